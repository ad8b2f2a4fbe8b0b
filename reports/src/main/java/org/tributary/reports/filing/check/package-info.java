// SPDX-License-Identifier: GPL-3.0-or-later

/// What is looked at before a report is filed: named checks, each a small predicate on the model
/// that answers in sentences and says which field to go to. Start with
/// [org.tributary.reports.filing.check.FilingChecks]. Most of them come from the profile of the
/// form, one for each field and rule; the others are told by families a profile asks for. Depends
/// on the model and the profiles only.
@NullMarked
package org.tributary.reports.filing.check;

import org.jspecify.annotations.NullMarked;
