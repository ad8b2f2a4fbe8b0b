// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.authority;

import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.NameStrength;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Entries of the UK's lists, which tell one entry in several rows: one for each of its
/// names, with the rest repeated. Rows of one number are gathered. Not thread-safe.
final class UkEntries {

    /// Columns of the files of FCDO, and of OFSI's in CSV and in XML, under FCDO's names.
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("group id", "unique id"),
                    Map.entry("groupid", "unique id"),
                    Map.entry("alias type", "name type"),
                    Map.entry("aliastype", "name type"),
                    Map.entry("alias quality", "alias strength"),
                    Map.entry("aliasquality", "alias strength"),
                    Map.entry("namenonlatinscript", "name non-latin script"),
                    Map.entry("group type", "designation type"),
                    Map.entry("grouptypedescription", "designation type"),
                    Map.entry("individual, entity, ship", "designation type"),
                    Map.entry("regime", "regime name"),
                    Map.entry("regimename", "regime name"),
                    Map.entry("dob", "d.o.b"),
                    Map.entry("individual_dateofbirth", "d.o.b"),
                    Map.entry("nationality", "nationality(/ies)"),
                    Map.entry("individual_nationality", "nationality(/ies)"),
                    Map.entry("individual_passportnumber", "passport number"),
                    Map.entry("national identification number", "national identifier number"),
                    Map.entry("individual_ninumber", "national identifier number"),
                    Map.entry("country", "address country"),
                    Map.entry("post/zip code", "address postal code"),
                    Map.entry("postcode", "address postal code"),
                    Map.entry("otherinformation", "other information"),
                    Map.entry("ukstatementofreasons", "uk statement of reasons"),
                    Map.entry("individual_position", "position"),
                    Map.entry("individual_townofbirth", "town of birth"),
                    Map.entry("individual_countryofbirth", "country of birth"),
                    Map.entry("entity_businessregnumber", "business registration number (s)"),
                    Map.entry(
                            "business registration number(s)", "business registration number (s)"),
                    Map.entry("ship_imonumber", "imo number"),
                    Map.entry("ship_flag", "current believed flag of ship"),
                    Map.entry("unref", "un reference number"),
                    Map.entry("ofsigroupid", "ofsi group id"));

    private static final class Gathered {

        private final PartyDraft party;
        private final String file;
        private final long line;
        private final Set<String> told = new HashSet<>();

        Gathered(String key, String file, long line) {
            party = new PartyDraft(key);
            this.file = file;
            this.line = line;
        }

        /// Whether this is told for the first time.
        boolean first(String what, String text) {
            return !text.isBlank() && told.add(what + "\u0000" + text);
        }
    }

    private final Map<String, Gathered> entries = new LinkedHashMap<>();

    /// FCDO's name of a column.
    static String column(String header) {
        String lower = header.strip().toLowerCase(Locale.ROOT);
        if (lower.matches("name ?[1-6]")) {
            return "name " + lower.charAt(lower.length() - 1);
        }
        if (lower.matches("address ?(line )?[1-6]")) {
            return "address line " + lower.charAt(lower.length() - 1);
        }
        return SAME.getOrDefault(lower, lower);
    }

    /// Adds a row.
    ///
    /// @param cells by [#column]
    /// @return whether it has a number
    boolean add(String file, long line, Map<String, String> cells, String raw) {
        String id = cells.getOrDefault("unique id", "");
        if (id.isBlank()) {
            return false;
        }
        Gathered entry = entries.computeIfAbsent(id, key -> new Gathered(key, file, line));
        entry.party.source(raw);
        name(entry, cells);
        facts(entry, cells);
        return true;
    }

    /// Hands all entries on, in the order in which they began.
    void takeAll(ListReading reading) throws IOException {
        for (Gathered entry : entries.values()) {
            reading.take(entry.file, entry.line, entry.party);
        }
    }

    private static void name(Gathered entry, Map<String, String> cells) {
        List<String> parts = new ArrayList<>();
        for (int part = 1; part <= 6; part++) {
            parts.add(cells.getOrDefault("name " + part, ""));
        }
        String name = PartyDraft.oneLine(String.join(" ", parts));
        String type = cells.getOrDefault("name type", "").toLowerCase(Locale.ROOT);
        boolean low =
                cells.getOrDefault("alias strength", "").toLowerCase(Locale.ROOT).startsWith("low");
        if (entry.first("name", name)) {
            entry.party.name(
                    name,
                    low
                            ? NameStrength.WEAK
                            : type.equals("primary name")
                                    ? NameStrength.PRIMARY
                                    : NameStrength.STRONG);
        }
        String script = cells.getOrDefault("name non-latin script", "");
        if (entry.first("name", script)) {
            entry.party.name(script, NameStrength.STRONG);
        }
    }

    private static void facts(Gathered entry, Map<String, String> cells) {
        PartyDraft party = entry.party;
        String type = cells.getOrDefault("designation type", "").toLowerCase(Locale.ROOT);
        if (!type.isBlank()) {
            party.kind(kind(type));
        }
        for (String birth : several(cells, "d.o.b")) {
            if (entry.first("birth", birth)) {
                party.birth(birth);
            }
        }
        several(cells, "nationality(/ies)").forEach(party::country);
        several(cells, "address country").forEach(party::country);
        several(cells, "current believed flag of ship").forEach(party::country);
        numbers(cells, "passport number", "Passport", party);
        numbers(cells, "national identifier number", "National identifier", party);
        numbers(cells, "business registration number (s)", "Business registration", party);
        numbers(cells, "imo number", "IMO number", party);
        party.address(
                cells.getOrDefault("address line 1", ""),
                cells.getOrDefault("address line 2", ""),
                cells.getOrDefault("address line 3", ""),
                cells.getOrDefault("address line 4", ""),
                cells.getOrDefault("address line 5", ""),
                cells.getOrDefault("address line 6", ""),
                cells.getOrDefault("address postal code", ""),
                cells.getOrDefault("address country", ""));
        party.program(cells.getOrDefault("regime name", ""));
        for (String column :
                List.of(
                        "title",
                        "position",
                        "town of birth",
                        "country of birth",
                        "un reference number",
                        "other information",
                        "uk statement of reasons")) {
            String text = cells.getOrDefault(column, "").strip();
            if (entry.first(column, text)) {
                party.remark(
                        column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1),
                        text);
            }
        }
    }

    private static void numbers(
            Map<String, String> cells, String column, String type, PartyDraft party) {
        several(cells, column).forEach(number -> party.identifier(type, number, ""));
    }

    /// Several values of one cell are numbered: `(1) Afghanistan. (2) Pakistan`.
    private static List<String> several(Map<String, String> cells, String column) {
        String cell = cells.getOrDefault(column, "").strip();
        List<String> values = new ArrayList<>();
        for (String part : cell.split("\\(\\d{1,2}\\)|\\|")) {
            String value = part.strip().replaceAll("[.;,]+$", "");
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static ListedKind kind(String type) {
        return switch (type) {
            case "individual" -> ListedKind.PERSON;
            case "entity" -> ListedKind.ORGANISATION;
            case "ship" -> ListedKind.VESSEL;
            default -> ListedKind.UNKNOWN;
        };
    }
}
