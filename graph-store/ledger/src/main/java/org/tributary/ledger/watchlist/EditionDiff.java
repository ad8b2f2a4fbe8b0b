// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is different between two editions of a list.
///
/// @param came parties only the newer one has, by key
/// @param left parties only the older one has, by key
/// @param changed parties both have, with something told differently, by key
/// @param unchanged how many parties both have alike; how they were written down does not
///     count
public record EditionDiff(
        List<ListedParty> came, List<ListedParty> left, List<Changed> changed, long unchanged) {

    public EditionDiff {
        came = List.copyOf(came);
        left = List.copyOf(left);
        changed = List.copyOf(changed);
    }

    /// A party told differently.
    ///
    /// @param fields which fields, never empty
    public record Changed(ListedParty before, ListedParty after, List<Field> fields) {

        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /// A field of a party: what it said no more and what it says since.
    ///
    /// @param name `kind`, `names`, `births`, `countries`, `identifiers`, `addresses`,
    ///     `programs` or `remarks`
    public record Field(String name, List<String> removed, List<String> added) {}

    /// The fields in which two parties differ, their source left out.
    public static List<Field> between(ListedParty before, ListedParty after) {
        List<Field> fields = new ArrayList<>();
        add(fields, "kind", before, after, p -> List.of(p.kind().name()));
        add(fields, "names", before, after, p -> texts(p.names(), EditionDiff::name));
        add(fields, "births", before, after, p -> texts(p.births(), BirthDate::words));
        add(fields, "countries", before, after, ListedParty::countries);
        add(fields, "identifiers", before, after, p -> texts(p.identifiers(), EditionDiff::number));
        add(fields, "addresses", before, after, ListedParty::addresses);
        add(fields, "programs", before, after, ListedParty::programs);
        add(
                fields,
                "remarks",
                before,
                after,
                p -> p.remarks().isEmpty() ? List.of() : List.of(p.remarks()));
        return fields;
    }

    private static <T> List<String> texts(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toList();
    }

    private static String name(ListedName name) {
        return name.strength() == NameStrength.WEAK ? name.text() + " (weak)" : name.text();
    }

    private static String number(ListedIdentifier number) {
        return Stream.of(number.type(), number.value(), number.country())
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static void add(
            List<Field> fields,
            String name,
            ListedParty before,
            ListedParty after,
            Function<ListedParty, List<String>> values) {
        List<String> old = values.apply(before);
        List<String> now = values.apply(after);
        if (!old.equals(now)) {
            fields.add(
                    new Field(
                            name,
                            old.stream().filter(v -> !now.contains(v)).toList(),
                            now.stream().filter(v -> !old.contains(v)).toList()));
        }
    }
}
