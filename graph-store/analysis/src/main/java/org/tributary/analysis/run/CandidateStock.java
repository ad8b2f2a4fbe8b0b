// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Strongest;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.rules.Rule;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Every candidate one detector gives at the loosest limits over one ledger, so that other limits
/// can be tried without looking at the ledger again. Windows, hops and the accounts exceptions
/// are for stay as they were; for others another stock is needed.
///
/// Immutable and thread-safe.
public final class CandidateStock {

    private static final int SAMPLED_FROM = 8;

    private final CaseLedger ledger;
    private final Rule rule;
    private final List<Candidate> candidates;
    private final List<Parameter> measured;
    // By parameter, then by candidate; columns, because every one of them is read at each answer.
    private final long[][] values;
    private final int[] segment;

    private CandidateStock(
            CaseLedger ledger, Rule rule, List<Candidate> candidates, IntUnaryOperator segments) {
        this.ledger = ledger;
        this.rule = rule;
        this.candidates = candidates;
        measured =
                rule.values().keySet().stream()
                        .filter(p -> p.sense() != Parameter.Sense.SHAPE)
                        .toList();
        values = new long[measured.size()][candidates.size()];
        segment = new int[candidates.size()];
        for (int c = 0; c < segment.length; c++) {
            Candidate candidate = candidates.get(c);
            segment[c] = segments.applyAsInt(candidate.subject());
            Map<Parameter, Long> told = candidate.measures().values();
            for (int p = 0; p < values.length; p++) {
                values[p][c] = told.getOrDefault(measured.get(p), untold(measured.get(p)));
            }
        }
    }

    /// What satisfies any limit, for what a candidate does not measure.
    private static long untold(Parameter parameter) {
        return parameter.sense() == Parameter.Sense.AT_LEAST ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    /// Looks at the ledger once, with all limits loose.
    ///
    /// @param rule shapes and exceptions come from it
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static CandidateStock of(CaseLedger ledger, Detector detector, Rule rule, Work work) {
        IntUnaryOperator segments = rule.segments(ledger);
        Limits loose = rule.loosened().limits(ledger.yardstick(), segments);
        List<Candidate> all = new Detection(ledger, "").candidates(detector, loose, work);
        return new CandidateStock(ledger, rule, all, segments);
    }

    /// Whether another rule can be answered from this stock.
    public boolean answers(Rule other) {
        return rule.looksLike(other);
    }

    /// How many candidates are kept.
    public int size() {
        return candidates.size();
    }

    /// What a run under a rule would find: of the same matter the strongest only.
    ///
    /// @throws IllegalArgumentException if the rule asks for another stock
    public List<Candidate> under(Rule other) {
        int[] admitted = failing(other, 0).toArray();
        List<Candidate> found = new ArrayList<>();
        for (int from = 0; from < admitted.length; ) {
            // Candidates are in order of their subjects, and most subjects have one.
            int to = from + 1;
            while (to < admitted.length && subject(admitted[to]) == subject(admitted[from])) {
                to++;
            }
            List<Candidate> same =
                    IntStream.range(from, to).mapToObj(i -> candidates.get(admitted[i])).toList();
            found.addAll(same.size() == 1 ? same : Strongest.of(same));
            from = to;
        }
        return found;
    }

    private int subject(int candidate) {
        return candidates.get(candidate).subject();
    }

    /// Candidates just outside a rule: of those that fail a single limit the nearest, a few of
    /// them drawn by lot, so that what a limit spares can be judged by reading.
    ///
    /// @param seed the same seed draws the same
    /// @param sample how many to draw
    /// @throws IllegalArgumentException if the rule asks for another stock
    public List<Candidate> belowTheLine(Rule other, long seed, int sample) {
        List<long[]> limits = limits(other);
        List<Candidate> near =
                failing(other, 1)
                        .mapToObj(c -> new Near(c, distance(c, limits.get(segment[c]))))
                        .sorted(Near.FIRST)
                        .limit((long) sample * SAMPLED_FROM)
                        .map(found -> candidates.get(found.candidate))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(near, new Random(seed));
        return List.copyOf(near.subList(0, Math.min(sample, near.size())));
    }

    /// @param distance by how much of a limit it fails, summed up
    private record Near(int candidate, double distance) {
        static final Comparator<Near> FIRST =
                Comparator.comparingDouble(Near::distance).thenComparingInt(Near::candidate);
    }

    private double distance(int candidate, long[] limits) {
        double far = 0;
        for (int p = 0; p < values.length; p++) {
            long value = values[p][candidate];
            if (!measured.get(p).admits(value, limits[p])) {
                far += Math.abs((double) value - limits[p]) / Math.max(1, Math.abs(limits[p]));
            }
        }
        return far;
    }

    /// Limits in the order of `measured`, for each segment.
    private List<long[]> limits(Rule other) {
        return other.bySegment().stream()
                .map(
                        own ->
                                measured.stream()
                                        .mapToLong(
                                                p ->
                                                        Limits.measured(
                                                                p,
                                                                own.getOrDefault(p, p.loosest()),
                                                                ledger.yardstick()))
                                        .toArray())
                .toList();
    }

    /// Indexes of the candidates that fail exactly that many limits of a rule.
    private IntStream failing(Rule other, int limitsFailed) {
        if (!answers(other)) {
            throw new IllegalArgumentException("other windows or accounts need another look");
        }
        List<long[]> limits = limits(other);
        byte[] failed = new byte[candidates.size()];
        for (int p = 0; p < values.length; p++) {
            Parameter parameter = measured.get(p);
            for (int c = 0; c < failed.length; c++) {
                if (!parameter.admits(values[p][c], limits.get(segment[c])[p])) {
                    failed[c]++;
                }
            }
        }
        return IntStream.range(0, failed.length).filter(c -> failed[c] == limitsFailed);
    }
}
