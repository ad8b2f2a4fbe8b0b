// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.names.NameParser;
import org.tributary.analysis.names.ParsedName;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Profiles ready to be compared: names read into words, values made plain, and how many say
/// the same. Immutable once made; thread-safe.
final class Known {

    /// A plain value and how the source writes it.
    record Value(String plain, String written) {}

    private final List<Profile> profiles;
    private final List<List<ParsedName>> names = new ArrayList<>();
    private final List<Map<Trait, List<Value>>> values = new ArrayList<>();
    private final Map<Trait, Map<String, Integer>> counts = new EnumMap<>(Trait.class);
    private final Map<Integer, Integer> dealers = new HashMap<>();

    Known(List<Profile> profiles, NameParser parser) {
        this.profiles = List.copyOf(profiles);
        Plain plain = new Plain();
        for (Profile profile : profiles) {
            names.add(names(profile, parser));
            values.add(values(profile, plain));
            for (int account : profile.dealings()) {
                dealers.merge(account, 1, Integer::sum);
            }
        }
        for (List<ParsedName> each : names) {
            each.stream()
                    .map(ParsedName::squashed)
                    .distinct()
                    .forEach(name -> count(Trait.NAME, name));
        }
        for (Map<Trait, List<Value>> each : values) {
            each.forEach((trait, all) -> all.forEach(value -> count(trait, value.plain())));
        }
    }

    private void count(Trait trait, String plain) {
        counts.computeIfAbsent(trait, t -> new HashMap<>()).merge(plain, 1, Integer::sum);
    }

    private static List<ParsedName> names(Profile profile, NameParser parser) {
        List<String> texts = new ArrayList<>();
        if (!profile.name().isBlank()) {
            texts.add(profile.name());
        }
        profile.told(Trait.NAME).stream().filter(t -> !texts.contains(t)).forEach(texts::add);
        NameKind kind = profile.kind();
        return texts.stream()
                .map(text -> parser.parse(text, kind))
                .filter(name -> !name.tokens().isEmpty() || !name.signs().isEmpty())
                .toList();
    }

    private static Map<Trait, List<Value>> values(Profile profile, Plain plain) {
        Map<Trait, List<Value>> all = new EnumMap<>(Trait.class);
        profile.told()
                .forEach(
                        (trait, told) -> {
                            Map<String, Value> once = new TreeMap<>();
                            for (String written : told) {
                                String value = plain.of(trait, written);
                                if (!value.isEmpty()) {
                                    once.putIfAbsent(value, new Value(value, written));
                                }
                            }
                            if (trait != Trait.NAME && !once.isEmpty()) {
                                all.put(trait, List.copyOf(once.values()));
                            }
                        });
        return all;
    }

    int size() {
        return profiles.size();
    }

    Profile profile(int index) {
        return profiles.get(index);
    }

    List<ParsedName> names(int index) {
        return names.get(index);
    }

    List<Value> values(Trait trait, int index) {
        return values.get(index).getOrDefault(trait, List.of());
    }

    /// How many profiles say this.
    int saying(Trait trait, String plain) {
        return counts.getOrDefault(trait, Map.of()).getOrDefault(plain, 0);
    }

    /// How many profiles deal with an account.
    int dealers(int account) {
        return dealers.getOrDefault(account, 0);
    }
}
