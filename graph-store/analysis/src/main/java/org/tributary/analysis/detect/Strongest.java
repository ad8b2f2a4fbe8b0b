// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Keeps one of several candidates that are the same matter seen through shifted windows: of those
/// about one subject, the one believed most and then with the most transfers; others stay only if
/// at least half of their transfers are not in one that is kept.
public final class Strongest {

    private static final Comparator<Candidate> STRENGTH =
            Comparator.comparingInt(Candidate::confidence)
                    .thenComparingInt(candidate -> candidate.positions().length)
                    .reversed()
                    .thenComparing(Candidate::positions, Arrays::compare);

    private Strongest() {}

    /// Of candidates of one detector those that are kept, by subject and in order of time.
    public static List<Candidate> of(List<Candidate> candidates) {
        Map<Integer, List<Candidate>> bySubject =
                candidates.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Candidate::subject, TreeMap::new, Collectors.toList()));
        List<Candidate> kept = new ArrayList<>();
        bySubject
                .values()
                .forEach(
                        same ->
                                ofOne(same).stream()
                                        .sorted(
                                                Comparator.comparing(
                                                        Candidate::positions, Arrays::compare))
                                        .forEach(kept::add));
        return kept;
    }

    private static List<Candidate> ofOne(List<Candidate> same) {
        List<Candidate> kept = new ArrayList<>();
        same.stream()
                .sorted(STRENGTH)
                .filter(candidate -> kept.stream().noneMatch(k -> hides(k, candidate)))
                .forEach(kept::add);
        return kept;
    }

    private static boolean hides(Candidate kept, Candidate other) {
        long shared =
                Arrays.stream(other.positions())
                        .filter(p -> Arrays.binarySearch(kept.positions(), p) >= 0)
                        .count();
        return shared * 2 > other.positions().length;
    }
}
