// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.run.WhatIf;
import org.tributary.app.alerts.EvidencePicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.tuning.FoundLine;
import org.tributary.app.tuning.Trial;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;

import java.util.List;
import java.util.Optional;

/// Tries the draft of the chosen typology out on the case. To look at a big case takes a while, so
/// that this happens only when a limit is moved or when asked for; answers from then on come at
/// once.
final class TrialDesk {

    /// More gained or lost findings than that are counted, not listed.
    static final int LISTED = 300;

    /// Cases up to that many transfers are looked at as soon as a typology is chosen.
    private static final int SMALL = 20_000;

    private final RulesModel model;
    private final Tasks tasks;
    private final RulesKit kit;
    private final Exploration exploration;
    private final RulesHost host;
    private final RulesRuns runs;
    private final LatestWins words;
    private Optional<Trial> trial = Optional.empty();
    private String tried = "";
    private boolean asking;
    private boolean askAgain;

    TrialDesk(
            RulesModel model,
            RulesKit kit,
            Exploration exploration,
            RulesHost host,
            RulesRuns runs) {
        this.model = model;
        this.kit = kit;
        this.exploration = exploration;
        this.host = host;
        this.runs = runs;
        tasks = kit.tasks();
        words = tasks.latestWins(kit.texts().of("rules.task.words"));
    }

    /// What was looked at is no longer what there is.
    void forget() {
        trial = Optional.empty();
    }

    /// Another typology is chosen: answers where that takes no time.
    void turn() {
        boolean isSmall =
                model.looked()
                        .get()
                        .filter(looked -> looked.ledger().graph().transferCount() <= SMALL)
                        .isPresent();
        if (isSmall || isKept(model.rule())) {
            tryOut();
        } else {
            clear();
            model.unlooked().set(model.looked().get().isPresent() && model.lack().isEmpty());
        }
    }

    private boolean isKept(Rule draft) {
        return tried.equals(draft.typology()) && trial.filter(t -> t.answers(draft)).isPresent();
    }

    private void clear() {
        model.whatIf().set(Optional.empty());
        model.alerts().set(Optional.empty());
        model.answer().set(Optional.empty());
    }

    /// Answers from what is kept where it can, else looks at the case again.
    void tryOut() {
        model.unlooked().set(false);
        Optional<RulesModel.Looked> looked = model.looked().get();
        if (looked.isEmpty() || !model.lack().isEmpty()) {
            clear();
            return;
        }
        Rule draft = model.rule();
        if (isKept(draft)) {
            ask();
            return;
        }
        clear();
        forget();
        Rule counting = model.countingRule();
        CaseLedger ledger = looked.get().ledger();
        runs.begin(
                "rules.task.trial",
                work -> Trial.of(ledger, detector(draft.typology()), counting, draft, work),
                made -> {
                    tried = draft.typology();
                    trial = Optional.of(made);
                    tryOut();
                });
    }

    private static Detector detector(String typology) {
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
                answer -> {
                    asking = false;
                    if (askAgain) {
                        askAgain = false;
                        tryOut();
                    }
                    if (trial.filter(asked::equals).isPresent()) {
                        answered(answer);
                    }
                });
    }

    private void answered(Trial.Answer answer) {
        WhatIf whatIf = answer.findings();
        model.alerts().set(answer.alerts());
        model.whatIf().set(Optional.of(whatIf));
        CaseLedger ledger = model.looked().get().orElseThrow().ledger();
        words.submit(
                work ->
                        new RulesModel.Answer(
                                whatIf,
                                lines(whatIf.gained(), ledger),
                                lines(whatIf.lost(), ledger),
                                lines(whatIf.belowTheLine(), ledger)),
                lines -> model.answer().set(Optional.of(lines)));
    }

    private List<FoundLine> lines(List<Candidate> candidates, CaseLedger ledger) {
        return FoundLine.of(candidates.stream().limit(LISTED).toList(), ledger, exploration);
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
                kit.texts().of("rules.task.evidence"),
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

    void close() {
        words.close();
        forget();
    }
}
