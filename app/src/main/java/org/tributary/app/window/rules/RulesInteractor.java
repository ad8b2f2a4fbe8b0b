// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.ActivationCheck;
import org.tributary.analysis.rules.Bounds;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RulesException;
import org.tributary.analysis.rules.SegmentRule;
import org.tributary.analysis.run.WhatIf;
import org.tributary.app.alerts.AlertDesk;
import org.tributary.app.alerts.EvidencePicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.tuning.DryRun;
import org.tributary.app.tuning.FoundLine;
import org.tributary.app.tuning.HitCounts;
import org.tributary.app.tuning.HitRate;
import org.tributary.app.tuning.RuleBook;
import org.tributary.app.tuning.RuleDesk;
import org.tributary.app.tuning.Trial;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Tries rules out, proposes them, and reads what became of earlier ones.
final class RulesInteractor {

    /// More gained or lost findings than that are counted, not listed.
    static final int LISTED = 300;

    private record Read(RuleBook book, RulesModel.Looked looked, List<HitRate> rates) {}

    private final RulesModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final RulesKit kit;
    private final Exploration exploration;
    private final RulesHost host;
    private final RuleDesk desk;
    private final OneAtATime runs;
    private final LatestWins words;
    private final Watch progress;
    private Optional<Trial> trial = Optional.empty();
    private String tried = "";
    private boolean asking;
    private boolean askAgain;

    RulesInteractor(RulesModel model, RulesKit kit, Exploration exploration, RulesHost host) {
        this.model = model;
        this.kit = kit;
        this.exploration = exploration;
        this.host = host;
        texts = kit.texts();
        tasks = kit.tasks();
        desk = new RuleDesk(exploration.record());
        runs = new OneAtATime(tasks, model.busy()::set);
        words = tasks.latestWins(texts.of("rules.task.words"));
        progress = tasks.watch(this::follow);
    }

    RuleDesk desk() {
        return desk;
    }

    /// Reads the case, its versions of the rules and its alerts; a draft that was begun stays.
    void load() {
        begin("rules.task.load", this::read, this::take);
    }

    private <T> void begin(String key, Job<T> job, Consumer<T> then) {
        model.step().set(texts.of(key));
        model.fraction().set(-1);
        runs.start(texts.of(key), job, then);
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
        trial = Optional.empty();
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
        trial = Optional.empty();
        tryOut();
    }

    /// Turns to another typology.
    void choose(String typology) {
        if (!typology.equals(model.chosen().get())) {
            model.problem().set("");
            model.chosen().set(typology);
            tryOut();
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
        tryOut();
    }

    private void change(Rule rule) {
        model.draft().set(model.draft().get().with(rule));
        model.hits().set(Map.of());
        model.dryRun().set(Optional.empty());
        model.refusals().set(List.of());
        tryOut();
    }

    /// Answers from what is kept where it can, else looks at the case again.
    void tryOut() {
        Optional<RulesModel.Looked> looked = model.looked().get();
        if (looked.isEmpty() || !model.lack().isEmpty()) {
            model.whatIf().set(Optional.empty());
            model.answer().set(Optional.empty());
            return;
        }
        Rule draft = model.rule();
        if (tried.equals(draft.typology()) && trial.filter(t -> t.answers(draft)).isPresent()) {
            ask();
            return;
        }
        model.whatIf().set(Optional.empty());
        model.answer().set(Optional.empty());
        trial = Optional.empty();
        Rule counting = model.countingRule();
        CaseLedger ledger = looked.get().ledger();
        begin(
                "rules.task.trial",
                work -> Trial.of(ledger, detector(draft.typology()), counting, draft, work),
                made -> {
                    tried = draft.typology();
                    trial = Optional.of(made);
                    tryOut();
                });
    }

    static Detector detector(String typology) {
        return TypologyLibrary.of(typology).orElseThrow().detector();
    }

    private void ask() {
        if (asking) {
            askAgain = true;
            return;
        }
        Trial asked = trial.orElseThrow();
        Rule rule = model.rule();
        asking = true;
        tasks.aside(
                () -> asked.against(rule),
                whatIf -> {
                    asking = false;
                    if (askAgain) {
                        askAgain = false;
                        tryOut();
                    }
                    if (trial.filter(asked::equals).isPresent()) {
                        answered(whatIf);
                    }
                });
    }

    private void answered(WhatIf whatIf) {
        model.whatIf().set(Optional.of(whatIf));
        CaseLedger ledger = model.looked().get().orElseThrow().ledger();
        words.submit(
                work ->
                        new RulesModel.Answer(
                                whatIf,
                                lines(whatIf.gained(), ledger),
                                lines(whatIf.lost(), ledger),
                                lines(whatIf.belowTheLine(), ledger)),
                answer -> model.answer().set(Optional.of(answer)));
    }

    private List<FoundLine> lines(List<Candidate> candidates, CaseLedger ledger) {
        return FoundLine.of(candidates.stream().limit(LISTED).toList(), ledger, exploration);
    }

    /// Counts what every typology finds under the draft.
    void countHits() {
        RuleSet draft = model.draft().get();
        model.looked()
                .get()
                .ifPresent(
                        looked ->
                                begin(
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
                                begin(
                                        "rules.task.dryRun",
                                        work -> DryRun.of(looked.ledger(), counting, draft, work),
                                        run -> model.dryRun().set(Optional.of(run))));
    }

    /// Holds the draft against the examples of its typologies.
    void check() {
        RuleSet draft = model.draft().get();
        begin(
                "rules.task.check",
                work -> ActivationCheck.refusals(draft),
                found ->
                        model.refusals()
                                .set(
                                        found.isEmpty()
                                                ? List.of(texts.of("rules.check.passed"))
                                                : found));
    }

    /// Keeps the draft as a version.
    ///
    /// @param kept called when it is
    void propose(String why, Runnable kept) {
        RuleSet draft = model.draft().get();
        tasks.start(
                texts.of("rules.task.propose"),
                work -> {
                    desk.propose(draft, why, kit.author().get());
                    return desk.book();
                },
                Outcome.<RuleBook>of(
                        book -> {
                            kept.run();
                            take(book);
                        }));
    }

    /// A version was put to use.
    void activated() {
        tasks.start(
                texts.of("rules.task.load"),
                work -> desk.book(),
                Outcome.<RuleBook>of(
                        book -> {
                            model.draft().set(model.counting().get());
                            take(book);
                        }));
    }

    /// Opens what was found in the explorer, laid out as suits its typology.
    void open(List<FoundLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        CaseLedger ledger = model.looked().get().orElseThrow().ledger();
        Rule rule = model.rule();
        Detector detector = detector(rule.typology());
        tasks.start(
                texts.of("rules.task.evidence"),
                work -> {
                    List<Finding> findings =
                            lines.stream()
                                    .map(
                                            line ->
                                                    new Detection(ledger, rule.typology())
                                                            .finding(
                                                                    detector,
                                                                    rule.limits(ledger),
                                                                    line.candidate()))
                                    .toList();
                    var alert = new AlertDraft(findings, List.of());
                    return EvidencePicture.of(
                            exploration.drawn(work),
                            alert,
                            exploration.transfers(alert.transfers()),
                            work);
                },
                Outcome.<PictureState>of(picture -> host.openView(SavedPicture.of(picture))));
    }

    /// All typologies, in the order in which they are shown.
    static Stream<String> typologies() {
        return TypologyLibrary.all().stream().map(entry -> entry.typology().key());
    }

    void stop() {
        runs.stop();
    }

    private void follow(List<RunningTask> all) {
        runs.in(all)
                .filter(task -> !task.step().isEmpty())
                .ifPresent(
                        task -> {
                            model.step().set(task.step());
                            model.fraction().set(task.fraction().orElse(-1));
                        });
    }

    void close() {
        runs.stop();
        words.close();
        progress.close();
        // What was read of a big case is big; the draft alone is remembered.
        model.looked().set(Optional.empty());
        model.whatIf().set(Optional.empty());
        model.answer().set(Optional.empty());
        trial = Optional.empty();
    }
}
