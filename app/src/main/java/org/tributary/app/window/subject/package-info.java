// SPDX-License-Identifier: GPL-3.0-or-later

/// The page about one account or party: totals, months, counterparties, hours of the week,
/// countries, what is unusual. Start with [org.tributary.app.window.subject.SubjectWindow]; what
/// is counted and how stands in `org.tributary.app.subject`. What it needs of the rest of the
/// window goes through [org.tributary.app.window.subject.SubjectHost].
@NullMarked
package org.tributary.app.window.subject;

import org.jspecify.annotations.NullMarked;
