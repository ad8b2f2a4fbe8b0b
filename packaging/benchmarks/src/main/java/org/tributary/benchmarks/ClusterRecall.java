// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.tributary.benchmarks.KnownSchemes.Scheme;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many planted schemes of six accounts and more lie, with at least 80 % of their accounts, in
/// one of the listed clusters; at most ten clusters for each such scheme are looked at.
///
/// Arguments: `CASE LABELS CLUSTERS.json`.
public final class ClusterRecall {

    private static final int FEWEST = 6;
    private static final double MOST_OF_IT = 0.8;
    private static final int PER_SCHEME = 10;

    private record Known(String name, String typology, boolean twin, Set<String> accounts) {}

    private record Listed(int score, Set<String> accounts) {}

    private ClusterRecall() {}

    public static void main(String[] arguments) throws IOException {
        List<Known> all = known(Path.of(arguments[0]), Path.of(arguments[1]));
        List<Known> schemes =
                all.stream().filter(s -> !s.twin() && s.accounts().size() >= FEWEST).toList();
        List<Listed> printed = listed(Path.of(arguments[2]));
        List<Listed> looked =
                printed.subList(0, Math.min(printed.size(), PER_SCHEME * schemes.size()));
        Map<String, List<Known>> byTypology =
                schemes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Known::typology, TreeMap::new, Collectors.toList()));
        byTypology.forEach((typology, some) -> tell(typology, some, looked));
        tell("all", schemes, looked);
        System.out.printf(
                Locale.ROOT,
                "%d clusters listed, %.1f for each scheme%n",
                printed.size(),
                schemes.isEmpty() ? 0 : (double) printed.size() / schemes.size());
        for (int first : new int[] {20, 50, 100, 200, 500}) {
            if (first <= looked.size()) {
                long met =
                        looked.subList(0, first).stream()
                                .filter(c -> schemes.stream().anyMatch(s -> holdsHalf(c, s)))
                                .count();
                System.out.printf(
                        "of the first %d, %d hold half of a scheme or more%n", first, met);
            }
        }
        List<Known> twins = all.stream().filter(Known::twin).toList();
        long taken = twins.stream().filter(t -> rank(t, looked) > 0).count();
        System.out.printf("innocent twins in a listed cluster: %d of %d%n", taken, twins.size());
        for (int i = 0; i < looked.size() && Boolean.getBoolean("list"); i++) {
            Listed cluster = looked.get(i);
            String of =
                    all.stream()
                            .filter(s -> holdsHalf(cluster, s))
                            .map(Known::name)
                            .collect(Collectors.joining(" "));
            System.out.printf(
                    "%d,%d,%d,%s%n", i + 1, cluster.score(), cluster.accounts().size(), of);
        }
    }

    private static void tell(String typology, List<Known> schemes, List<Listed> clusters) {
        List<Integer> ranks =
                schemes.stream().map(s -> rank(s, clusters)).filter(r -> r > 0).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-16s %4d of %4d, %5.1f %%   last at rank %5s   missed %s%n",
                typology,
                ranks.size(),
                schemes.size(),
                schemes.isEmpty() ? 100 : 100.0 * ranks.size() / schemes.size(),
                ranks.isEmpty() ? "-" : ranks.getLast(),
                schemes.stream()
                        .filter(s -> rank(s, clusters) == 0)
                        .limit(8)
                        .map(s -> s.name() + "/" + s.accounts().size())
                        .collect(Collectors.joining(" ")));
    }

    /// From 1; 0 for none.
    private static int rank(Known scheme, List<Listed> clusters) {
        for (int i = 0; i < clusters.size(); i++) {
            if (shared(clusters.get(i), scheme) >= MOST_OF_IT * scheme.accounts().size()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean holdsHalf(Listed cluster, Known scheme) {
        return 2 * shared(cluster, scheme) >= scheme.accounts().size();
    }

    private static long shared(Listed cluster, Known scheme) {
        return scheme.accounts().stream().filter(cluster.accounts()::contains).count();
    }

    private static List<Listed> listed(Path json) throws IOException {
        List<Listed> listed = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(json.toFile()).get("clusters")) {
            Set<String> accounts = new HashSet<>();
            node.get("accounts").forEach(a -> accounts.add(a.asText()));
            listed.add(new Listed(node.get("score").asInt(), accounts));
        }
        return listed;
    }

    private static List<Known> known(Path folder, Path labels) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        try (CaseFile record =
                new SqliteCases(place.resolveSibling("program-cache"), "benchmark")
                        .open(place, Clock.systemUTC(), Work.UNOBSERVED)) {
            return record.read(
                    reader -> {
                        try {
                            return KnownSchemes.read(reader, labels).all().stream()
                                    .map(scheme -> known(reader, scheme))
                                    .toList();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private static Known known(CaseReader reader, Scheme scheme) {
        List<TransferId> ids =
                scheme.transfers().stream().filter(id -> id > 0).map(TransferId::new).toList();
        Set<Integer> ordinals = new HashSet<>();
        for (Transfer transfer : reader.transfers(ids)) {
            ordinals.add(transfer.fromOrdinal());
            ordinals.add(transfer.toOrdinal());
        }
        Set<String> keys =
                reader.accounts(ordinals).stream()
                        .map((Account a) -> a.id().key())
                        .collect(Collectors.toSet());
        return new Known(scheme.name(), scheme.typology(), scheme.twin(), keys);
    }
}
