// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.legs;

import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks for rows that may be one payment, and joins or separates them under the author's name.
final class LegsInteractor {

    /// More than anybody looks at; the rest comes when these are dealt with.
    static final int MOST = 5_000;

    private final LegsModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final CaseFile record;
    private final Supplier<Author> author;
    private final Runnable changed;
    private final LatestWins looking;

    LegsInteractor(
            LegsModel model,
            Texts texts,
            Tasks tasks,
            CaseFile record,
            Supplier<Author> author,
            Runnable changed) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.record = record;
        this.author = author;
        this.changed = changed;
        looking = tasks.latestWins(texts.of("legs.looking"));
    }

    private record Found(List<LegCandidate> candidates, int joined) {}

    private LegRule rule() {
        return new LegRule(
                model.days().get(),
                model.sameReference().get()
                        ? LegRule.ReferenceRule.MUST_AGREE
                        : LegRule.ReferenceRule.MAY_DIFFER);
    }

    /// Looks for candidates under the rule as it is set.
    void look() {
        LegRule rule = rule();
        model.busy().set(true);
        looking.submit(
                work ->
                        record.read(
                                reader ->
                                        new Found(
                                                reader.legCandidates(rule, MOST, work),
                                                reader.legs().size())),
                this::show);
    }

    private void show(Found found) {
        model.busy().set(false);
        model.candidates().setAll(found.candidates());
        model.joined().set(found.joined());
        model.told().set(texts.of("legs.found", found.candidates().size(), found.joined()));
    }

    /// Counts these payments once.
    void join(List<LegCandidate> chosen) {
        LegRule rule = rule();
        List<LegPair> pairs = chosen.stream().map(LegCandidate::pair).toList();
        if (!pairs.isEmpty()) {
            change(writer -> writer.joinLegs(rule, pairs));
        }
    }

    /// Counts every row on its own again.
    void separateAll() {
        List<LegPair> pairs = record.read(CaseReader::legs);
        if (!pairs.isEmpty()) {
            change(writer -> writer.separateLegs(pairs));
        }
    }

    private void change(Consumer<CaseWriter> change) {
        Author by = author.get();
        model.busy().set(true);
        tasks.start(
                texts.of("legs.changing"),
                work ->
                        record.write(
                                by,
                                writer -> {
                                    change.accept(writer);
                                    return true;
                                }),
                Outcome.of(
                        (Boolean done) -> {
                            changed.run();
                            look();
                        }));
    }

    void close() {
        looking.close();
    }
}
