// SPDX-License-Identifier: GPL-3.0-or-later

/// Follows money through accounts in which it mixes with other money, by four rules that
/// courts and forensic accountants use: exact to the minor unit, in the order of the record,
/// forward from an inflow or backward from a payment. Start with
/// [org.tributary.analysis.trace.TraceLedger], then [org.tributary.analysis.trace.TraceMethod]
/// for the rules and their sources. Depends on the ledger only.
@NullMarked
package org.tributary.analysis.trace;

import org.jspecify.annotations.NullMarked;
