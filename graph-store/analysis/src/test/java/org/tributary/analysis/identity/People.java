// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.names.NameKind;
import org.tributary.ledger.casework.IdentityMember;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Made-up customers, some of whom are known twice.
final class People {

    private static final String[] GIVEN =
            ("Anna Boris Carla David Elena Farid Grace Hassan Irina Jonas Kemal Laura Mikhail Nadia"
                            + " Oscar Petra Qasim Rosa Stefan Tamara Umar Vera Walter Xenia Yusuf"
                            + " Zoe Amelie Bruno Chiara Dmitri")
                    .split(" ");
    private static final String[] STEM =
            ("Ander Berg Castell Dorn Eber Falk Grun Halber Iver Jan Kessel Lind Marten Nord Olden"
                            + " Peters Quist Rosen Stein Tal Ulm Vester Wald Yard Zimmer Brack"
                            + " Clair Dun Ester Fenn")
                    .split(" ");
    private static final String[] END =
            "sson mann stad berg er ini ova feld holm wood ton ley ski ara inga".split(" ");
    private static final String[] STREET =
            "Harbour Mill Garden Station Church Market River Castle Forest Bridge".split(" ");

    final List<Profile> profiles = new ArrayList<>();
    final List<IdentityMember[]> twice = new ArrayList<>();
    private final Random random;

    People(long seed) {
        random = new Random(seed);
    }

    /// @param people how many there are
    /// @param known how many of them are known twice
    static People of(int people, int known, long seed) {
        People made = new People(seed);
        for (int i = 0; i < people; i++) {
            Map<Trait, String> facts = made.facts();
            String name = made.name();
            made.add(name, facts);
            if (i < known) {
                made.add(made.changed(name), made.changed(facts));
                int last = made.profiles.size() - 1;
                made.twice.add(
                        new IdentityMember[] {
                            made.profiles.get(last - 1).member(), made.profiles.get(last).member()
                        });
            }
        }
        return made;
    }

    private void add(String name, Map<Trait, String> facts) {
        profiles.add(profile(profiles.size() + 1, name, facts));
    }

    static Profile profile(long party, String name, Map<Trait, String> facts) {
        Map<Trait, List<String>> told = new EnumMap<>(Trait.class);
        facts.forEach((trait, value) -> told.put(trait, List.of(value)));
        return new Profile(
                IdentityMember.party(party), name, NameKind.PERSON, told, new int[0], new int[0]);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private String name() {
        return pick(GIVEN) + " " + pick(STEM) + pick(END);
    }

    private Map<Trait, String> facts() {
        Map<Trait, String> facts = new EnumMap<>(Trait.class);
        facts.put(
                Trait.BIRTH,
                "%d-%02d-%02d"
                        .formatted(
                                1940 + random.nextInt(60),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28)));
        facts.put(Trait.PHONE, "+49 30 %07d".formatted(random.nextInt(10_000_000)));
        facts.put(Trait.IDENTIFICATION, "P%08d".formatted(random.nextInt(100_000_000)));
        facts.put(
                Trait.ADDRESS,
                "%d %s Street, %05d"
                        .formatted(1 + random.nextInt(200), pick(STREET), random.nextInt(90_000)));
        facts.put(Trait.COUNTRY, random.nextInt(3) == 0 ? "FR" : "DE");
        facts.keySet().removeIf(trait -> random.nextInt(3) == 0);
        return facts;
    }

    /// Somebody else at the counter writes it: turned, initialled or with a letter changed.
    private String changed(String name) {
        String[] words = name.split(" ");
        return switch (random.nextInt(4)) {
            case 0 -> words[1] + ", " + words[0];
            case 1 -> name.replace("ss", "s").replace("nn", "n").replace("ii", "i");
            case 2 -> name.toUpperCase(Locale.ROOT);
            default -> words[0] + " M. " + words[1];
        };
    }

    private Map<Trait, String> changed(Map<Trait, String> facts) {
        Map<Trait, String> other = new EnumMap<>(facts);
        other.computeIfPresent(Trait.PHONE, (t, p) -> p.replace("+49 ", "0"));
        other.computeIfPresent(Trait.ADDRESS, (t, a) -> a.replace("Street", "St."));
        other.keySet().removeIf(trait -> random.nextInt(4) == 0);
        return other;
    }
}
