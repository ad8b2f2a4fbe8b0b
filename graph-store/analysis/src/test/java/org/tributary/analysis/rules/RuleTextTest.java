// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Parameter.Sense;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.typology.DrawnLedger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Rule files are read, written, compared, and refused in words.
class RuleTextTest {

    private static final Parameter PAYEES =
            Parameter.count("payees", 5, 3, "accounts that are paid", "test");

    /// Rules that stay as they are, whatever the library learns.
    private static final RuleSet FIXED =
            new RuleSet(
                    "fixed",
                    List.of(
                            Rule.standard(
                                    "fan-out",
                                    List.of(
                                            PAYEES,
                                            Parameter.window(
                                                    "window", Duration.ofDays(3), "time", "test"))),
                            Rule.standard(
                                    "cash",
                                    List.of(
                                            Parameter.money(
                                                    "sum", "9000", "5000", "paid in", "test"),
                                            Parameter.share(
                                                    "share", "0.8", "1", "of all", "test")))));

    private static RuleSet parse(String text) {
        return RuleText.parse(text, FIXED);
    }

    @Test
    void whatAFileLeavesOpenIsStandard() {
        RuleSet read =
                parse(
                        """
                        version = 2026-11, after review
                        # fewer false alarms
                        [fan-out]
                        payees = 7
                        """);

        assertThat(read.version()).isEqualTo("2026-11, after review");
        assertThat(RuleDiff.between(FIXED, read)).containsExactly("fan-out: payees 5 -> 7");
        assertThat(parse("")).isEqualTo(FIXED);
        assertThat(RuleText.parse("")).isEqualTo(RuleSet.standard());
    }

    @Test
    void exceptionsHoldForTheAccountsTheySelectAndTheFirstThatFitsCounts() {
        Rule rule =
                parse(
                                """
                                [fan-out segment="big business" country=de]
                                payees = 40
                                [fan-out customer=organisation]
                                payees = 20
                                [fan-out turnover=1000..]
                                payees = 10
                                """)
                        .rule("fan-out")
                        .orElseThrow();
        DrawnLedger drawn =
                DrawnLedger.parse(
                        """
                        account big organisation segment="Big Business" country=DE
                        account firm organisation country=DE
                        account rich person
                        account poor person
                        big -> firm 10 USD 2026-03-01
                        rich -> poor 900 USD 2026-03-02
                        rich -> big 100 USD 2026-03-03
                        """);
        Limits limits = rule.limits(drawn.ledger());

        assertThat(value(limits, drawn, "big")).isEqualTo(40);
        assertThat(value(limits, drawn, "firm")).isEqualTo(20);
        assertThat(value(limits, drawn, "rich")).isEqualTo(10);
        assertThat(value(limits, drawn, "poor")).isEqualTo(5);
    }

    private static long value(Limits limits, DrawnLedger drawn, String account) {
        return limits.at(drawn.ordinal(account)).of(PAYEES);
    }

    @Test
    void aBandOfTurnoverCountsAMonthAndEndsBeforeItsEnd() {
        CaseLedger ledger =
                DrawnLedger.parse(
                                """
                                a -> b 999.99 USD 2026-01-01
                                b -> c 1000 USD 2026-01-31
                                d -> c 6000 USD 2026-03-02
                                """)
                        .ledger();
        Turnovers turnovers = Turnovers.of(ledger);

        assertThat(turnovers.dollarsAMonth(0)).isEqualTo(499);
        assertThat(turnovers.dollarsAMonth(3)).isEqualTo(3000);
        Selector band = new Selector.Turnover(3000, 3500);
        assertThat(band.holds(ledger, turnovers, 3)).isTrue();
        assertThat(band.holds(ledger, turnovers, 2)).isFalse();
        assertThat(new Selector.Turnover(499, 500).holds(ledger, turnovers, 0)).isTrue();
        assertThat(new Selector.Turnover(400, 499).holds(ledger, turnovers, 0)).isFalse();
    }

    @Test
    void refusesInWordsWithLineAndRemedy() {
        refuses("[fan-owt]", "Line 1 ", "'fan-owt'", "fan-out");
        refuses("[fan-out]\n\npayers = 5", "Line 3 ", "no 'payers'", "payees, ");
        refuses("[fan-out]\npayees = many", "Line 2 ", "'many'", "a whole number such as 5");
        refuses("[fan-out]\npayees = 1", "Line 2 ", "goes down to 3");
        refuses("[fan-out]\nwindow = 0 h", "Line 2 ", "more than nothing");
        refuses("[fan-out]\nwindow = 5", "Line 2 ", "72 h");
        refuses("[fan-out]\non = maybe", "Line 2 ", "yes nor no");
        refuses("[fan-out", "Line 1 ", "End it with ]");
        refuses("payees = 5", "Line 1 ", "[fan-in], above it");
        refuses("[fan-out]\npayees", "Line 2 ", "senders = 5");
        refuses("[fan-out colour=red]", "Line 1 ", "customer, segment, country or turnover");
        refuses("[fan-out turnover=5..4]", "Line 1 ", "10000..50000");
        refuses("[fan-out customer=dog]", "Line 1 ", "person or organisation");
        refuses("[fan-out segment]", "Line 1 ", "segment=NAME");
        refuses("[fan-out country=DE]\n[fan-out country=de]", "Line 2 ", "twice");
        refuses("[fan-out country=DE]\non = no", "Line 2 ", "no 'on'");
    }

    private static void refuses(String text, String... parts) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(RulesException.class)
                .message()
                .contains(parts);
    }

    @Test
    void rulesOfChanceReadAsTheyWereWritten() {
        for (int seed = 0; seed < 200; seed++) {
            RuleSet set = ofChance(new Random(seed));
            assertThat(RuleText.parse(RuleText.write(set))).as("seed %d", seed).isEqualTo(set);
            assertThat(RuleDiff.between(set, set)).isEmpty();
        }
    }

    static RuleSet ofChance(Random random) {
        return new RuleSet(
                "v" + random.nextInt(),
                RuleSet.standard().rules().stream()
                        .map(
                                rule ->
                                        new Rule(
                                                rule.typology(),
                                                random.nextBoolean(),
                                                ofChance(rule.values(), random, 1.0),
                                                exceptions(rule, random)))
                        .toList());
    }

    private static List<SegmentRule> exceptions(Rule rule, Random random) {
        List<SegmentRule> exceptions = new ArrayList<>();
        List<Selector> selectors =
                List.of(
                        new Selector.Customer(HolderKind.PERSON),
                        new Selector.Customer(HolderKind.ORGANISATION),
                        new Selector.Segment("retail banking"),
                        new Selector.Segment("vip"),
                        new Selector.Country("DE"),
                        new Selector.Turnover(0, 5000),
                        new Selector.Turnover(5000, Long.MAX_VALUE));
        for (int i = 0; i < random.nextInt(4); i++) {
            exceptions.add(
                    new SegmentRule(
                            selectors.subList(i, i + 1 + random.nextInt(3)),
                            ofChance(rule.values(), random, 0.5)));
        }
        return exceptions;
    }

    private static Map<Parameter, Long> ofChance(
            Map<Parameter, Long> values, Random random, double share) {
        Map<Parameter, Long> others = new LinkedHashMap<>();
        values.forEach(
                (parameter, value) -> {
                    if (random.nextDouble() < share) {
                        others.put(parameter, ofChance(parameter, random));
                    }
                });
        return others;
    }

    private static long ofChance(Parameter parameter, Random random) {
        long step = random.nextInt(1_000);
        return parameter.sense() == Sense.AT_MOST
                ? Math.max(0, parameter.loosest() - step)
                : Math.max(1, parameter.loosest() + step);
    }

    @Test
    void aDifferenceIsToldInWords() {
        RuleSet before = parse("[fan-out country=DE]\npayees = 9\n[fan-out country=FR]\npayees=8");
        RuleSet after =
                parse(
                        """
                        [fan-out]
                        on = no
                        window = 96 h
                        [fan-out country=DE]
                        payees = 12
                        [fan-out segment=vip]
                        payees = 30
                        """);

        assertThat(RuleDiff.between(before, after))
                .containsExactly(
                        "fan-out: on -> off",
                        "fan-out: window 3 d -> 4 d",
                        "fan-out for country=DE: payees 9 -> 12",
                        "fan-out for segment=vip: new exception",
                        "fan-out for segment=vip: payees as all -> 30",
                        "fan-out for country=FR: exception gone");
    }
}
