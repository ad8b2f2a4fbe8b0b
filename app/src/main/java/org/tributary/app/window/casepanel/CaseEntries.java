// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes entries of case work in the background, each under the name of who works at that
/// moment.
///
/// @param record of the case
/// @param tasks does the work
/// @param texts gives words
/// @param author who makes the entries
record CaseEntries(CaseFile record, Tasks tasks, Texts texts, Supplier<Author> author) {

    /// Does something that takes a while.
    ///
    /// @param key words for it
    <T> void start(String key, Job<T> job, Consumer<? super T> then) {
        tasks.start(texts.of(key), job, Outcome.of(then));
    }

    /// Changes something in the case.
    ///
    /// @param done told when it is in the record
    void write(Consumer<CaseWriter> change, Runnable done) {
        Author by = author.get();
        start(
                "casepanel.task.write",
                work ->
                        record.write(
                                by,
                                writer -> {
                                    change.accept(writer);
                                    return true;
                                }),
                written -> done.run());
    }
}
