// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.narrative.Figure;

import java.util.List;

/// A sentence with what can be said for and against it. Immutable.
///
/// @param sentence as it stands
/// @param rows transfers it rests on, ascending
/// @param citations file and line of the first of them, as [#CITED] allows
/// @param standing what became of the rows
/// @param unsupported figures that nothing it rests on accounts for
public record SentenceLine(
        DraftedSentence sentence,
        List<TransferId> rows,
        List<Citation> citations,
        Standing standing,
        List<Figure> unsupported) {

    /// So many rows of a sentence are named; the others are counted.
    public static final int CITED = 12;

    /// A row a sentence cites.
    ///
    /// @param place `file.csv:1284`
    /// @param counts whether it counts and is in the report
    public record Citation(TransferId id, String place, Counts counts) {}

    /// Whether a row can be rested on.
    public enum Counts {
        YES,
        NO
    }

    public SentenceLine {
        rows = List.copyOf(rows);
        citations = List.copyOf(citations);
        unsupported = List.copyOf(unsupported);
    }

    /// Whether nothing speaks against it.
    public boolean isSound() {
        return standing.stands() && unsupported.isEmpty();
    }
}
