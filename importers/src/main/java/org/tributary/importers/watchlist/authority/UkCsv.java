// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.authority;

import org.tributary.importers.csv.PlainRecords;
import org.tributary.importers.watchlist.read.ListFormat;
import org.tributary.importers.watchlist.read.ListReading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The UK sanctions list as CSV: UK-Sanctions-List.csv of the Foreign, Commonwealth and
/// Development Office, and ConList.csv of OFSI, which was the list of financial sanctions
/// before. Both have a line with their day, then a header. Stateless.
public final class UkCsv implements ListFormat {

    /// Lines before the header, at most.
    private static final int HEADER_WITHIN = 5;

    /// Whether these are the headers of either.
    public static boolean isHeader(List<String> cells) {
        List<String> columns = cells.stream().map(UkEntries::column).toList();
        return columns.contains("name 6") && columns.contains("unique id");
    }

    @Override
    public void read(List<Path> files, ListReading reading) throws IOException {
        UkEntries entries = new UkEntries();
        for (Path file : files) {
            read(file, entries, reading);
        }
        entries.takeAll(reading);
    }

    private static void read(Path file, UkEntries entries, ListReading reading) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (PlainRecords rows = PlainRecords.open(file)) {
            List<String> columns = header(rows, reading);
            while (rows.next()) {
                String raw = rows.raw();
                if (raw.isBlank()) {
                    continue;
                }
                reading.count("rows");
                Map<String, String> cells = new HashMap<>();
                List<String> texts = rows.cells();
                for (int i = 0; i < Math.min(texts.size(), columns.size()); i++) {
                    cells.putIfAbsent(columns.get(i), texts.get(i).strip());
                }
                boolean whole = !rows.isBroken() && texts.size() >= columns.size();
                if (!whole || !entries.add(name, rows.line(), cells, raw)) {
                    reading.refuse(
                            name,
                            rows.line(),
                            raw,
                            whole
                                    ? "The row has no number of an entry."
                                    : "The row has not the %d columns of the header, or letters of another encoding."
                                            .formatted(columns.size()),
                            "Get the file from its publisher again.");
                }
            }
        }
    }

    private static List<String> header(PlainRecords rows, ListReading reading) throws IOException {
        for (int line = 0; line < HEADER_WITHIN && rows.next(); line++) {
            if (isHeader(rows.cells())) {
                return rows.cells().stream().map(UkEntries::column).toList();
            }
            UkDays.in(String.join(" ", rows.cells())).ifPresent(reading::published);
        }
        throw new IOException(
                "The file has no header with Name 6 and Unique ID or Group ID. Get it from its"
                        + " publisher again.");
    }
}
