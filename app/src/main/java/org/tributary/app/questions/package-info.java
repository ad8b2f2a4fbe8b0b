// SPDX-License-Identifier: GPL-3.0-or-later

/// Questions about one account or several: whom they have in common, where money went or came
/// from, which trails and loops there are; asked and answered with the accounts and transfers
/// behind them. Start with [org.tributary.app.questions.QuestionDesk]. Knows no screen: the window
/// and the command line ask with it alike.
@NullMarked
package org.tributary.app.questions;

import org.jspecify.annotations.NullMarked;
