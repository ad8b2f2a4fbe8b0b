// SPDX-License-Identifier: GPL-3.0-or-later

/// Drafts the account of what happened from the facts of a report: introduction, body, conclusion;
/// who, what, when, where, why and how. Start with
/// [org.tributary.reports.filing.narrative.NarrativeDraft]. Sentences are patterns with places for
/// figures, and figures come from the rows a sentence cites, so none can be made up. Depends on
/// the model of a report only.
@NullMarked
package org.tributary.reports.filing.narrative;

import org.jspecify.annotations.NullMarked;
