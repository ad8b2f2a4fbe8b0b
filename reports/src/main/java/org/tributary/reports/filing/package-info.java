// SPDX-License-Identifier: GPL-3.0-or-later

/// What is filed with an authority, as one model that no regulator's form shapes: who files, about
/// whom, which accounts, what happened, which transfers, told in which words. Start with
/// [org.tributary.reports.filing.FilingReport]. What is not known is a value of its own, never an
/// empty text. The profile package says where each fact goes in a form, the form packages write
/// it, the check package looks for what is missing; all of them depend on this package, which
/// depends on the ledger only.
@NullMarked
package org.tributary.reports.filing;

import org.jspecify.annotations.NullMarked;
