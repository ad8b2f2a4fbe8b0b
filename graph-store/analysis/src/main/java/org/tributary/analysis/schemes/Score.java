// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.schemes;

import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.money.CurrencyTotal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What an alert's score is made of: how much its leading finding is to be believed, how many
/// other typologies agree, how common such findings are in this case, and a little for the amount,
/// which decides between equals. Immutable and thread-safe.
///
/// @param counts how many findings of each typology the run gave
record Score(Yardstick yardstick, Map<String, Integer> counts) {

    private static final int PER_TYPOLOGY = 5;
    private static final int MOST_TYPOLOGIES = 3;
    private static final int COMMON = 30;
    private static final int PER_DOUBLING = 2;
    private static final int MOST_COMMON = 14;
    private static final int NOTABLE_DIGITS = 3;
    private static final int MOST_AMOUNT = 4;

    static Score of(List<Finding> findings, Yardstick yardstick) {
        Map<String, Integer> counts = new HashMap<>();
        findings.forEach(f -> counts.merge(f.typology(), 1, Integer::sum));
        return new Score(yardstick, Map.copyOf(counts));
    }

    /// @param findings those of one alert, the leading one first
    List<ScorePart> parts(List<Finding> findings) {
        Finding leading = findings.getFirst();
        List<ScorePart> parts = new ArrayList<>();
        parts.add(
                new ScorePart(
                        "confidence",
                        leading.confidence(),
                        "%s is believed by %d of 99"
                                .formatted(name(leading.typology()), leading.confidence())));
        agreement(findings, parts);
        common(findings, parts);
        amount(findings, parts);
        return parts;
    }

    private static void agreement(List<Finding> findings, List<ScorePart> parts) {
        List<String> others =
                findings.stream()
                        .map(Finding::typology)
                        .distinct()
                        .filter(t -> !t.equals(findings.getFirst().typology()))
                        .toList();
        if (!others.isEmpty()) {
            parts.add(
                    new ScorePart(
                            "agreement",
                            PER_TYPOLOGY * Math.min(MOST_TYPOLOGIES, others.size()),
                            "seen as %s, too"
                                    .formatted(
                                            others.stream()
                                                    .map(Score::name)
                                                    .collect(Collectors.joining(", ")))));
        }
    }

    /// What is found everywhere in a case tells little there, unless something rarer agrees.
    private void common(List<Finding> findings, List<ScorePart> parts) {
        Finding rarest =
                findings.stream().reduce((f, g) -> count(g) < count(f) ? g : f).orElseThrow();
        int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(count(rarest) / COMMON);
        if (doublings > 0) {
            parts.add(
                    new ScorePart(
                            "common",
                            -Math.min(MOST_COMMON, doublings * PER_DOUBLING),
                            "%s was found %d times in this case"
                                    .formatted(name(rarest.typology()), count(rarest))));
        }
    }

    private int count(Finding finding) {
        return counts.getOrDefault(finding.typology(), 0);
    }

    private void amount(List<Finding> findings, List<ScorePart> parts) {
        Finding largest =
                findings.stream().reduce((f, g) -> worth(g) > worth(f) ? g : f).orElseThrow();
        int digits = BigDecimal.valueOf(worth(largest)).precision() - yardstick.unit().exponent();
        int points = Math.clamp(digits - NOTABLE_DIGITS, 0, MOST_AMOUNT);
        if (points > 0) {
            parts.add(
                    new ScorePart(
                            "amount",
                            points,
                            "%s moved in %d transactions"
                                    .formatted(
                                            Figures.of(largest.amount()),
                                            largest.transfers().size())));
        }
    }

    /// What the transfers of a finding are worth, in minor units of the yardstick's currency.
    private long worth(Finding finding) {
        LocalDate day = LocalDate.ofInstant(finding.first(), ZoneOffset.UTC);
        long worth = 0;
        for (CurrencyTotal total : finding.amount().totals()) {
            worth += Math.max(0, yardstick.worth(total.sum(), day));
        }
        return worth;
    }

    /// What the largest finding of an alert is worth, to rank between equals.
    long most(List<Finding> findings) {
        return findings.stream().mapToLong(this::worth).max().orElse(0);
    }

    static String name(String typology) {
        return TypologyLibrary.name(typology);
    }
}
