// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.analysis.rules.ActivationCheck;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.app.tuning.DryRun;
import org.tributary.app.tuning.HitCounts;
import org.tributary.app.tuning.RuleBook;
import org.tributary.app.tuning.RuleDesk;
import org.tributary.app.work.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Holds the draft against the whole case and against its examples, and keeps it as a version.
///
/// @param desk keeps versions
/// @param taken told of all versions after one was kept
record DraftDesk(
        RulesModel model, RulesKit kit, RuleDesk desk, RulesRuns runs, Consumer<RuleBook> taken) {

    /// Counts what every typology finds under the draft.
    void countHits() {
        RuleSet draft = model.draft().get();
        model.looked()
                .get()
                .ifPresent(
                        looked ->
                                runs.begin(
                                        "rules.task.hits",
                                        work -> HitCounts.of(looked.ledger(), draft, work),
                                        model.hits()::set));
    }

    /// Runs the draft over the whole case and keeps nothing.
    void dryRun() {
        RuleSet draft = model.draft().get();
        RuleSet counting = model.counting().get();
        model.looked()
                .get()
                .ifPresent(
                        looked ->
                                runs.begin(
                                        "rules.task.dryRun",
                                        work -> DryRun.of(looked.ledger(), counting, draft, work),
                                        run -> model.dryRun().set(Optional.of(run))));
    }

    /// Holds the draft against the examples of its typologies.
    void check() {
        RuleSet draft = model.draft().get();
        runs.begin(
                "rules.task.check",
                work -> ActivationCheck.refusals(draft),
                found ->
                        model.refusals()
                                .set(
                                        found.isEmpty()
                                                ? List.of(kit.texts().of("rules.check.passed"))
                                                : found));
    }

    /// Keeps the draft as a version.
    ///
    /// @param kept called when it is
    void propose(String why, Runnable kept) {
        RuleSet draft = model.draft().get();
        kit.tasks()
                .start(
                        kit.texts().of("rules.task.propose"),
                        work -> {
                            desk.propose(draft, why, kit.author().get());
                            return desk.book();
                        },
                        Outcome.<RuleBook>of(
                                book -> {
                                    kept.run();
                                    taken.accept(book);
                                }));
    }
}
