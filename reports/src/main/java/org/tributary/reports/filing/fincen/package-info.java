// SPDX-License-Identifier: GPL-3.0-or-later

/// The FinCEN SAR: the batch XML (SARX) and the one attachment it may have. Start with
/// [org.tributary.reports.filing.fincen.SarxWriter] and
/// [org.tributary.reports.filing.fincen.AttachmentBudget]. Nothing is cut to fit: what is too long
/// is written as it is and found by the checks and by the schema.
@NullMarked
package org.tributary.reports.filing.fincen;

import org.jspecify.annotations.NullMarked;
