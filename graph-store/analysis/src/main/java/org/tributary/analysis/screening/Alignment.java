// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.TokenLikeness;
import org.tributary.analysis.names.TokenLikeness.Likeness;
import org.tributary.analysis.names.TokenLikeness.Reason;
import org.tributary.analysis.names.TokenRole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Which word of one name stands for which of another: the most alike first, words written
/// together beside those written apart. Each word is used once.
final class Alignment {

    static final int FREE = -1;
    private static final Likeness SAME = new Likeness(1, Reason.SAME);

    /// Words of the first and the second name that stand for each other.
    ///
    /// @param first index of the first name's first word
    /// @param firstCount how many of its words, in a row
    record Pair(int first, int firstCount, int second, int secondCount, Likeness likeness) {

        boolean isJoined() {
            return firstCount + secondCount > 2;
        }
    }

    /// Looks up how alike two words are.
    interface Likenesses {
        Likeness of(NameToken a, NameToken b);
    }

    final List<NameToken> a;
    final List<NameToken> b;
    final int[] ofA;
    final int[] ofB;
    final List<Pair> pairs = new ArrayList<>();

    Alignment(List<NameToken> a, List<NameToken> b, Likenesses likenesses) {
        this.a = a;
        this.b = b;
        ofA = new int[a.size()];
        ofB = new int[b.size()];
        Arrays.fill(ofA, FREE);
        Arrays.fill(ofB, FREE);
        takeSame();
        takeAlike(likenesses);
        pairs.sort(Comparator.comparingInt(Pair::first));
    }

    /// The nearest first; from either name the same.
    private void takeSame() {
        int longest = Math.max(ofA.length, ofB.length);
        for (int apart = 0; apart < longest; apart++) {
            for (int at = 0; at + apart < longest; at++) {
                takeIfSame(at, at + apart);
                takeIfSame(at + apart, at);
            }
        }
    }

    private void takeIfSame(int i, int j) {
        if (i < ofA.length
                && j < ofB.length
                && ofA[i] == FREE
                && ofB[j] == FREE
                && a.get(i).sameText(b.get(j))) {
            take(i, 1, j, 1, SAME);
        }
    }

    private void takeAlike(Likenesses likenesses) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < ofA.length; i++) {
            for (int j = 0; ofA[i] == FREE && j < ofB.length; j++) {
                if (ofB[j] == FREE) {
                    Likeness likeness = likenesses.of(a.get(i), b.get(j));
                    if (likeness.value() > 0) {
                        possible.add(new Pair(i, 1, j, 1, likeness));
                    }
                }
            }
        }
        joined(possible);
        possible.sort(
                Comparator.comparingDouble((Pair p) -> -p.likeness().value())
                        .thenComparingInt(p -> Math.abs(p.first() - p.second()))
                        .thenComparingInt(p -> p.first() + p.second())
                        .thenComparingInt(p -> p.firstCount() + p.secondCount()));
        for (Pair pair : possible) {
            if (free(ofA, pair.first(), pair.firstCount())
                    && free(ofB, pair.second(), pair.secondCount())) {
                take(
                        pair.first(),
                        pair.firstCount(),
                        pair.second(),
                        pair.secondCount(),
                        pair.likeness());
            }
        }
    }

    private void joined(List<Pair> possible) {
        for (int i = 0; i < ofA.length; i++) {
            if (ofA[i] == FREE && a.get(i).text().length() > 3) {
                for (int j = 0; j + 1 < ofB.length; j++) {
                    double like = joined(a.get(i), b, ofB, j, 2);
                    addJoined(possible, i, 1, j, 2, like);
                    addJoined(possible, i, 1, j, 3, like > 0 ? 0 : joined(a.get(i), b, ofB, j, 3));
                }
            }
        }
        for (int j = 0; j < ofB.length; j++) {
            if (ofB[j] == FREE && b.get(j).text().length() > 3) {
                for (int i = 0; i + 1 < ofA.length; i++) {
                    double like = joined(b.get(j), a, ofA, i, 2);
                    addJoined(possible, i, 2, j, 1, like);
                    addJoined(possible, i, 3, j, 1, like > 0 ? 0 : joined(b.get(j), a, ofA, i, 3));
                }
            }
        }
    }

    private static void addJoined(
            List<Pair> possible, int i, int countA, int j, int countB, double like) {
        if (like > 0) {
            possible.add(new Pair(i, countA, j, countB, new Likeness(like, Reason.LETTERS)));
        }
    }

    private static double joined(
            NameToken whole, List<NameToken> parts, int[] taken, int from, int count) {
        if (!free(taken, from, count)) {
            return 0;
        }
        int length = 0;
        for (int k = from; k < from + count; k++) {
            length += parts.get(k).text().length();
        }
        if (Math.abs(length - whole.text().length()) > 1) {
            return 0;
        }
        StringBuilder text = new StringBuilder();
        for (int k = from; k < from + count; k++) {
            text.append(parts.get(k).text());
        }
        return TokenLikeness.joined(whole, text.toString());
    }

    private static boolean free(int[] taken, int from, int count) {
        if (from + count > taken.length) {
            return false;
        }
        for (int k = from; k < from + count; k++) {
            if (taken[k] != FREE) {
                return false;
            }
        }
        return true;
    }

    private void take(int i, int countA, int j, int countB, Likeness likeness) {
        Arrays.fill(ofA, i, i + countA, pairs.size());
        Arrays.fill(ofB, j, j + countB, pairs.size());
        pairs.add(new Pair(i, countA, j, countB, likeness));
    }

    /// What the words of the first name in a pair weigh together.
    double weightA(Pair pair) {
        return weight(a, pair.first(), pair.firstCount());
    }

    double weightB(Pair pair) {
        return weight(b, pair.second(), pair.secondCount());
    }

    private static double weight(List<NameToken> tokens, int from, int count) {
        double most = 0;
        for (int k = from; k < from + count; k++) {
            NameToken token = tokens.get(k);
            most += token.role() == TokenRole.NUMBER ? 0 : token.weight();
        }
        return Math.min(most, 1.1 * Math.max(1, count - 1));
    }
}
