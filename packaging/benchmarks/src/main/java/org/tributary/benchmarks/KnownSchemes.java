// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Schemes somebody planted, with the transfers of the record that belong to them, found by file
/// and line.
final class KnownSchemes {

    private static final String ATTEMPT = "Attempt ID";

    /// A planted scheme or its innocent twin.
    ///
    /// @param typology its typology by the library's key
    /// @param twin whether it is innocent
    record Scheme(String name, String typology, boolean twin, Set<Long> transfers) {}

    private final List<Scheme> schemes;

    private KnownSchemes(List<Scheme> schemes) {
        this.schemes = schemes;
    }

    List<Scheme> all() {
        return schemes;
    }

    /// Reads the labels of a generated ledger, or those in the rows of AMLworld's patterns.
    static KnownSchemes read(CaseReader reader, Path labels) throws IOException {
        List<String[]> rows;
        try (var lines = Files.lines(labels)) {
            rows = lines.map(line -> line.split(",", -1)).toList();
        }
        List<String> header = Arrays.asList(rows.getFirst());
        boolean attempts = header.contains(ATTEMPT);
        Map<Long, Long> ids =
                transfers(reader, attempts ? labels.getFileName().toString() : "transactions.csv");
        Map<String, Scheme> schemes = new TreeMap<>();
        for (int i = 1; i < rows.size(); i++) {
            String[] row = rows.get(i);
            long line = attempts ? i + 1 : Long.parseLong(row[0]);
            String name = attempts ? row[header.indexOf(ATTEMPT)] : row[1];
            String typology = attempts ? row[header.indexOf("Typology")] : row[2];
            boolean twin = !attempts && row[3].equals("twin");
            schemes.computeIfAbsent(name, n -> new Scheme(n, key(typology), twin, new TreeSet<>()))
                    .transfers()
                    .add(ids.getOrDefault(line, -line));
        }
        return new KnownSchemes(new ArrayList<>(schemes.values()));
    }

    private static String key(String typology) {
        String key = typology.toLowerCase(Locale.ROOT);
        return key.equals("random") ? "random-walk" : key;
    }

    private static Map<Long, Long> transfers(CaseReader reader, String file) {
        KeptImport read =
                reader.imports().stream()
                        .filter(i -> i.receipt().file().name().equals(file))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no import of " + file));
        Map<Long, Long> ids = new HashMap<>();
        reader.rows(
                read.receipt().importId(),
                row ->
                        ids.put(
                                (long) row.transfer().source().line().line(),
                                row.countedAs().orElse(row.transfer().id()).value()),
                Work.UNOBSERVED);
        return ids;
    }

    /// Names of the schemes a transfer belongs to.
    Map<Long, List<Scheme>> byTransfer() {
        Map<Long, List<Scheme>> by = new HashMap<>();
        schemes.forEach(
                scheme ->
                        scheme.transfers()
                                .forEach(
                                        id ->
                                                by.computeIfAbsent(id, i -> new ArrayList<>())
                                                        .add(scheme)));
        return by;
    }

    /// Planted schemes by typology.
    Map<String, List<Scheme>> planted() {
        return schemes.stream()
                .filter(scheme -> !scheme.twin())
                .collect(
                        Collectors.groupingBy(Scheme::typology, TreeMap::new, Collectors.toList()));
    }
}
