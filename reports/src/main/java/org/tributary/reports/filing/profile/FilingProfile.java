// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form, as its profile describes it. Immutable and thread-safe.
///
/// @param key such as `fincen-sar`
/// @param settings name, source, limits and whatever else holds for the whole form, in file order
/// @param slots where each fact goes, in file order
/// @param codes tables of the form's own codes: table, then our word, then the code
public record FilingProfile(
        String key,
        Map<String, String> settings,
        List<Slot> slots,
        Map<String, Map<String, String>> codes) {

    public FilingProfile {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        slots = List.copyOf(slots);
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        codes.forEach(
                (table, words) ->
                        tables.put(table, Collections.unmodifiableMap(new LinkedHashMap<>(words))));
        codes = Collections.unmodifiableMap(tables);
    }

    /// What people call the form.
    public String name() {
        return setting("name").orElse(key);
    }

    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /// A limit of the whole form, such as `narrative.characters`.
    ///
    /// @return empty if the form sets none
    public Optional<Integer> limit(String name) {
        return setting(name).map(Integer::valueOf);
    }

    /// Where a fact goes, if the form asks for it.
    public Optional<Slot> slot(String field) {
        return slots.stream().filter(slot -> slot.field().key().equals(field)).findFirst();
    }

    /// The form's code for a word of ours.
    public Optional<String> code(String table, String word) {
        return Optional.ofNullable(table(table).get(word));
    }

    /// A table of codes, empty if the form has none.
    public Map<String, String> table(String name) {
        return codes.getOrDefault(name, Map.of());
    }

    /// This profile with a table of codes in addition, or in the place of its own of that name.
    public FilingProfile with(String table, Map<String, String> words) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>(codes);
        tables.put(table, words);
        return new FilingProfile(key, settings, slots, tables);
    }
}
