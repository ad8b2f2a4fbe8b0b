// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.schemes;

import org.tributary.ledger.alert.Finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which findings may be one scheme: two that share at least half of the transfers of the smaller,
/// or that are about one subject at one time.
///
/// A transfer in very many findings links each of them with the first only, and findings about one
/// subject link along time, so that links stay few however much is found around a hub.
final class Links {

    private static final int MANY = 40;

    /// @param one index of a finding
    /// @param other index of a later finding
    /// @param strength shared transfers in thousandths of the smaller finding's; more where both
    ///     have one subject
    record Link(int one, int other, int strength) {

        private static final Comparator<Link> STRONGEST_FIRST =
                Comparator.comparingInt(Link::strength)
                        .reversed()
                        .thenComparingInt(Link::one)
                        .thenComparingInt(Link::other);
    }

    private static final int WHOLE = 1_000;
    private static final int HALF = WHOLE / 2;

    private final List<Finding> findings;
    private final long[][] transfers;

    private Links(List<Finding> findings) {
        this.findings = findings;
        transfers =
                findings.stream()
                        .map(f -> f.transfers().stream().mapToLong(t -> t.value()).sorted())
                        .map(ids -> ids.toArray())
                        .toArray(long[][]::new);
    }

    /// All links, the strongest first.
    static List<Link> among(List<Finding> findings) {
        return new Links(findings).all();
    }

    private List<Link> all() {
        Map<Long, Integer> pairs = new LinkedHashMap<>();
        bySharedTransfers().forEach(pair -> pairs.merge(pair, shared(pair), Math::max));
        bySubject().forEach(pair -> pairs.merge(pair, HALF + shared(pair), Math::max));
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue() >= HALF)
                .map(pair -> new Link(one(pair.getKey()), other(pair.getKey()), pair.getValue()))
                .sorted(Link.STRONGEST_FIRST)
                .toList();
    }

    private Set<Long> bySharedTransfers() {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < transfers.length; i++) {
            for (long id : transfers[i]) {
                holders.computeIfAbsent(id, any -> new ArrayList<>(2)).add(i);
            }
        }
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> sharing : holders.values()) {
            int from = sharing.size() > MANY ? 1 : sharing.size();
            for (int i = 0; i < from; i++) {
                for (int j = i + 1; j < sharing.size(); j++) {
                    pairs.add(pair(sharing.get(i), sharing.get(j)));
                }
            }
        }
        return pairs;
    }

    /// Findings about one subject in order of time, each with the one before that lasts longest if
    /// they overlap.
    private Set<Long> bySubject() {
        Map<Integer, List<Integer>> subjects = new TreeMap<>();
        for (int i = 0; i < findings.size(); i++) {
            subjects.computeIfAbsent(findings.get(i).subject(), any -> new ArrayList<>()).add(i);
        }
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> same : subjects.values()) {
            same.sort(
                    Comparator.comparing((Integer i) -> findings.get(i).first())
                            .thenComparing(i -> i));
            int longest = same.getFirst();
            for (int i : same.subList(1, same.size())) {
                if (!findings.get(i).first().isAfter(findings.get(longest).last())) {
                    pairs.add(pair(longest, i));
                }
                if (findings.get(i).last().isAfter(findings.get(longest).last())) {
                    longest = i;
                }
            }
        }
        return pairs;
    }

    private int shared(long pair) {
        long[] one = transfers[one(pair)];
        long[] other = transfers[other(pair)];
        boolean inOrder = one.length <= other.length;
        long[] few = inOrder ? one : other;
        long[] many = inOrder ? other : one;
        long both = Arrays.stream(few).filter(id -> Arrays.binarySearch(many, id) >= 0).count();
        return (int) (both * WHOLE / few.length);
    }

    private static long pair(int i, int j) {
        return ((long) Math.min(i, j) << Integer.SIZE) | Math.max(i, j);
    }

    private static int one(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    private static int other(long pair) {
        return (int) pair;
    }
}
