// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A generated ledger read back from its files with nothing but string splitting, so that it is
/// checked by another road than it was made.
record MadeLedger(List<Row> rows, Map<String, List<Labelled>> schemes) {

    record Row(
            String at,
            String from,
            String to,
            String received,
            String receivedIn,
            String paid,
            String paidIn,
            String format,
            boolean laundering) {}

    record Labelled(
            Row row, String scheme, String typology, String kind, String behaviour, String role) {}

    static MadeLedger read(GeneratedLedger ledger) throws IOException {
        List<String> lines = Files.readAllLines(ledger.transactions());
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(line));
        }
        Map<String, List<Labelled>> schemes = new LinkedHashMap<>();
        List<String> labels = Files.readAllLines(ledger.labels());
        for (String label : labels.subList(1, labels.size())) {
            String[] c = label.split(",", -1);
            Row row = row(lines.get(Integer.parseInt(c[0]) - 1));
            schemes.computeIfAbsent(c[1], s -> new ArrayList<>())
                    .add(new Labelled(row, c[1], c[2], c[3], c[4], c[5]));
        }
        return new MadeLedger(rows, schemes);
    }

    private static Row row(String line) {
        String[] c = line.split(",", -1);
        if (c.length != 11) {
            throw new AssertionError("not eleven columns: " + line);
        }
        return new Row(
                c[0],
                c[1] + ":" + c[2],
                c[3] + ":" + c[4],
                c[5],
                c[6],
                c[7],
                c[8],
                c[9],
                c[10].equals("1"));
    }

    List<List<Labelled>> schemes(String typology, String kind) {
        return schemes.values().stream()
                .filter(s -> s.getFirst().typology().equals(typology))
                .filter(s -> s.getFirst().kind().equals(kind))
                .toList();
    }
}
