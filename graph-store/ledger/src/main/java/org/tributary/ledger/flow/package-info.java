// SPDX-License-Identifier: GPL-3.0-or-later

/// The ledger as a graph in memory. Start with [org.tributary.ledger.flow.FlowGraph]. Everything
/// interactive and every analysis runs on it; it knows accounts only by ordinal, never by name.
@NullMarked
package org.tributary.ledger.flow;

import org.jspecify.annotations.NullMarked;
