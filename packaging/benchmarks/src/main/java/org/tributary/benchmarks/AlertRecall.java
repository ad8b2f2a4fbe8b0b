// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds what `detect --json` printed against a ledger whose laundering is known, joined by
/// file and line alone, so that it measures what a user sees. A scheme counts as found when at
/// least half of its transfers are in alerts of a fitting typology. An alert is true, or on a
/// twin, when half of its transfers belong to planted schemes, or to twins, or when it holds half
/// of one.
///
/// Arguments: `ALERTS.json LABELS [TRANSACTIONS]`, where TRANSACTIONS is the name of the file that
/// the labels speak of, if it is not the labels' own or `transactions.csv`.
public final class AlertRecall {

    private static final int FEWEST = 3;

    /// Whose alerts count for a scheme beside its own typology's: what it is a part or another
    /// name of.
    private static final Map<String, Set<String>> FITTING =
            Map.of(
                    "fan-in", Set.of("gather-scatter"),
                    "fan-out", Set.of("gather-scatter"),
                    "structuring", Set.of("cash-structuring"),
                    "cycle", Set.of("ping-pong"),
                    "pass-through", Set.of("rapid-movement"));

    private record Scheme(String name, String typology, boolean twin, Set<Integer> lines) {
        boolean isMostlyIn(Set<Integer> some) {
            return lines.stream().filter(some::contains).count() * 2 >= lines.size();
        }
    }

    /// @param size its transfers, those without a label included
    private record Alert(
            List<String> typologies, int score, int size, Set<Integer> lines, String sentence) {}

    private enum Kind {
        TRUE,
        TWIN,
        OTHER
    }

    private final Map<String, Scheme> schemes = new TreeMap<>();
    private final List<Alert> alerts = new ArrayList<>();

    private AlertRecall() {}

    public static void main(String[] arguments) throws IOException {
        AlertRecall recall = new AlertRecall();
        Path labels = Path.of(arguments[1]);
        boolean attempts = recall.readLabels(labels);
        String file =
                arguments.length > 2
                        ? arguments[2]
                        : attempts ? labels.getFileName().toString() : "transactions.csv";
        recall.readAlerts(Path.of(arguments[0]), file);
        recall.tellSchemes();
        recall.tellAlerts();
    }

    private boolean readLabels(Path labels) throws IOException {
        List<String[]> rows;
        try (var lines = Files.lines(labels)) {
            rows = lines.map(line -> line.split(",", -1)).toList();
        }
        List<String> header = Arrays.asList(rows.getFirst());
        boolean attempts = header.contains("Attempt ID");
        for (int i = 1; i < rows.size(); i++) {
            String[] row = rows.get(i);
            int line = attempts ? i + 1 : Integer.parseInt(row[0]);
            String name = attempts ? row[header.indexOf("Attempt ID")] : row[1];
            String typology = key(attempts ? row[header.indexOf("Typology")] : row[2]);
            boolean twin = !attempts && row[3].equals("twin");
            schemes.computeIfAbsent(
                            (twin ? "twin " : "") + name,
                            n -> new Scheme(n, typology, twin, new TreeSet<>()))
                    .lines()
                    .add(line);
        }
        return attempts;
    }

    private static String key(String typology) {
        String key = typology.toLowerCase(Locale.ROOT);
        return key.equals("random") ? "random-walk" : key;
    }

    private void readAlerts(Path json, String file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(json.toFile());
        for (JsonNode node : root.get("findings")) {
            List<String> typologies = new ArrayList<>();
            node.get("typologies").forEach(t -> typologies.add(t.asText()));
            Set<Integer> lines = new HashSet<>();
            node.get("sources").forEach(s -> lines.add(line(s.asText(), file)));
            alerts.add(
                    new Alert(
                            typologies,
                            node.get("score").asInt(),
                            node.get("sources").size(),
                            lines,
                            node.get("sentence").asText()));
        }
        root.get("not_run")
                .forEach(
                        n ->
                                System.out.printf(
                                        "not run: %s: %s%n",
                                        n.get("typology").asText(), n.get("reason").asText()));
    }

    private static int line(String source, String file) {
        int colon = source.lastIndexOf(':');
        return source.substring(0, colon).equals(file)
                ? Integer.parseInt(source.substring(colon + 1))
                : -1;
    }

    private Set<Integer> linesOf(Set<String> keys) {
        return alerts.stream()
                .filter(a -> a.typologies().stream().anyMatch(keys::contains))
                .flatMap(a -> a.lines().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> fitting(String typology) {
        Set<String> keys = new HashSet<>(FITTING.getOrDefault(typology, Set.of()));
        keys.add(typology);
        return keys;
    }

    private void tellSchemes() {
        Set<Integer> any =
                alerts.stream().flatMap(a -> a.lines().stream()).collect(Collectors.toSet());
        System.out.printf(
                "%-16s %15s %15s %13s %10s  %s%n",
                "planted", "found, 3 and up", "by any", "smaller", "alerts", "missed");
        schemes.values().stream()
                .filter(s -> !s.twin())
                .collect(Collectors.groupingBy(Scheme::typology, TreeMap::new, Collectors.toList()))
                .forEach((typology, all) -> tell(typology, all, any));
    }

    private void tell(String typology, List<Scheme> all, Set<Integer> any) {
        Set<Integer> fit = linesOf(fitting(typology));
        List<Scheme> large = all.stream().filter(s -> s.lines().size() >= FEWEST).toList();
        List<Scheme> small = all.stream().filter(s -> s.lines().size() < FEWEST).toList();
        long touched =
                large.stream()
                        .mapToLong(
                                s ->
                                        alerts.stream()
                                                .filter(
                                                        a ->
                                                                s.lines().stream()
                                                                        .anyMatch(
                                                                                a.lines()
                                                                                        ::contains))
                                                .count())
                        .sum();
        System.out.printf(
                Locale.ROOT,
                "%-16s %15s %15s %13s %10.2f  %s%n",
                typology,
                share(large, fit),
                share(large, any),
                share(small, fit),
                large.isEmpty() ? 0 : (double) touched / large.size(),
                large.stream()
                        .filter(s -> !s.isMostlyIn(fit))
                        .limit(8)
                        .map(s -> s.name() + "/" + s.lines().size())
                        .collect(Collectors.joining(" ")));
    }

    private static String share(List<Scheme> some, Set<Integer> lines) {
        long hit = some.stream().filter(s -> s.isMostlyIn(lines)).count();
        return some.isEmpty()
                ? "-"
                : "%d of %d, %d %%".formatted(hit, some.size(), 100 * hit / some.size());
    }

    private void tellAlerts() {
        Map<Integer, List<Scheme>> of = new HashMap<>();
        schemes.values()
                .forEach(
                        s ->
                                s.lines()
                                        .forEach(
                                                l ->
                                                        of.computeIfAbsent(
                                                                        l, x -> new ArrayList<>())
                                                                .add(s)));
        List<Kind> kinds = alerts.stream().map(a -> kind(a, of)).toList();
        System.out.printf(
                "%n%-24s %8s %8s %8s %8s   %s%n",
                "typology",
                "alerts",
                "true",
                "on twins",
                "other",
                "leading: alerts true twins other");
        Set<String> keys = new TreeSet<>();
        alerts.forEach(a -> keys.addAll(a.typologies()));
        for (String key : keys) {
            System.out.printf(
                    "%-24s %s   %s%n",
                    key,
                    row(kinds, i -> alerts.get(i).typologies().contains(key)),
                    row(kinds, i -> alerts.get(i).typologies().getFirst().equals(key)));
        }
        System.out.printf("%-24s %s%n", "all", row(kinds, i -> true));
        for (int first : new int[] {100, 200, 500, 1_000}) {
            if (first < alerts.size()) {
                System.out.printf(
                        "%-24s %s%n", "the first %,d".formatted(first), row(kinds, i -> i < first));
            }
        }
        for (int i = 0; i < alerts.size() && Boolean.getBoolean("list"); i++) {
            Alert a = alerts.get(i);
            System.out.println(
                    "%s,%d,%d,\"%s\",\"%s\""
                            .formatted(
                                    kinds.get(i),
                                    a.score(),
                                    a.size(),
                                    String.join(" ", a.typologies()),
                                    a.sentence()));
        }
    }

    private String row(List<Kind> kinds, java.util.function.IntPredicate which) {
        Map<Kind, Integer> counts = new HashMap<>();
        int all = 0;
        for (int i = 0; i < kinds.size(); i++) {
            if (which.test(i)) {
                counts.merge(kinds.get(i), 1, Integer::sum);
                all++;
            }
        }
        return "%8d %8d %8d %8d"
                .formatted(
                        all,
                        counts.getOrDefault(Kind.TRUE, 0),
                        counts.getOrDefault(Kind.TWIN, 0),
                        counts.getOrDefault(Kind.OTHER, 0));
    }

    private static Kind kind(Alert alert, Map<Integer, List<Scheme>> of) {
        if (isOf(alert, of, false)) {
            return Kind.TRUE;
        }
        return isOf(alert, of, true) ? Kind.TWIN : Kind.OTHER;
    }

    private static boolean isOf(Alert alert, Map<Integer, List<Scheme>> of, boolean twin) {
        Map<Scheme, Integer> held = new HashMap<>();
        int labelled = 0;
        for (int line : alert.lines()) {
            List<Scheme> here =
                    of.getOrDefault(line, List.of()).stream()
                            .filter(s -> s.twin() == twin)
                            .toList();
            here.forEach(s -> held.merge(s, 1, Integer::sum));
            labelled += here.isEmpty() ? 0 : 1;
        }
        return labelled * 2 >= alert.size()
                || held.entrySet().stream()
                        .anyMatch(e -> e.getValue() * 2 >= e.getKey().lines().size());
    }
}
