// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// What it costs to make one word of another: 1 for a letter put in, left out or exchanged,
/// less for what romanisations, ears and fingers confuse (vowels for each other, `d` and `t`,
/// a doubled letter, a silent `h`, two letters in the wrong order).
///
/// The distance of Damerau and Levenshtein (restricted: no part is changed twice) with own
/// costs.
final class Edits {

    private static final double SWAP = 0.7;
    private static final String[] ALIKE = {
        "ckq", "sz", "dt", "bp", "gk", "vwf", "iyj", "gj", "xk", "xs", "ce", "cs", "gh", "kh", "mn",
        "uw", "l1i", "o0", "hx"
    };
    private static final String[] VOWELS_ALIKE = {"ou", "ei", "iy"};
    private static final double[][] EXCHANGE = exchange();

    private Edits() {}

    private static double[][] exchange() {
        double[][] cost = new double[128][128];
        for (int a = 0; a < 128; a++) {
            for (int b = 0; b < 128; b++) {
                cost[a][b] = a == b ? 0 : vowel(a) && vowel(b) ? 0.6 : 1;
            }
        }
        for (String alike : ALIKE) {
            for (int a : alike.chars().toArray()) {
                for (int b : alike.chars().toArray()) {
                    if (a != b) {
                        cost[a][b] = Math.min(cost[a][b], 0.5);
                    }
                }
            }
        }
        for (String alike : VOWELS_ALIKE) {
            cost[alike.charAt(0)][alike.charAt(1)] = 0.4;
            cost[alike.charAt(1)][alike.charAt(0)] = 0.4;
        }
        return cost;
    }

    private static boolean vowel(int c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /// @param limit more than this need not be told exactly
    /// @return the cost, or something above `limit`
    static double cost(String a, String b, double limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) * 0.35 > limit) {
            return limit + 1;
        }
        double[] before = new double[m + 1];
        double[] last = new double[m + 1];
        double[] row = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + single(b, j - 1);
        }
        for (int i = 1; i <= n; i++) {
            row[0] = last[0] + single(a, i - 1);
            double least = row[0];
            double out = single(a, i - 1);
            for (int j = 1; j <= m; j++) {
                double best = last[j - 1] + exchange(a.charAt(i - 1), b.charAt(j - 1));
                best = Math.min(best, last[j] + out);
                best = Math.min(best, row[j - 1] + single(b, j - 1));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + SWAP);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return limit + 1;
            }
            double[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[m];
    }

    private static double exchange(char a, char b) {
        return a == b ? 0 : a < 128 && b < 128 ? EXCHANGE[a][b] : 1;
    }

    /// The cost of one letter too many or too few.
    private static double single(String word, int at) {
        char c = word.charAt(at);
        if (at > 0 && word.charAt(at - 1) == c) {
            return 0.35;
        }
        if (c == 'h' && at > 0) {
            return 0.5;
        }
        if (c == 'e' && at > 0 && "aou".indexOf(word.charAt(at - 1)) >= 0) {
            return 0.4;
        }
        return vowel(c) && at > 0 ? 0.7 : 1;
    }
}
