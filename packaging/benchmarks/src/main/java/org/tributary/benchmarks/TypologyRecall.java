// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.benchmarks.KnownSchemes.Scheme;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the typology library finds in a case whose laundering is known. A scheme counts as found
/// when at least half of its transfers are in findings of a fitting typology. A finding is true, or
/// on a twin, when half of its transfers belong to planted schemes, or to twins, or when it holds
/// half of one. Findings that share a transfer are one matter.
///
/// Arguments: `CASE LABELS [TYPOLOGY,...]`.
public final class TypologyRecall {

    private static final int FEWEST = 3;

    /// Whose findings count for a scheme beside its own typology's: what it is a part or another
    /// name of.
    private static final Map<String, Set<String>> FITTING =
            Map.of(
                    "fan-in", Set.of("gather-scatter"),
                    "fan-out", Set.of("gather-scatter"),
                    "structuring", Set.of("cash-structuring"),
                    "cycle", Set.of("ping-pong"),
                    "pass-through", Set.of("rapid-movement"));

    private enum Kind {
        TRUE,
        TWIN,
        OTHER
    }

    private final KnownSchemes known;
    private final Map<Long, List<Scheme>> schemesOf;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Set<Long>> found = new TreeMap<>();

    private TypologyRecall(KnownSchemes known) {
        this.known = known;
        schemesOf = known.byTransfer();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Set<String> wanted = arguments.length > 2 ? Set.of(arguments[2].split(",")) : Set.of();
        try (CaseFile record =
                new SqliteCases(folder.resolveSibling("program-cache"), "benchmark")
                        .open(folder, Clock.systemUTC(), Work.UNOBSERVED)) {
            CaseLedger ledger =
                    record.read(
                            reader ->
                                    CaseLedgers.read(
                                            reader,
                                            FlowGraphs.load(
                                                            reader,
                                                            folder.resolve("cache"),
                                                            Work.UNOBSERVED)
                                                    .graph(),
                                            record.manifest().base(),
                                            Work.UNOBSERVED));
            KnownSchemes known =
                    record.read(
                            reader -> {
                                try {
                                    return KnownSchemes.read(reader, Path.of(arguments[1]));
                                } catch (IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            });
            TypologyRecall recall = new TypologyRecall(known);
            recall.run(new Detection(ledger, "benchmark"), wanted);
            recall.tellSchemes();
            recall.write(System.getProperty("findings", ""));
        }
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private void run(Detection detection, Set<String> wanted) {
        System.out.printf(
                "%-22s %8s %8s %8s %8s %8s %8s%n",
                "detector", "findings", "matters", "true", "on twins", "other", "CPU s");
        for (TypologyLibrary.Entry entry : TypologyLibrary.all()) {
            Detector detector = entry.detector();
            String key = detector.typology();
            if (!wanted.isEmpty() && !wanted.contains(key)) {
                continue;
            }
            if (!detection.lacks(detector).isEmpty()) {
                System.out.printf("%-22s not run: lacks %s%n", key, detection.lacks(detector));
                continue;
            }
            double before = cpu();
            List<Finding> own =
                    detection.findings(
                            detector,
                            Limits.standard(detector.parameters(), detection.ledger().yardstick()),
                            Work.UNOBSERVED);
            double took = cpu() - before;
            tell(key, own, took);
            findings.addAll(own);
            found.put(
                    key,
                    own.stream()
                            .flatMap(f -> f.transfers().stream())
                            .map(TransferId::value)
                            .collect(Collectors.toSet()));
        }
        tell("all", findings, cpu());
    }

    private void tell(String key, List<Finding> some, double seconds) {
        Map<Kind, Long> kinds =
                some.stream().collect(Collectors.groupingBy(this::kind, Collectors.counting()));
        System.out.printf(
                Locale.ROOT,
                "%-22s %8d %8d %8d %8d %8d %8.1f%n",
                key,
                some.size(),
                matters(some),
                kinds.getOrDefault(Kind.TRUE, 0L),
                kinds.getOrDefault(Kind.TWIN, 0L),
                kinds.getOrDefault(Kind.OTHER, 0L),
                seconds);
    }

    private Kind kind(Finding finding) {
        if (isOf(finding, false)) {
            return Kind.TRUE;
        }
        return isOf(finding, true) ? Kind.TWIN : Kind.OTHER;
    }

    private boolean isOf(Finding finding, boolean twin) {
        Map<Scheme, Integer> held = new HashMap<>();
        int labelled = 0;
        for (TransferId id : finding.transfers()) {
            List<Scheme> schemes =
                    schemesOf.getOrDefault(id.value(), List.of()).stream()
                            .filter(s -> s.twin() == twin)
                            .toList();
            schemes.forEach(s -> held.merge(s, 1, Integer::sum));
            labelled += schemes.isEmpty() ? 0 : 1;
        }
        return labelled * 2 >= finding.transfers().size()
                || held.entrySet().stream()
                        .anyMatch(e -> e.getValue() * 2 >= e.getKey().transfers().size());
    }

    private static long matters(List<Finding> some) {
        int[] root = new int[some.size()];
        Arrays.setAll(root, i -> i);
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            for (TransferId id : some.get(i).transfers()) {
                Integer other = first.putIfAbsent(id.value(), i);
                if (other != null) {
                    root[top(root, i)] = top(root, other);
                }
            }
        }
        Set<Integer> tops = new HashSet<>();
        for (int i = 0; i < root.length; i++) {
            tops.add(top(root, i));
        }
        return tops.size();
    }

    private static int top(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private void tellSchemes() {
        System.out.printf(
                "%n%-22s %14s %14s %14s  %s%n",
                "planted", "of 3 and more", "by any", "smaller", "missed");
        known.planted()
                .forEach(
                        (typology, schemes) -> {
                            List<Scheme> large =
                                    schemes.stream()
                                            .filter(s -> s.transfers().size() >= FEWEST)
                                            .toList();
                            List<Scheme> small =
                                    schemes.stream()
                                            .filter(s -> s.transfers().size() < FEWEST)
                                            .toList();
                            System.out.printf(
                                    "%-22s %14s %14s %14s  %s%n",
                                    typology,
                                    share(large, fitting(typology)),
                                    share(large, found.keySet()),
                                    share(small, fitting(typology)),
                                    large.stream()
                                            .filter(s -> !isFound(s, fitting(typology)))
                                            .limit(8)
                                            .map(s -> s.name() + "/" + s.transfers().size())
                                            .collect(Collectors.joining(" ")));
                        });
    }

    private static Set<String> fitting(String typology) {
        Set<String> keys = new HashSet<>(FITTING.getOrDefault(typology, Set.of()));
        keys.add(typology);
        return keys;
    }

    private String share(List<Scheme> schemes, Set<String> keys) {
        long hit = schemes.stream().filter(s -> isFound(s, keys)).count();
        return "%d of %d, %s"
                .formatted(
                        hit,
                        schemes.size(),
                        schemes.isEmpty() ? "-" : Math.round(100.0 * hit / schemes.size()) + " %");
    }

    private boolean isFound(Scheme scheme, Set<String> keys) {
        long in =
                scheme.transfers().stream()
                        .filter(
                                id ->
                                        keys.stream()
                                                .anyMatch(
                                                        key ->
                                                                found.getOrDefault(key, Set.of())
                                                                        .contains(id)))
                        .count();
        return in * 2 >= scheme.transfers().size();
    }

    private void write(String file) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        try (PrintWriter out = new PrintWriter(file, StandardCharsets.UTF_8)) {
            for (Finding f : findings) {
                out.printf(
                        "%s,%s,%d,%d,%d,\"%s\",\"%s\",\"%s\"%n",
                        kind(f),
                        f.typology(),
                        f.confidence(),
                        f.subject(),
                        f.transfers().size(),
                        f.sentence(),
                        f.measured().stream()
                                .map(m -> m.parameter() + "=" + m.value())
                                .collect(Collectors.joining("; ")),
                        f.reasons().stream()
                                .map(r -> r.points() + " " + r.words())
                                .collect(Collectors.joining("; ")));
            }
        }
    }
}
