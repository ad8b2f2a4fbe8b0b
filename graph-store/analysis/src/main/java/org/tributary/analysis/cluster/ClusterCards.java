// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.cluster.ClusterCard.Comparison;
import org.tributary.analysis.cluster.ClusterCard.Month;
import org.tributary.analysis.cluster.ClusterCard.Named;
import org.tributary.analysis.cluster.ClusterCard.Rhythm;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes cards of clusters. What is worked out for the whole case, such as the distance of every
/// account to a subject, is worked out once. Thread-safe.
public final class ClusterCards {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final CaseLedger ledger;
    private final ClusterQuestion question;
    private final Known known;
    private final Findings findings;
    private final ChanceGroups chance;
    private final SubjectDistance distance;

    /// @param question the one the clusters answer
    public ClusterCards(CaseLedger ledger, ClusterQuestion question, Known known) {
        this.ledger = ledger;
        this.question = question;
        this.known = known;
        findings = new Findings(ledger.graph(), known.found());
        chance = new ChanceGroups(ledger, question);
        distance = SubjectDistance.of(ledger, question.counted(), known.subjects());
    }

    public ClusterCard of(Cluster cluster) {
        int[] members = cluster.members();
        int[] core = cluster.core();
        FlowGraph graph = ledger.graph();
        Standing standing = Standing.of(ledger, members, core, question.counted());
        return new ClusterCard(
                cluster,
                Figures.paid(ledger, standing.inside()),
                Figures.paid(ledger, standing.in()),
                Figures.paid(ledger, standing.out()),
                standing.kept(),
                Instant.ofEpochMilli(graph.at(core[0])),
                Instant.ofEpochMilli(graph.at(core[core.length - 1])),
                rhythm(core),
                named(members, ledger.accounts().banks()),
                named(members, ledger.accounts().countries()),
                findings.of(core),
                those(members, known.subjects()),
                those(members, known.risky()),
                distance.nearest(members),
                compared(members),
                MemberRoles.of(ledger, members, standing.inside()),
                months(members));
    }

    private Rhythm rhythm(int[] core) {
        FlowGraph graph = ledger.graph();
        Map<Long, Integer> days = new HashMap<>();
        long[] pauses = new long[core.length - 1];
        for (int i = 0; i < core.length; i++) {
            days.merge(Math.floorDiv(graph.at(core[i]), DAY), 1, Integer::sum);
            if (i > 0) {
                pauses[i - 1] = graph.at(core[i]) - graph.at(core[i - 1]);
            }
        }
        Arrays.sort(pauses);
        return new Rhythm(
                core.length,
                days.size(),
                days.values().stream().max(Integer::compare).orElse(0),
                Duration.ofMillis(pauses.length == 0 ? 0 : pauses[pauses.length / 2]));
    }

    private static List<Named> named(int[] members, Codes codes) {
        return Arrays.stream(members)
                .mapToObj(member -> codes.word(codes.at(member)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> new Named(e.getKey(), e.getValue().intValue()))
                .sorted(Comparator.comparingInt(Named::members).reversed())
                .toList();
    }

    private static List<Integer> those(int[] members, BitSet some) {
        return Arrays.stream(members).filter(some::get).boxed().toList();
    }

    private List<Comparison> compared(int[] members) {
        List<Comparison> compared = new ArrayList<>();
        chance.of(members)
                .forEach(
                        (measure, value) ->
                                compared.add(
                                        new Comparison(
                                                words(measure),
                                                written(measure, value),
                                                chance.above(members.length, measure, value))));
        compared.sort(Comparator.comparingInt(Comparison::above).reversed());
        return compared;
    }

    private static String words(ChanceGroups.Measure measure) {
        return switch (measure) {
            case KEPT -> "money that stays among them";
            case DENSITY -> "payments among them for each member";
            case HASTE -> "payments among them within one week";
            case PASSED_ON -> "money members in between pass on";
        };
    }

    private static String written(ChanceGroups.Measure measure, double value) {
        return measure == ChanceGroups.Measure.DENSITY
                ? String.format(Locale.ROOT, "%.1f", value)
                : Ranking.percent(value);
    }

    private List<Month> months(int[] members) {
        return ClusterMonths.of(ledger, Draft.among(ledger.graph(), members, this::counts));
    }

    private boolean counts(int position) {
        return ledger.moves(position) && question.counted().test(position);
    }

    /// Two clusters side by side.
    ///
    /// @param one a card made here
    /// @param other a card made here
    public ClusterComparison compare(ClusterCard one, ClusterCard other) {
        int[] ones = one.cluster().members();
        int[] others = other.cluster().members();
        List<Integer> shared =
                Arrays.stream(ones)
                        .filter(member -> Arrays.binarySearch(others, member) >= 0)
                        .boxed()
                        .toList();
        int[] core = other.cluster().core();
        int payments =
                (int)
                        Arrays.stream(one.cluster().core())
                                .filter(p -> Arrays.binarySearch(core, p) >= 0)
                                .count();
        int[] onesAlone = without(ones, shared);
        int[] othersAlone = without(others, shared);
        return new ClusterComparison(
                one,
                other,
                shared,
                payments,
                Figures.paid(ledger, between(onesAlone, othersAlone)),
                Figures.paid(ledger, between(othersAlone, onesAlone)));
    }

    private static int[] without(int[] members, List<Integer> some) {
        return Arrays.stream(members).filter(member -> !some.contains(member)).toArray();
    }

    /// Positions of counted payments from one of some accounts to one of others, ascending.
    private int[] between(int[] payers, int[] payees) {
        FlowGraph graph = ledger.graph();
        return Arrays.stream(payers)
                .flatMap(
                        payer ->
                                IntStream.range(0, graph.degree(payer, Direction.OUT))
                                        .map(i -> graph.position(payer, Direction.OUT, i)))
                .filter(p -> Arrays.binarySearch(payees, graph.to(p)) >= 0)
                .filter(this::counts)
                .sorted()
                .toArray();
    }
}
