// SPDX-License-Identifier: GPL-3.0-or-later

/// One search over everything a case holds: what someone typed is read as words, an amount and a
/// time, and answered with accounts, parties and transfers. Start with
/// [org.tributary.app.search.CaseSearch]. Knows no screen: the window and the command line ask with
/// it alike.
@NullMarked
package org.tributary.app.search;

import org.jspecify.annotations.NullMarked;
