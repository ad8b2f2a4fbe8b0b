// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Bounds;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RulesException;
import org.tributary.analysis.rules.SegmentRule;
import org.tributary.app.alerts.AlertDesk;
import org.tributary.app.explore.Exploration;
import org.tributary.app.tuning.HitCounts;
import org.tributary.app.tuning.HitRate;
import org.tributary.app.tuning.RuleBook;
import org.tributary.app.tuning.RuleDesk;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the rules of a case and changes the draft. What a draft would find is asked of
/// [TrialDesk], what becomes of it of [DraftDesk].
final class RulesInteractor {

    private record Read(RuleBook book, RulesModel.Looked looked, List<HitRate> rates) {}

    private final RulesModel model;
    private final Texts texts;
    private final RulesKit kit;
    private final Exploration exploration;
    private final RulesHost host;
    private final RuleDesk desk;
    private final RulesRuns runs;
    private final TrialDesk trials;
    private final DraftDesk drafts;

    RulesInteractor(RulesModel model, RulesKit kit, Exploration exploration, RulesHost host) {
        this.model = model;
        this.kit = kit;
        this.exploration = exploration;
        this.host = host;
        texts = kit.texts();
        desk = new RuleDesk(exploration.record());
        runs = new RulesRuns(model, kit);
        trials = new TrialDesk(model, kit, exploration, host, runs);
        drafts = new DraftDesk(model, kit, desk, runs, this::take);
    }

    RuleDesk desk() {
        return desk;
    }

    /// Tries the draft out on the case.
    TrialDesk trials() {
        return trials;
    }

    /// Holds the draft against the case and its examples, and keeps it.
    DraftDesk drafts() {
        return drafts;
    }

    /// Reads the case, its versions of the rules and its alerts; a draft that was begun stays.
    void load() {
        runs.begin("rules.task.load", this::read, this::take);
    }

    private Read read(Work work) throws IOException {
        CaseLedger ledger = AlertDesk.of(exploration).detection().ledger(work);
        return new Read(
                desk.book(),
                new RulesModel.Looked(ledger, HitCounts.lacks(ledger)),
                HitRate.of(exploration.record().read(CaseReader::alerts)));
    }

    private void take(Read read) {
        model.looked().set(Optional.of(read.looked()));
        model.rates().set(read.rates());
        model.hits().set(Map.of());
        model.dryRun().set(Optional.empty());
        trials.forget();
        take(read.book());
    }

    private void take(RuleBook book) {
        boolean wasChanged = model.isChanged();
        model.book().set(book);
        try {
            model.counting().set(book.activeRules());
        } catch (RulesException e) {
            model.counting().set(RuleSet.standard());
            model.problem().set(texts.of("rules.problem.active", String.valueOf(e.getMessage())));
        }
        if (!wasChanged) {
            model.draft().set(model.counting().get());
        }
        trials.forget();
        trials.turn();
    }

    /// Turns to another typology.
    void choose(String typology) {
        if (!typology.equals(model.chosen().get())) {
            model.problem().set("");
            model.chosen().set(typology);
            trials.turn();
        }
    }

    /// Reads what was typed for a parameter.
    void type(Parameter parameter, String text) {
        long value;
        try {
            value = ValueText.parse(parameter, text);
        } catch (IllegalArgumentException e) {
            model.problem().set(e.getMessage() + ".");
            return;
        }
        set(parameter, value);
    }

    /// Tries another value for everybody.
    void set(Parameter parameter, long value) {
        Optional<String> refusal = Bounds.refusal(parameter, value);
        model.problem().set(refusal.orElse(""));
        if (refusal.isEmpty() && model.rule().values().getOrDefault(parameter, -1L) != value) {
            change(model.rule().with(parameter, value));
        }
    }

    void enable(Rule rule) {
        change(rule);
    }

    /// Tries other exceptions.
    void except(List<SegmentRule> exceptions) {
        change(model.rule().except(exceptions));
    }

    /// Back to the values the product ships with, for the chosen typology.
    void standard() {
        change(RuleSet.standard().rule(model.chosen().get()).orElseThrow());
    }

    /// Tries a whole version in place of the draft.
    void draft(RuleSet rules) {
        model.draft().set(rules);
        model.hits().set(Map.of());
        model.dryRun().set(Optional.empty());
        model.refusals().set(List.of());
        trials.tryOut();
    }

    private void change(Rule rule) {
        model.draft().set(model.draft().get().with(rule));
        model.hits().set(Map.of());
        model.dryRun().set(Optional.empty());
        model.refusals().set(List.of());
        trials.tryOut();
    }

    /// A version was put to use.
    void activated() {
        kit.tasks()
                .start(
                        texts.of("rules.task.load"),
                        work -> desk.book(),
                        Outcome.<RuleBook>of(
                                book -> {
                                    model.draft().set(model.counting().get());
                                    take(book);
                                    host.rulesChanged();
                                }));
    }

    /// All typologies, in the order in which they are shown.
    static Stream<String> typologies() {
        return TypologyLibrary.all().stream().map(entry -> entry.typology().key());
    }

    void stop() {
        runs.stop();
    }

    void close() {
        runs.close();
        trials.close();
        // What was read of a big case is big; the draft alone is remembered.
        model.looked().set(Optional.empty());
        model.whatIf().set(Optional.empty());
        model.answer().set(Optional.empty());
    }
}
