// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// The Jaro-Winkler similarity of two words (W. Winkler, 1990: a common prefix of up to four
/// letters counts a tenth each).
public final class JaroWinkler {

    private JaroWinkler() {}

    /// @return from 0 (nothing in common) to 1 (equal)
    public static double of(String a, String b) {
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 1;
        }
        double jaro = jaro(a, b);
        int prefix = 0;
        int most = Math.min(4, Math.min(a.length(), b.length()));
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] takenA = new boolean[a.length()];
        boolean[] takenB = new boolean[b.length()];
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            int end = Math.min(b.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end; j++) {
                if (!takenB[j] && a.charAt(i) == b.charAt(j)) {
                    takenA[i] = true;
                    takenB[j] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        double m = common;
        return (m / a.length() + m / b.length() + (m - swapped(a, takenA, b, takenB) / 2.0) / m)
                / 3;
    }

    private static int swapped(String a, boolean[] takenA, String b, boolean[] takenB) {
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (takenA[i]) {
                while (!takenB[j]) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j)) {
                    swapped++;
                }
                j++;
            }
        }
        return swapped;
    }
}
