// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.ledger.work.Work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How often typologies hit in a ledger, and which cannot be looked for in it.
public final class HitCounts {

    private HitCounts() {}

    /// What a case lacks for typologies, in words, by their keys; those it can be searched for are
    /// left out.
    public static Map<String, String> lacks(CaseLedger ledger) {
        Detection detection = new Detection(ledger, RuleSet.STANDARD);
        Map<String, String> lacks = new LinkedHashMap<>();
        for (TypologyLibrary.Entry entry : TypologyLibrary.all()) {
            List<Input> missing = detection.lacks(entry.detector());
            if (!missing.isEmpty()) {
                lacks.put(
                        entry.typology().key(),
                        missing.stream().map(Input::words).collect(Collectors.joining("; ")));
            }
        }
        return lacks;
    }

    /// How many findings rules have, by typology; those that are off or cannot be looked for are
    /// left out.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static Map<String, Integer> of(CaseLedger ledger, RuleSet rules, Work work) {
        Map<String, String> lacks = lacks(ledger);
        List<Rule> wanted =
                rules.rules().stream()
                        .filter(Rule::enabled)
                        .filter(rule -> !lacks.containsKey(rule.typology()))
                        .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            Rule rule = wanted.get(i);
            TypologyLibrary.Entry entry = TypologyLibrary.of(rule.typology()).orElseThrow();
            work.begin(entry.typology().name(), wanted.size());
            work.done(i);
            Detector detector = entry.detector();
            counts.put(
                    rule.typology(),
                    Trial.found(ledger, detector, rule, new Stoppable(work)).size());
        }
        return counts;
    }

    /// Lets a detector be stopped, but not speak over the progress of the whole.
    private record Stoppable(Work outer) implements Work {
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
