// SPDX-License-Identifier: GPL-3.0-or-later

/// Asking about the accounts that are selected: whom they have in common, where their money can
/// have gone or come from, trails among them and loops. Start with
/// [org.tributary.app.window.questions.QuestionsWindow]; what it needs of the rest of the window
/// goes through [org.tributary.app.window.questions.QuestionsHost].
@NullMarked
package org.tributary.app.window.questions;

import org.jspecify.annotations.NullMarked;
