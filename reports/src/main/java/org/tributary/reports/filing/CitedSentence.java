// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import org.tributary.ledger.transfer.TransferId;

import java.util.List;

/// A sentence of a narrative with the rows it rests on.
///
/// @param part where in the narrative it stands
/// @param text without line breaks
/// @param rows transfers that prove it; empty if it rests on no row, such as who files
/// @param origin what drafted it, the same for the same facts of a case: `flow.paid/17`, or
///     `finding/` and the id of the finding whose own words it has; empty if a person wrote it
public record CitedSentence(Part part, String text, List<TransferId> rows, String origin) {

    /// How the origin of a sentence begins that a finding gave.
    public static final String FINDING = "finding/";

    public CitedSentence {
        rows = List.copyOf(rows);
    }

    /// A sentence a person wrote.
    public CitedSentence(Part part, String text, List<TransferId> rows) {
        this(part, text, rows, "");
    }

    /// The id of the finding that gave the sentence; empty if none did.
    public String finding() {
        String id = origin.startsWith(FINDING) ? origin.substring(FINDING.length()) : "";
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    }

    /// The parts of a narrative.
    public enum Part {
        INTRODUCTION,
        BODY,
        CONCLUSION
    }
}
