// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

/// Invents names nobody will take for real ones: every surname and firm is put together from words
/// that say so, and organisations carry a number.
final class PartyNames {

    private static final String[] GIVEN = {
        "Ada", "Bruno", "Chidi", "Dewi", "Elif", "Farid", "Greta", "Hana", "Iker", "Jun", "Keiko",
        "Lars", "Mei", "Nadia", "Omar", "Priya", "Quentin", "Rosa", "Siti", "Tomas", "Uma",
                "Viktor",
        "Wen", "Ximena", "Yusuf", "Zola"
    };
    private static final String[] FIRST = {
        "Fable", "Sample", "Mock", "Invent", "Make", "Fiction", "Test", "Pretend", "Example",
        "Quill"
    };
    private static final String[] SECOND = {
        "wick", "ford", "worth", "feather", "ley", "stead", "mere", "holm", "berg", "son"
    };

    private PartyNames() {}

    static String person(Seeded random) {
        return pick(GIVEN, random) + " " + surname(random);
    }

    static String organisation(String trade, int number, Seeded random) {
        return "%s %s #%d".formatted(surname(random), trade, number);
    }

    private static String surname(Seeded random) {
        return pick(FIRST, random) + pick(SECOND, random);
    }

    private static String pick(String[] words, Seeded random) {
        return words[random.below(words.length)];
    }
}
