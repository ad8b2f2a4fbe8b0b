// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// Endings that very many family names share. Two names that agree in one of them agree in
/// little: `Jónsdóttir` and `Tómasdóttir` are told apart by what stands before it. Stateless.
final class Suffixes {

    private static final String[] ENDINGS = {
        "dottir", "shvili", "ovich", "evich", "ovych", "enko", "ovna", "evna", "sson", "berg",
        "stein", "mann", "zadeh", "nejad", "poulos", "escu", "yan", "ian", "dze", "sen", "son",
        "iev", "ova", "eva", "ina", "ski", "sky", "zade", "pour", "ullah", "uddin", "chuk", "iuk",
        "ov", "ev", "in", "ez", "es"
    };
    private static final int SHORTEST_STEM = 2;

    private Suffixes() {}

    /// @return the length of the longest ending both words have before which a stem is left
    static int shared(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int best = 0;
        for (String ending : ENDINGS) {
            if (ending.length() > best
                    && shorter - ending.length() >= SHORTEST_STEM
                    && a.endsWith(ending)
                    && b.endsWith(ending)) {
                best = ending.length();
            }
        }
        return best;
    }
}
