// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.work.Work;

import java.util.function.Function;

/// The graph projected from the record: accounts and parties as nodes, every counted transfer as
/// a relationship of its own, by our numbers and without names. Disposable at any time.
///
/// Opening takes seconds and closing may take as long: never do either on the screen thread. One
/// writer; readers may be many. Thread-safe.
public interface GraphStore extends AutoCloseable {

    /// Makes the graph hold exactly what the record counts: adds what is missing, and rebuilds it
    /// where it is empty, doubtful, or holds what no longer counts. Repeating it changes nothing.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; the next call
    ///     goes on from there
    GraphUpdate bringUpToDate(CaseFile record, Work work);

    /// Throws the graph away and projects it anew.
    GraphUpdate rebuild(CaseFile record, Work work);

    /// Compares the graph with the record by count, sums and digest, reading all of it.
    GraphCheck reconcile(CaseFile record, Work work);

    /// Asks questions in one transaction.
    <T> T read(Function<GraphReader, T> question);

    /// Answers a question in the graph's query language. Nothing can be changed that way, and
    /// nothing outside the graph is reached.
    ///
    /// @throws QuestionRefusedException if the question is not one that only reads, is not
    ///     understood, or takes too long
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    GraphAnswer ask(GraphQuestion question, Work work);

    @Override
    void close();
}
