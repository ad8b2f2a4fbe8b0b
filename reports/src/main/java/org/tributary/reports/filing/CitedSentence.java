// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import org.tributary.ledger.transfer.TransferId;

import java.util.List;

/// A sentence of a narrative with the rows it rests on.
///
/// @param part where in the narrative it stands
/// @param text without line breaks
/// @param rows transfers that prove it; empty if it rests on no row, such as who files
public record CitedSentence(Part part, String text, List<TransferId> rows) {

    public CitedSentence {
        rows = List.copyOf(rows);
    }

    /// The parts of a narrative.
    public enum Part {
        INTRODUCTION,
        BODY,
        CONCLUSION
    }
}
