// SPDX-License-Identifier: GPL-3.0-or-later

/// What a page about one account or party says: totals, months, counterparties, hours, countries,
/// what stands out against the subject's own history and against similar accounts. Every figure
/// knows the transfers it counts. Start with [org.tributary.app.subject.SubjectFinder]; all of the
/// counting is in [org.tributary.app.subject.Legs]. Knows no screen.
@NullMarked
package org.tributary.app.subject;

import org.jspecify.annotations.NullMarked;
