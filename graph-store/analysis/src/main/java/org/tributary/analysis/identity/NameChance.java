// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

/// How often strangers' names agree, as a case itself shows. Rare names agree by chance less
/// often, though not as seldom as their words alone would have it: what is alike is not the
/// same word.
///
/// @param same how often two strangers' names are the same
/// @param near how often they are nearly
/// @param usual how rare names that agree usually are, in bits
record NameChance(double same, double near, double usual) {

    /// What is believed before a case has told.
    static final NameChance BEGIN = new NameChance(3e-5, 5e-4, 24);

    /// As many pairs as what is believed before counts for.
    static final double STUBBORNNESS = 20_000;

    /// What a bit of rarity beyond the usual is worth.
    private static final double WORTH = 0.35;

    private static final double MOST = 3;

    /// How often strangers agree so in a name as rare as that.
    double of(Level level, double bits) {
        double rarer = Math.clamp(WORTH * (bits - usual), -MOST, MOST);
        return switch (level) {
            case SAME -> Math.max(same * Math.pow(2, -rarer), Math.pow(2, -bits));
            case NEAR -> Math.max(near * Math.pow(2, -rarer), Math.pow(2, -bits));
            case DIFFERENT -> 1 - same - near;
            case ABSENT -> 1;
        };
    }
}
