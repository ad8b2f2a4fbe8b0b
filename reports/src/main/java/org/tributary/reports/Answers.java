// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.RowCitation.Tally;
import org.tributary.reports.sheet.Cell;

import java.util.ArrayList;
import java.util.List;

/// Rows of the sheet of the five Ws: a question, an answer, and what it rests on. Not thread-safe.
final class Answers {

    /// Lines a question takes at most; what is beyond them is counted and stands on its own sheet.
    static final int MOST = 10;

    private final RowCitation citation;
    private final List<List<Cell>> rows = new ArrayList<>();

    Answers(RowCitation citation) {
        this.citation = citation;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    void say(String question, String about, String answer, Iterable<TransferId> cited) {
        say(question, about, answer, Tally.of(cited));
    }

    void say(String question, String about, String answer, Tally cited) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(question));
        row.add(Cell.text(about));
        row.add(Cell.text(answer));
        row.addAll(citation.cells(cited));
        rows.add(row);
    }

    /// Says how many there are beyond those told one by one.
    void beyond(String question, int all, String what, String sheet) {
        if (all > MOST) {
            say(
                    question,
                    "",
                    "%d more %s are on the sheet %s.".formatted(all - MOST, what, sheet),
                    List.of());
        }
    }
}
