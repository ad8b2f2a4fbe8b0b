// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Parameter.Sense;
import org.tributary.analysis.detect.Strongest;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.SegmentRule;
import org.tributary.analysis.rules.Selector;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// What a slider answers from kept candidates is what a run with those limits finds.
class CandidateStockTest {

    private static final CaseLedger LEDGER = ChanceLedger.of(4, 40, 800);

    private static final Detector FAN = new PlainFan();

    private static Rule fanOut() {
        return Rule.standard("plain-fan", FAN.parameters());
    }

    private static Rule standard(String key) {
        return Rule.standard(key, detector(key).parameters());
    }

    private static Detector detector(String key) {
        return TypologyLibrary.of(key).map(TypologyLibrary.Entry::detector).orElse(FAN);
    }

    private static CandidateStock stock(Rule rule) {
        return CandidateStock.of(LEDGER, detector(rule.typology()), rule, Work.UNOBSERVED);
    }

    private static List<String> lines(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.subject() + " " + Arrays.toString(c.positions()))
                .toList();
    }

    private static List<String> rerun(Rule rule) {
        Detection detection = new Detection(LEDGER, "test");
        return lines(
                Strongest.of(
                        detection.candidates(
                                detector(rule.typology()), rule.limits(LEDGER), Work.UNOBSERVED)));
    }

    @TestFactory
    Stream<DynamicTest> aMovedLimitAnswersWhatARunFinds() {
        return Stream.concat(
                        Stream.of(FAN),
                        TypologyLibrary.all().stream().map(TypologyLibrary.Entry::detector))
                .map(Detector::typology)
                .map(key -> DynamicTest.dynamicTest(key, () -> holdAgainstRuns(standard(key))));
    }

    private static void holdAgainstRuns(Rule standard) {
        Random random = new Random(11);
        Rule rule =
                standard.except(
                        List.of(
                                new SegmentRule(
                                        List.of(new Selector.Turnover(0, 130_000)),
                                        ofChance(standard.values(), random))));
        CandidateStock stock = stock(rule);
        assertThat(lines(stock.under(rule))).isEqualTo(rerun(rule));
        for (int i = 0; i < 3; i++) {
            Rule moved = rule;
            for (Map.Entry<Parameter, Long> v : ofChance(rule.values(), random).entrySet()) {
                moved = moved.with(v.getKey(), v.getValue());
            }
            assertThat(lines(stock.under(moved))).isEqualTo(rerun(moved));
        }
    }

    /// Limits somewhere between the loosest and half as strict again as the standard.
    private static Map<Parameter, Long> ofChance(Map<Parameter, Long> values, Random random) {
        Map<Parameter, Long> moved = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(p -> p.sense() != Sense.SHAPE)
                .forEach(
                        p -> {
                            long span = p.standard() - p.loosest();
                            moved.put(p, p.loosest() + Math.round(random.nextDouble(1.5) * span));
                        });
        return moved;
    }

    @Test
    void tellsWhatIsGainedAndLostAndWhatIsJustOutside() {
        Rule now = fanOut();
        Parameter payees = now.parameter("payees").orElseThrow();
        Rule stricter = now.with(payees, payees.standard() + 3);
        CandidateStock stock = stock(now);
        List<Candidate> found = stock.under(now);

        WhatIf less = instead(stock, now, stricter);
        WhatIf more = instead(stock, stricter, now);

        assertThat(less.before()).isEqualTo(found.size());
        assertThat(less.gained()).isEmpty();
        assertThat(less.lost()).isNotEmpty();
        assertThat(lines(more.gained())).isEqualTo(lines(less.lost()));
        assertThat(less.belowTheLine())
                .hasSize(5)
                .allSatisfy(c -> assertThat(count(c, payees)).isLessThan(payees.standard() + 3))
                .isEqualTo(instead(stock, now, stricter).belowTheLine());
        assertThat(count(stock.belowTheLine(now, 3, 1).getFirst(), payees))
                .isEqualTo(payees.standard() - 1);
        assertThat(instead(stock, now, now).lost()).isEmpty();
    }

    private static long count(Candidate candidate, Parameter parameter) {
        return candidate.measures().values().getOrDefault(parameter, -1L);
    }

    private static WhatIf instead(CandidateStock stock, Rule now, Rule then) {
        return WhatIf.between(stock.under(now), stock.under(then), stock.belowTheLine(then, 3, 5));
    }

    @Test
    void anotherWindowNeedsAnotherLook() {
        Rule now = fanOut();
        Rule wider = now.with(now.parameter("window").orElseThrow(), 96L * 3_600_000);
        CandidateStock stock = stock(now);

        assertThat(stock.answers(wider)).isFalse();
        assertThatThrownBy(() -> stock.under(wider)).isInstanceOf(IllegalArgumentException.class);
        assertThat(lines(stock(wider).under(wider))).isEqualTo(rerun(wider));
    }
}
