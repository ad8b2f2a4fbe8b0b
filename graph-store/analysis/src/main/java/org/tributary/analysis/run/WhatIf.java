// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import org.tributary.analysis.detect.Candidate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What another rule would find instead of the present one. Immutable.
///
/// @param before how many findings there are now
/// @param after how many there would be
/// @param gained those that would be new
/// @param lost those that would be gone; one of the same matter with a few transfers more or less
///     counts as neither
/// @param belowTheLine some that would just not be found
public record WhatIf(
        int before,
        int after,
        List<Candidate> gained,
        List<Candidate> lost,
        List<Candidate> belowTheLine) {

    public WhatIf {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        belowTheLine = List.copyOf(belowTheLine);
    }

    /// Compares what two rules find.
    ///
    /// @param now what the present rule finds
    /// @param then what the other finds
    public static WhatIf between(
            List<Candidate> now, List<Candidate> then, List<Candidate> belowTheLine) {
        return new WhatIf(
                now.size(), then.size(), without(then, now), without(now, then), belowTheLine);
    }

    private static List<Candidate> without(List<Candidate> some, List<Candidate> others) {
        Map<Integer, List<Candidate>> bySubject =
                others.stream().collect(Collectors.groupingBy(Candidate::subject));
        return some.stream()
                .filter(
                        candidate ->
                                bySubject.getOrDefault(candidate.subject(), List.of()).stream()
                                        .noneMatch(other -> isSameMatter(candidate, other)))
                .toList();
    }

    /// Whether two candidates of one subject share more than half of the smaller's transfers.
    private static boolean isSameMatter(Candidate one, Candidate other) {
        boolean inOrder = one.positions().length <= other.positions().length;
        int[] few = inOrder ? one.positions() : other.positions();
        int[] many = inOrder ? other.positions() : one.positions();
        long shared = Arrays.stream(few).filter(p -> Arrays.binarySearch(many, p) >= 0).count();
        return shared * 2 > few.length;
    }
}
