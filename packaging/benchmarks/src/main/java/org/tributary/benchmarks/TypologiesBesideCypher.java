// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.chain.Cycle;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphQuestion;
import org.tributary.ledger.graph.GraphStore;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.work.Work;
import org.tributary.neo4j.Neo4jGraph;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds cycles in order of time, and accounts that are paid by many and pay many, with the
/// detectors' own code and with the same definitions written in Cypher on the same case's store,
/// one after the other in one process. Says CPU-seconds of both and whether they found the same.
///
/// Arguments: `CASE [HOPS] [ROUNDS]`.
public final class TypologiesBesideCypher {

    private static final int PARTNERS = 5;
    private static final long GAP = Duration.ofDays(4).toMillis();
    private static final long SPAN = Duration.ofDays(14).toMillis();

    private final CaseLedger ledger;
    private final GraphStore store;
    private final int hops;

    private TypologiesBesideCypher(CaseLedger ledger, GraphStore store, int hops) {
        this.ledger = ledger;
        this.store = store;
        this.hops = hops;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        int hops = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        ExecutorService threads = Executors.newCachedThreadPool();
        try (CaseFile record =
                        new SqliteCases(folder.resolveSibling("program-cache"), "benchmark")
                                .open(folder, Clock.systemUTC(), Work.UNOBSERVED);
                GraphStore store = Neo4jGraph.open(folder.resolve("graph"), threads)) {
            store.bringUpToDate(record, Work.UNOBSERVED);
            CaseLedger ledger =
                    record.read(
                            reader ->
                                    RecordFacts.of(
                                            reader,
                                            FlowGraphs.load(
                                                            reader,
                                                            folder.resolve("cache"),
                                                            Work.UNOBSERVED)
                                                    .graph()));
            System.out.printf(
                    Locale.ROOT,
                    "%,d transfers between %,d accounts%n",
                    ledger.graph().transferCount(),
                    ledger.graph().accountCount());
            TypologiesBesideCypher both = new TypologiesBesideCypher(ledger, store, hops);
            for (int round = 1; round <= rounds; round++) {
                both.compare("cycles of up to " + hops, both::cycles, both::askedCycles);
                both.compare("gather-scatter", both::hubs, both::askedHubs);
            }
        } finally {
            threads.shutdown();
        }
    }

    private void compare(
            String what, Supplier<TreeSet<String>> own, Supplier<TreeSet<String>> asked) {
        double begin = cpu();
        TreeSet<String> found = own.get();
        double middle = cpu();
        TreeSet<String> answered = asked.get();
        double end = cpu();
        System.out.printf(
                Locale.ROOT,
                "%-18s own %7.2f CPU-s, Cypher %8.2f CPU-s, %6.1f times; %d and %d hits, %s%n",
                what,
                middle - begin,
                end - middle,
                (end - middle) / (middle - begin),
                found.size(),
                answered.size(),
                found.equals(answered) ? "the same" : "NOT THE SAME");
    }

    private static double cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }

    /// The detector of cycles with its limits open but for order and number of transfers.
    private TreeSet<String> cycles() {
        Cycle detector = new Cycle();
        Limits limits =
                Limits.standardBut(
                        detector.parameters(),
                        Map.of(
                                "hops", "3",
                                "most-hops", Integer.toString(hops),
                                "backward", "0",
                                "amount", "0 USD",
                                "familiar", "100 %",
                                "ways", "100000000"),
                        ledger.yardstick());
        FlowGraph graph = ledger.graph();
        return new Detection(ledger, "benchmark")
                .candidates(detector, limits, Work.UNOBSERVED).stream()
                        .map(
                                c ->
                                        Arrays.stream(c.positions())
                                                .mapToObj(graph::transferId)
                                                .sorted()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> askedCycles() {
        TreeSet<String> found = new TreeSet<>();
        for (int length = 3; length <= hops; length++) {
            found.addAll(ask(cycleQuery(length)));
        }
        return found;
    }

    private String cycleQuery(int length) {
        StringBuilder path = new StringBuilder("(a0:Account)");
        StringBuilder where = new StringBuilder();
        for (int i = 0; i < length; i++) {
            path.append("-[t%d:TRANSFER]->(a%d)".formatted(i, (i + 1) % length));
            for (int j = i + 1; j < length; j++) {
                where.append(" AND a%d <> a%d".formatted(i, j));
            }
            if (i > 0) {
                where.append(
                        """
                         AND t%2$d.at >= t%1$d.at AND t%2$d.at <= t%1$d.at + %3$d
                         AND t%2$d.at <= t0.at + %4$d
                         AND (t%2$d.at > t0.at OR t%2$d.row > t0.row)
                         AND %5$s >= %6$s * 0.5 AND %5$s <= %6$s * 2.0
                        """
                                .formatted(
                                        i - 1,
                                        i,
                                        GAP,
                                        SPAN,
                                        worth("paid", i),
                                        worth("received", i - 1)));
                for (int j = 0; j < i; j++) {
                    where.append(
                            " AND %1$s >= %2$s * 0.5 AND %2$s >= %1$s * 0.5"
                                    .formatted(worth("paid", j), worth("paid", i)));
                }
            }
        }
        return "WITH "
                + factors()
                + " AS f MATCH "
                + path
                + " WHERE "
                + where.substring(" AND ".length())
                + " RETURN "
                + IntStream.range(0, length)
                        .mapToObj("t%d.row"::formatted)
                        .collect(Collectors.joining(", "));
    }

    private static String worth(String side, int transfer) {
        return "toInteger(round(abs(t%1$d.%2$s) * f[t%1$d.%2$sCurrency]))"
                .formatted(transfer, side);
    }

    /// What a minor unit of each currency is worth by the yardstick, by code.
    private String factors() {
        return ledger.graph().currencies().stream()
                .map(
                        currency ->
                                currency.equals(ledger.yardstick().unit())
                                        ? 1.0
                                        : ledger.yardstick()
                                                .factor(currency, LocalDate.EPOCH)
                                                .orElseThrow()
                                                .doubleValue())
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private TreeSet<String> hubs() {
        FlowGraph graph = ledger.graph();
        return IntStream.range(0, graph.accountCount())
                .parallel()
                .filter(
                        account -> {
                            Moves moves = Moves.of(ledger, account);
                            return Arrays.stream(moves.in()).map(graph::from).distinct().count()
                                            >= PARTNERS
                                    && Arrays.stream(moves.out()).map(graph::to).distinct().count()
                                            >= PARTNERS;
                        })
                .mapToObj(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> askedHubs() {
        return ask(
                """
                MATCH (p:Account)-[:TRANSFER]->(h:Account) WHERE p <> h
                WITH h, count(DISTINCT p) AS payers WHERE payers >= %1$d
                MATCH (h)-[:TRANSFER]->(q:Account) WHERE q <> h
                WITH h, count(DISTINCT q) AS payees WHERE payees >= %1$d
                RETURN h.id
                """
                        .formatted(PARTNERS));
    }

    private TreeSet<String> ask(String query) {
        GraphAnswer answer =
                store.ask(
                        new GraphQuestion(query, Integer.MAX_VALUE, Duration.ofHours(1)),
                        Work.UNOBSERVED);
        return answer.rows().stream()
                .map(TypologiesBesideCypher::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(List<GraphValue> row) {
        return row.stream()
                .map(TypologiesBesideCypher::number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static long number(GraphValue value) {
        return switch (value) {
            case GraphValue.Whole(long whole) -> whole;
            default -> throw new IllegalStateException("not a whole number");
        };
    }
}
