// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import java.util.Locale;

/// One thing a score takes into account; the file of weights has a line for each. Shares are
/// of what the words of both names weigh.
public enum ScoreTerm {
    /// Always 1: what is believed before anything is compared.
    BASE,
    /// The share of agreeing words that is lost to differing letters.
    LETTERS,
    /// How unlike the least alike pair of words is.
    WORST_WORD,
    /// One letter's difference in a word of up to four.
    SHORT_WORD,
    /// A word agrees but for its first letter.
    FIRST_LETTER,
    /// Words that agree but for letters and are both names of their own that many carry.
    TWO_NAMES,
    /// A given name for a man and its form for a woman: `Munir`, `Munira`.
    SEX_DIFFERS,
    /// More words than one agree but for letters: how many more.
    SECOND_ALTERED,
    /// Words agree but for letters, and those that agree wholly are too common to vouch for
    /// them.
    ALTERED_BESIDE_COMMON,
    /// A pet form stands for a name.
    NICKNAME,
    /// A letter stands for a name.
    INITIALS,
    /// The same, as far as the words beside it are common.
    INITIALS_BESIDE_COMMON,
    /// The share of words with another word in their place.
    REPLACED,
    /// How many words have another in their place.
    REPLACED_WORDS,
    /// The same, in names of organisations.
    REPLACED_IN_ORGANISATION,
    /// The share of words that one name has and the other lacks.
    MISSING,
    /// The share that is missing, as far as what agrees wholly is too common to vouch for the
    /// rest.
    MISSING_BESIDE_COMMON,
    /// How many are missing.
    MISSING_WORDS,
    /// The same share, in names of organisations.
    MISSING_IN_ORGANISATION,
    /// One name is a single word and the other has more.
    SINGLE_WORD,
    /// The same, as far as that word is common.
    SINGLE_COMMON_WORD,
    /// How much the agreeing words tell by their rarity, up to 1.
    RARITY,
    /// Family name first in one and last in the other, without a comma that would tell.
    TURNED,
    /// The same, as far as the words are common.
    TURNED_COMMON,
    /// The same words in another order.
    SHUFFLED,
    /// Words written together in one and apart in the other.
    JOINED,
    /// Legal forms of different kinds.
    FORM_DIFFERS,
    /// A legal form in one only.
    FORM_ABSENT,
    NUMBER_DIFFERS,
    NUMBER_ABSENT,
    PLACE_DIFFERS,
    PLACE_ABSENT,
    /// The first letters of one are the other.
    ACRONYM,
    /// No word agrees, or only letters that stand for words.
    NO_WORD,
    /// Nothing but common words agree, fewer than tell one from another.
    NOTHING_RARE,
    BIRTH_AGREES,
    BIRTH_NEAR,
    BIRTH_DIFFERS,
    COUNTRY_AGREES,
    COUNTRY_DIFFERS,
    IDENTIFIER_AGREES,
    IDENTIFIER_DIFFERS,
    ADDRESS_AGREES,
    /// One is a person, the other an organisation or a ship.
    KIND_DIFFERS,
    /// The list calls the name weak.
    WEAK_NAME;

    /// Where its value stands in an array of all terms.
    @SuppressWarnings("EnumOrdinal") // arrays of terms live within one run and are never stored
    int place() {
        return ordinal();
    }

    /// The word of the file.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
