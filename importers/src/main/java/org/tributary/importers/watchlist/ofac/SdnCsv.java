// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.ofac;

import org.tributary.importers.csv.PlainRecords;
import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;
import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.ledger.watchlist.NameStrength;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OFAC's headerless CSV files of one list: entries (sdn.csv, cons_prim.csv), aliases,
/// addresses and the remarks that were too long (sdn_comments.csv). `-0-` says that nothing
/// is told; some files end with the byte 0x1A of older systems. Stateless.
public final class SdnCsv implements ListFormat {

    /// Which of the files one is, told from its rows.
    public enum Part {
        ENTRIES("entries", 12),
        ALIASES("aliases", 5),
        ADDRESSES("addresses", 6),
        COMMENTS("comments", 2);

        private final String counted;
        private final int columns;

        Part(String counted, int columns) {
            this.counted = counted;
            this.columns = columns;
        }

        /// The word under which its rows are counted.
        public String counted() {
            return counted;
        }
    }

    private static final Set<String> ALIAS_TYPES = Set.of("aka", "fka", "nka");
    private static final String NULL = "-0-";
    private static final String ONE_DAY = "Choose files of one and the same day.";
    private static final String END_OF_FILE = "\u001A";

    private record Row(String file, long line, List<String> cells, String raw) {

        String cell(int index) {
            String text = index < cells.size() ? cells.get(index).strip() : "";
            return text.equals(NULL) ? "" : text;
        }
    }

    @FunctionalInterface
    private interface RowTaker {
        void take(Row row) throws IOException;
    }

    /// What a file is by its first row; nothing if it is none of them.
    public static Optional<Part> part(List<String> firstRow) {
        boolean numbered = firstRow.getFirst().strip().matches("\\d{1,9}");
        if (!numbered) {
            return Optional.empty();
        }
        return switch (firstRow.size()) {
            case 12 -> Optional.of(Part.ENTRIES);
            case 5 ->
                    ALIAS_TYPES.contains(firstRow.get(2).strip())
                            ? Optional.of(Part.ALIASES)
                            : Optional.empty();
            case 6 ->
                    firstRow.get(1).strip().matches("\\d{1,9}")
                            ? Optional.of(Part.ADDRESSES)
                            : Optional.empty();
            case 2 -> Optional.of(Part.COMMENTS);
            default -> Optional.empty();
        };
    }

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        Map<Part, List<Path>> parts = new HashMap<>();
        for (Path file : files) {
            parts.computeIfAbsent(partOf(file), _ -> new ArrayList<>()).add(file);
        }
        if (!parts.containsKey(Part.ENTRIES)) {
            throw new IOException(
                    "These files hold aliases, addresses or remarks of OFAC's list, and not the"
                            + " list. Choose sdn.csv or cons_prim.csv with them.");
        }
        Map<String, List<Row>> aliases = byEntry(parts, Part.ALIASES, reading);
        Map<String, List<Row>> addresses = byEntry(parts, Part.ADDRESSES, reading);
        Map<String, List<Row>> comments = byEntry(parts, Part.COMMENTS, reading);
        Set<String> entries = new HashSet<>();
        for (Path file : parts.getOrDefault(Part.ENTRIES, List.of())) {
            each(
                    file,
                    Part.ENTRIES,
                    reading,
                    row -> {
                        boolean first = entries.add(row.cell(0));
                        // Rows of the other files name a number, which can mean the first only.
                        take(
                                row,
                                first ? aliases.getOrDefault(row.cell(0), List.of()) : List.of(),
                                first ? addresses.getOrDefault(row.cell(0), List.of()) : List.of(),
                                first ? comments.getOrDefault(row.cell(0), List.of()) : List.of(),
                                reading);
                    });
        }
        strays(aliases, entries, row -> refuseStray(row, reading));
        strays(addresses, entries, row -> noteStray(row, reading));
        strays(comments, entries, row -> noteStray(row, reading));
        warnOfMissing(parts, reading);
    }

    private static Part partOf(Path file) throws IOException {
        try (PlainRecords rows = PlainRecords.open(file)) {
            return rows.next()
                    ? part(rows.cells())
                            .orElseThrow(
                                    () ->
                                            new IOException(
                                                    "%s is none of OFAC's files."
                                                            .formatted(file.getFileName())))
                    : Part.COMMENTS;
        }
    }

    private static void warnOfMissing(Map<Part, List<Path>> parts, ListReading reading) {
        List<String> missing = new ArrayList<>();
        if (!parts.containsKey(Part.ALIASES)) {
            missing.add("aliases (alt.csv)");
        }
        if (!parts.containsKey(Part.ADDRESSES)) {
            missing.add("addresses (add.csv)");
        }
        if (!missing.isEmpty()) {
            reading.note(
                    String.valueOf(
                            parts.getOrDefault(Part.ENTRIES, List.of()).getFirst().getFileName()),
                    1,
                    "",
                    "The file with %s was not given.".formatted(String.join(" and ", missing)),
                    "Load all of OFAC's files together; without aliases many names are not found.");
        }
    }

    private static Map<String, List<Row>> byEntry(
            Map<Part, List<Path>> parts, Part part, ListReading reading) throws IOException {
        Map<String, List<Row>> rows = new HashMap<>();
        for (Path file : parts.getOrDefault(part, List.of())) {
            each(
                    file,
                    part,
                    reading,
                    row -> rows.computeIfAbsent(row.cell(0), _ -> new ArrayList<>()).add(row));
        }
        return rows;
    }

    private static void each(Path file, Part part, ListReading reading, RowTaker taker)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        try (PlainRecords rows = PlainRecords.open(file)) {
            while (rows.next()) {
                String raw = rows.raw();
                if (raw.isBlank() || raw.strip().equals(END_OF_FILE)) {
                    continue;
                }
                reading.count(part.counted);
                if (rows.isBroken()
                        || rows.cells().size() != part.columns
                        || !rows.cells().getFirst().strip().matches("\\d{1,9}")) {
                    reading.refuse(
                            name,
                            rows.line(),
                            raw,
                            "The row has not the %d columns of OFAC's %s, or letters of another encoding."
                                    .formatted(part.columns, part.counted),
                            "Get the file from OFAC again.");
                } else {
                    taker.take(new Row(name, rows.line(), rows.cells(), raw));
                }
            }
        }
    }

    private static void strays(Map<String, List<Row>> rows, Set<String> entries, RowTaker taker)
            throws IOException {
        for (Map.Entry<String, List<Row>> of : rows.entrySet()) {
            if (!entries.contains(of.getKey())) {
                for (Row row : of.getValue()) {
                    taker.take(row);
                }
            }
        }
    }

    /// A name without an entry would be screened for nobody.
    private static void refuseStray(Row row, ListReading reading) {
        reading.refuse(row.file, row.line, row.raw, stray(row), ONE_DAY);
    }

    private static void noteStray(Row row, ListReading reading) {
        reading.note(row.file, row.line, row.raw, stray(row), ONE_DAY);
    }

    private static String stray(Row row) {
        return "There is no entry %s in the list.".formatted(row.cell(0));
    }

    private static void take(
            Row row,
            List<Row> aliases,
            List<Row> addresses,
            List<Row> comments,
            ListReading reading)
            throws IOException {
        PartyDraft party =
                new PartyDraft(row.cell(0))
                        .kind(SdnFeatures.kind(row.cell(2)))
                        .name(row.cell(1), NameStrength.PRIMARY)
                        .source(row.raw);
        for (String program : row.cell(3).split("\\]\\s*\\[")) {
            party.program(program.replaceAll("[\\[\\]]", ""));
        }
        for (Row alias : aliases) {
            party.name(alias.cell(3), NameStrength.STRONG).source(alias.raw);
        }
        StringBuilder remarks = new StringBuilder(row.cell(11));
        // Where a remark was too long, its rest goes on in the other file in the middle of a word.
        comments.forEach(comment -> remarks.append(comment.cell(1)));
        comments.forEach(comment -> party.source(comment.raw));
        party.remark("Title", row.cell(4));
        SdnRemarks.read(remarks.toString(), party);
        party.identifier("Call sign", row.cell(5), "");
        party.remark("Vessel type", row.cell(6));
        party.country(row.cell(9));
        party.remark("Vessel owner", row.cell(10));
        for (Row address : addresses) {
            party.address(address.cell(2), address.cell(3), address.cell(4))
                    .country(address.cell(4))
                    .source(address.raw);
        }
        reading.take(row.file, row.line, party);
    }
}
