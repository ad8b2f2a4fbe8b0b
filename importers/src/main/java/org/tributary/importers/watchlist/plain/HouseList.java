// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.plain;

import org.tributary.importers.csv.PlainRecords;
import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.NameStrength;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A list somebody keeps in a spreadsheet: own customers to watch, politically exposed
/// persons, adverse media. CSV with the header
/// `name,type,aliases,birth_date,country,identifiers,note`, in any order; all but `name` may
/// be missing, `id` may be added. Several values stand between semicolons; an identifier may
/// have its type before a colon. Stateless.
public final class HouseList implements ListFormat {

    private static final List<String> COLUMNS =
            List.of("type", "aliases", "birth_date", "country", "identifiers", "note", "id");

    /// Whether these are headers of such a list.
    public static boolean isHeader(List<String> cells) {
        List<String> columns = cells.stream().map(HouseList::column).toList();
        return columns.contains("name")
                && (columns.size() == 1 || columns.stream().anyMatch(COLUMNS::contains));
    }

    private static String column(String cell) {
        return cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (PlainRecords rows = PlainRecords.open(file)) {
                rows.next();
                List<String> columns = rows.cells().stream().map(HouseList::column).toList();
                while (rows.next()) {
                    String raw = rows.raw();
                    if (!raw.isBlank() && !raw.strip().equals("\u001A")) {
                        reading.count("entries");
                        row(name, rows, columns, reading);
                    }
                }
            }
        }
    }

    private static void row(
            String file, PlainRecords rows, List<String> columns, ListReading reading)
            throws IOException {
        List<String> texts = rows.cells();
        String raw = rows.raw();
        if (rows.isBroken() || texts.size() > columns.size()) {
            reading.refuse(
                    file,
                    rows.line(),
                    raw,
                    texts.size() > columns.size()
                            ? "The row has %d cells, the header %d."
                                    .formatted(texts.size(), columns.size())
                            : "The row cannot be taken apart, or holds letters of another"
                                    + " encoding.",
                    "Put quotes around cells with commas, and save the file as UTF-8.");
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.put(columns.get(i), texts.get(i).strip());
        }
        take(file, rows.line(), cells, raw, reading);
    }

    private static void take(
            String file, long line, Map<String, String> cells, String raw, ListReading reading)
            throws IOException {
        String name = cells.getOrDefault("name", "");
        String birth = cells.getOrDefault("birth_date", "");
        String id = cells.getOrDefault("id", "");
        PartyDraft party =
                new PartyDraft(id.isEmpty() ? birth.isEmpty() ? name : name + ", " + birth : id)
                        .name(name, NameStrength.PRIMARY)
                        .source(raw);
        kind(cells.getOrDefault("type", ""))
                .ifPresentOrElse(
                        party::kind,
                        () ->
                                reading.note(
                                        file,
                                        line,
                                        raw,
                                        "'%s' is no type of party.".formatted(cells.get("type")),
                                        "Write person, organisation, vessel, aircraft or wallet."));
        several(cells, "aliases").forEach(alias -> party.name(alias, NameStrength.STRONG));
        for (String one : several(cells, "birth_date")) {
            if (!party.birth(one)) {
                reading.note(
                        file,
                        line,
                        raw,
                        "'%s' is no date of birth; it is kept as a remark.".formatted(one),
                        "Write 1970-12-31, 1970-12 or 1970.");
            }
        }
        several(cells, "country").forEach(party::country);
        several(cells, "identifiers").forEach(number -> identifier(number, party));
        party.remark(cells.getOrDefault("note", ""));
        reading.take(file, line, party);
    }

    private static void identifier(String text, PartyDraft party) {
        int colon = text.indexOf(':');
        boolean typed = colon > 0 && !text.substring(0, colon).matches(".*\\d.*");
        party.identifier(
                typed ? text.substring(0, colon) : "Identifier",
                typed ? text.substring(colon + 1) : text,
                "");
    }

    private static List<String> several(Map<String, String> cells, String column) {
        return List.of(cells.getOrDefault(column, "").split(";")).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<ListedKind> kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.of(ListedKind.UNKNOWN);
            case "person", "individual", "pep" -> Optional.of(ListedKind.PERSON);
            case "organisation", "organization", "company", "entity", "group" ->
                    Optional.of(ListedKind.ORGANISATION);
            case "vessel", "ship" -> Optional.of(ListedKind.VESSEL);
            case "aircraft" -> Optional.of(ListedKind.AIRCRAFT);
            case "wallet" -> Optional.of(ListedKind.WALLET);
            default -> Optional.empty();
        };
    }
}
