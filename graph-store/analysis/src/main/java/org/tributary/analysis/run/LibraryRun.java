// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.LeftOut;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.schemes.Schemes;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One run of typologies over a ledger. The same ledger and rules give the same outcome, whatever
/// the number of threads: detectors run one after the other, each in parallel. Immutable.
///
/// @param ledger what is looked at
/// @param rules under which version
public record LibraryRun(CaseLedger ledger, RuleSet rules) {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::first)
                    .thenComparing(Finding::typology)
                    .thenComparingInt(Finding::subject)
                    .thenComparing(Finding::id);

    /// Runs all typologies that the rules have on.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public RunOutcome all(Work work) {
        return of(rules.rules().stream().map(Rule::typology).toList(), "", work);
    }

    /// Runs chosen typologies, in the library's order; those that the rules have off are told as
    /// not run.
    ///
    /// @param typologies keys; those of what the library leaves out are told with what they lack
    /// @param scope what the ledger is, in words; empty for a whole case
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public RunOutcome of(Collection<String> typologies, String scope, Work work) {
        Detection detection = new Detection(ledger, rules.version());
        Map<String, String> notRun = new LinkedHashMap<>();
        List<TypologyLibrary.Entry> toRun = new ArrayList<>();
        for (TypologyLibrary.Entry entry : TypologyLibrary.all()) {
            String key = entry.typology().key();
            if (typologies.contains(key)) {
                String reason = reason(detection, entry.detector());
                if (reason.isEmpty()) {
                    toRun.add(entry);
                } else {
                    notRun.put(key, reason);
                }
            }
        }
        LeftOut.ALL.stream()
                .filter(out -> typologies.contains(out.key()))
                .forEach(out -> notRun.put(out.key(), out.reason()));
        List<Finding> findings = run(detection, toRun, work);
        work.checkCancelled();
        return new RunOutcome(
                new DetectionRun(
                        rules.version(),
                        toRun.stream().map(entry -> entry.typology().key()).toList(),
                        notRun,
                        ledger.graph().transferCount(),
                        scope),
                findings,
                Schemes.of(findings, ledger.yardstick()));
    }

    private List<Finding> run(Detection detection, List<TypologyLibrary.Entry> toRun, Work work) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < toRun.size(); i++) {
            TypologyLibrary.Entry entry = toRun.get(i);
            // The bar shows the whole run, the words what it is at.
            work.begin("Looking for " + entry.typology().name(), toRun.size());
            work.done(i);
            work.checkCancelled();
            Rule rule = rules.rule(entry.typology().key()).orElseThrow();
            findings.addAll(
                    detection.findings(entry.detector(), rule.limits(ledger), new Inner(work)));
        }
        findings.sort(ORDER);
        return findings;
    }

    private String reason(Detection detection, Detector detector) {
        if (!rules.rule(detector.typology()).map(Rule::enabled).orElse(false)) {
            return "it is off in the rules '%s'".formatted(rules.version());
        }
        List<Input> lacks = detection.lacks(detector);
        return lacks.isEmpty()
                ? ""
                : "lacks " + lacks.stream().map(Input::words).collect(Collectors.joining("; "));
    }

    /// Lets a detector be cancelled, but not speak over the progress of the whole.
    private record Inner(Work outer) implements Work {
        @Override
        public void begin(String step, long volume) {}

        @Override
        public void done(long amount) {}

        @Override
        public void checkCancelled() {
            outer.checkCancelled();
        }
    }
}
