// SPDX-License-Identifier: GPL-3.0-or-later

/// Whose statement a file is, how its rows say which way money went, and which rows are no
/// transfers. Start with [org.tributary.importers.statement.StatementRules]. Depends on nothing of
/// the importers; profiles hold these rules and rows are read by them.
@NullMarked
package org.tributary.importers.statement;

import org.jspecify.annotations.NullMarked;
