// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.List;
import java.util.Set;

/// One word of a name: lower case, Latin letters where the script could be romanised.
/// Immutable.
public final class NameToken {

    private static final List<String> FATHERS =
            List.of("vich", "vych", "vic", "vitch", "vitsch", "witsch", "vna", "wna");

    private static final int[] NONE = {};

    private final String text;
    private final TokenRole role;
    private final double weight;
    private final int number;
    private final boolean common;
    private final boolean business;
    private final String sound;
    private final String respelled;
    private final int mask;
    private final int[] spellings;
    private final int[] nicknames;
    private final int[] families;
    private final Set<String> place;
    private final boolean father;

    NameToken(String text, TokenRole role, int number, NameTables tables, boolean organisation) {
        this.text = text;
        this.role = role;
        this.number = number;
        weight = weight(text, role, tables.rarity(), organisation);
        business = tables.rarity().isBusiness(text);
        common = tables.rarity().isCommonName(text);
        sound = SoundKey.of(text);
        respelled = Respelling.of(text);
        mask = mask(text);
        spellings = tables.spellings().getOrDefault(text, NONE);
        nicknames = organisation ? NONE : tables.nicknames().getOrDefault(text, NONE);
        families = organisation ? NONE : tables.eastAsianFamilies().getOrDefault(text, NONE);
        father = role == TokenRole.PARTICLE && tables.familyParticles().contains(text);
        String named = tables.places().get(text);
        place = named == null ? Set.of() : Set.of(named);
    }

    private static double weight(
            String text, TokenRole role, WordRarity rarity, boolean organisation) {
        return switch (role) {
            case NAME -> rarity.weight(text, organisation);
            case INITIAL -> 0.15;
            case NUMBER -> 0.25;
            case PLACE -> 0.35;
            case PARTICLE -> 0.06;
            case TITLE -> 0.04;
        };
    }

    private static int mask(String text) {
        int mask = 0;
        for (int i = 0; i < text.length(); i++) {
            mask |= 1 << (text.charAt(i) % 31);
        }
        return mask;
    }

    /// The word itself.
    public String text() {
        return text;
    }

    public TokenRole role() {
        return role;
    }

    /// How much the word tells, from 0 to about 1.1: one twentieth of the bits its rarity is
    /// worth.
    public double weight() {
        return weight;
    }

    /// The number the word stands for, -1 if it stands for none.
    public int number() {
        return number;
    }

    /// Whether it says who is meant, rather than joining or addressing.
    public boolean identifies() {
        return role != TokenRole.PARTICLE && role != TokenRole.TITLE;
    }

    /// Whether very many people carry it as a name of its own.
    public boolean isCommonName() {
        return common;
    }

    /// Whether it is a word many companies call themselves by: `Capital`, `Trading`.
    public boolean isBusiness() {
        return business;
    }

    /// How it sounds, roughly ([SoundKey]).
    public String sound() {
        return sound;
    }

    /// Whether it looks like a Slavic name of whose child one is: `Viktorovich`, `Ivanovna`, in
    /// French `Viktorovitch`, in German `Wiktorowitsch`.
    public boolean isPatronymic() {
        return text.length() > 6 && FATHERS.stream().anyMatch(text::endsWith);
    }

    /// Whether it says that the next word names the father: `bin`.
    public boolean tellsFather() {
        return father;
    }

    /// Whether it stands in a group of pet forms or family spellings.
    public boolean nicknamed() {
        return nicknames.length + families.length > 0;
    }

    /// The word with every sound in one spelling.
    public String respelled() {
        return respelled;
    }

    /// Whether the letters are the same.
    public boolean sameText(NameToken other) {
        return mask == other.mask && text.equals(other.text);
    }

    int mask() {
        return mask;
    }

    int[] spellings() {
        return spellings;
    }

    int[] nicknames() {
        return nicknames;
    }

    int[] families() {
        return families;
    }

    Set<String> place() {
        return place;
    }

    @Override
    public String toString() {
        return text + ":" + role;
    }
}
