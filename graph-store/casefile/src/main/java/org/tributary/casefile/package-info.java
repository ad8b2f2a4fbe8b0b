// SPDX-License-Identifier: GPL-3.0-or-later
/// The record of a case on SQLite. Start with [org.tributary.casefile.SqliteCases], the only way
/// in: it makes and opens cases and gives them out as the ledger's
/// [org.tributary.ledger.casefile.CaseFile]. The packages below are its parts; nothing outside
/// this module may use them.
@NullMarked
package org.tributary.casefile;

import org.jspecify.annotations.NullMarked;
