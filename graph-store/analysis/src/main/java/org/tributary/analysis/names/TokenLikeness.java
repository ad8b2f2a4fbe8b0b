// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// How two words of names may be one. Stateless.
public final class TokenLikeness {

    /// Why two words agree.
    public enum Reason {
        SAME,
        /// Two romanisations or language forms of one name: `Muhammad`, `Mohamed`.
        SPELLING,
        /// Two ways in which East Asian families write one name: `Chen`, `Tan`.
        FAMILY_SPELLING,
        /// A short or pet form: `Bill`, `William`.
        NICKNAME,
        /// A few letters differ.
        LETTERS,
        /// A letter stands for the name.
        INITIAL,
        /// Nothing makes them one.
        DIFFERENT
    }

    /// @param value from 0 (different) to 1 (the same word)
    public record Likeness(double value, Reason reason) {

        static final Likeness NONE = new Likeness(0, Reason.DIFFERENT);
        static final Likeness SAME = new Likeness(1, Reason.SAME);
        static final Likeness SPELLED = new Likeness(0.95, Reason.SPELLING);
        static final Likeness RESPELLED = new Likeness(0.9, Reason.LETTERS);
        static final Likeness FAMILY = new Likeness(0.82, Reason.FAMILY_SPELLING);
        static final Likeness NICKNAMED = new Likeness(0.85, Reason.NICKNAME);
        static final Likeness INITIALS = new Likeness(0.6, Reason.INITIAL);
    }

    private static final double SOUNDS_ALIKE = 0.65;

    private TokenLikeness() {}

    public static Likeness of(NameToken a, NameToken b) {
        if (a.text().equals(b.text())) {
            return Likeness.SAME;
        }
        if (a.number() >= 0 || b.number() >= 0) {
            return Likeness.NONE;
        }
        if (a.role() == TokenRole.INITIAL || b.role() == TokenRole.INITIAL) {
            return initial(a, b);
        }
        if (share(a.spellings(), b.spellings())) {
            return Likeness.SPELLED;
        }
        if (!a.place().isEmpty() && !b.place().isEmpty()) {
            return a.place().equals(b.place()) ? Likeness.SPELLED : Likeness.NONE;
        }
        if (a.spellings().length > 0 && b.spellings().length > 0 && !namedAlike(a, b)) {
            return Likeness.NONE;
        }
        Likeness letters = letters(a, b);
        if (letters.value() < 0.85 && share(a.nicknames(), b.nicknames())) {
            return Likeness.NICKNAMED;
        }
        if (letters.value() < 0.82 && share(a.families(), b.families())) {
            return Likeness.FAMILY;
        }
        return letters;
    }

    /// Numbers of the groups of spellings, pet forms and family spellings a word stands in:
    /// words that share one may be one.
    public static int[] groups(NameToken word) {
        int[] of = word.spellings();
        int[] pet = word.nicknames();
        int[] family = word.families();
        int[] all = new int[of.length + pet.length + family.length];
        int size = 0;
        for (int group : of) {
            all[size++] = 3 * group;
        }
        for (int group : pet) {
            all[size++] = 3 * group + 1;
        }
        for (int group : family) {
            all[size++] = 3 * group + 2;
        }
        return all;
    }

    /// Two names whose spellings are known, none in common, are two names however alike they
    /// look, unless one is short for the other.
    private static boolean namedAlike(NameToken a, NameToken b) {
        return share(a.nicknames(), b.nicknames());
    }

    private static Likeness initial(NameToken a, NameToken b) {
        boolean both = a.role() == TokenRole.INITIAL && b.role() == TokenRole.INITIAL;
        boolean fits = !both && a.identifies() && b.identifies() && first(a) == first(b);
        return fits ? Likeness.INITIALS : Likeness.NONE;
    }

    private static char first(NameToken token) {
        return token.text().charAt(0);
    }

    private static boolean share(int[] a, int[] b) {
        for (int x : a) {
            for (int y : b) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Likeness letters(NameToken a, NameToken b) {
        if (a.respelled().equals(b.respelled())) {
            return Likeness.RESPELLED;
        }
        int suffix = Suffixes.shared(a.text(), b.text());
        int shorter = Math.min(a.text().length(), b.text().length()) - suffix;
        int longer = Math.max(a.text().length(), b.text().length()) - suffix;
        double limit = limit(shorter);
        if ((longer - shorter) * 0.35 > limit
                || Integer.bitCount(a.mask() ^ b.mask()) > 2 * limit / 0.5 + 2) {
            return Likeness.NONE;
        }
        boolean sounds = a.sound().length() > 2 && a.sound().equals(b.sound());
        double most = sounds ? limit * 1.3 : limit;
        double cost = Edits.cost(a.text(), b.text(), most);
        if (cost > most) {
            return Likeness.NONE;
        }
        if (sounds) {
            cost *= SOUNDS_ALIKE;
        }
        return new Likeness(Math.max(0.3, 1 - 1.2 * cost / longer), Reason.LETTERS);
    }

    /// How much may differ between words of which the shorter has so many letters.
    private static double limit(int letters) {
        return letters < 2 ? 0 : letters == 2 ? 0.7 : letters <= 4 ? 1 : letters <= 7 ? 1.7 : 2.4;
    }

    /// How alike a word and several written together are.
    ///
    /// @return 0 if they are not
    public static double joined(NameToken whole, String parts) {
        int length = whole.text().length();
        if (Math.abs(length - parts.length()) > 1 || length < 4) {
            return 0;
        }
        double limit = length < 6 ? 0.7 : 1.2;
        double cost = Edits.cost(whole.text(), parts, limit);
        return cost > limit ? 0 : 0.97 - cost / length;
    }
}
