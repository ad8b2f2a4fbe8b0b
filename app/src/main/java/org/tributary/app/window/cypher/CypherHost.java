// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import org.tributary.app.cypher.AnswerTable;
import org.tributary.app.cypher.CaseQuestion;
import org.tributary.ledger.work.Work;

import java.util.List;

/// What the console asks of the window around it.
public interface CypherHost {

    /// Asks the graph of the open case, once it is up to date. Called in the background.
    ///
    /// @throws org.tributary.ledger.graph.QuestionRefusedException if it is not one that only
    ///     reads, is not understood, or takes too long
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    AnswerTable ask(CaseQuestion question, Work work);

    /// Shows accounts in the picture, in one step of undo. Called on the screen thread.
    void show(List<Integer> accounts);
}
