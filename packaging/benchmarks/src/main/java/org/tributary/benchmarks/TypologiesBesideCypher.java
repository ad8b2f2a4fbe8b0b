// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.chain.Cycle;
import org.tributary.analysis.detect.pattern.GatherScatter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphQuestion;
import org.tributary.ledger.graph.GraphStore;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.graph.QuestionRefusedException;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds cycles in order of time, and hubs of gather-scatter, with the detectors themselves and
// with the same definitions written in Cypher on the same case's store,
/// one after the other in one process. Says CPU-seconds of both and whether they found the same.
///
/// Arguments: `CASE [HOPS] [ROUNDS] [SECONDS]`; Cypher has so many seconds for a question.
public final class TypologiesBesideCypher {

    private static final long GAP = Duration.ofDays(4).toMillis();
    private static final long SPAN = Duration.ofDays(14).toMillis();

    private final CaseLedger ledger;
    private final GraphStore store;
    private final int hops;
    private final Duration limit;

    private TypologiesBesideCypher(CaseLedger ledger, GraphStore store, int hops, Duration limit) {
        this.ledger = ledger;
        this.store = store;
        this.hops = hops;
        this.limit = limit;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        int hops = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        Duration limit =
                Duration.ofSeconds(arguments.length > 3 ? Long.parseLong(arguments[3]) : 600);
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
            TypologiesBesideCypher both = new TypologiesBesideCypher(ledger, store, hops, limit);
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
        double took = cpu() - begin;
        System.out.printf(
                Locale.ROOT, "%-18s own %7.2f CPU-s, %d hits%n", what, took, found.size());
        double middle = cpu();
        try {
            TreeSet<String> answered = asked.get();
            double other = cpu() - middle;
            System.out.printf(
                    Locale.ROOT,
                    "%-18s Cypher %7.2f CPU-s, %d hits, %s: %.1f times%n",
                    "",
                    other,
                    answered.size(),
                    found.equals(answered) ? "the same" : "NOT THE SAME",
                    other / took);
            tell("only own", found, answered);
            tell("only Cypher", answered, found);
        } catch (QuestionRefusedException e) {
            double other = cpu() - middle;
            System.out.printf(
                    Locale.ROOT,
                    "%-18s Cypher %7.2f CPU-s and no answer (%s): more than %.1f times%n",
                    "",
                    other,
                    e.getMessage(),
                    other / took);
        }
    }

    private static void tell(String which, TreeSet<String> some, TreeSet<String> others) {
        TreeSet<String> apart = new TreeSet<>(some);
        apart.removeAll(others);
        if (!apart.isEmpty()) {
            System.out.println(
                    which + ": " + apart.stream().limit(8).collect(Collectors.joining("; ")));
        }
    }

    private static double cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }

    /// The detector of cycles with its standard limits but for the number of transfers and for how
    /// often its accounts deal with one another.
    private TreeSet<String> cycles() {
        Cycle detector = new Cycle();
        Limits limits =
                Limits.standardBut(
                        detector.parameters(),
                        Map.of("most-hops", Integer.toString(hops), "familiar", "100 %"),
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

    /// Step by step, so that each step is cut down before the next one is taken.
    private String cycleQuery(int length) {
        StringBuilder query =
                new StringBuilder(
                        """
                        WITH $FACTORS AS f
                        MATCH (a0:Account)-[t0:TRANSFER]->(a1:Account)
                        WHERE a0 <> a1 AND NOT t0.channel IN $REINVESTED
                        WITH *, $PAID(t0) AS p0, $RECEIVED(t0) AS r0
                        WHERE p0 >= 10000
                        """);
        for (int i = 1; i < length; i++) {
            query.append(step(i, length));
        }
        query.append(
                IntStream.range(1, length)
                        .mapToObj(
                                i ->
                                        "CASE WHEN t%d.at < t%d.at THEN 1 ELSE 0 END"
                                                .formatted(i, i - 1))
                        .collect(
                                Collectors.joining(
                                        " + ",
                                        "WITH * WHERE ",
                                        " <= %d ".formatted(Math.ceilDiv(length - 1, 4)))));
        query.append(
                IntStream.range(0, length)
                        .mapToObj("t%d.row"::formatted)
                        .collect(Collectors.joining(", ", "RETURN ", "")));
        return spelled(query.toString());
    }

    private static String step(int i, int length) {
        boolean isLast = i == length - 1;
        String apart =
                IntStream.rangeClosed(isLast ? 1 : 0, i)
                        .mapToObj(j -> " AND a%d <> a%d".formatted(j, isLast ? 0 : i + 1))
                        .collect(Collectors.joining());
        String even =
                IntStream.range(0, i)
                        .mapToObj(
                                j ->
                                        " AND p%2$d >= p%1$d * 0.5 AND p%1$d >= p%2$d * 0.5"
                                                .formatted(j, i))
                        .collect(Collectors.joining());
        return """
        WITH * WHERE COUNT { (a%2$d)-[w:TRANSFER]->()
          WHERE w.at >= t%1$d.at - %4$d AND w.at <= t%1$d.at + %4$d
            AND $PAID(w) >= r%1$d * 0.5 AND $PAID(w) <= r%1$d * 2.0 AND $MOVES(w) } <= 12
        MATCH (a%2$d)-[t%2$d:TRANSFER]->(a%3$d)
        WHERE t%2$d.at >= t%1$d.at - %4$d AND t%2$d.at <= t%1$d.at + %4$d
          AND t%2$d.at >= t0.at AND t%2$d.at <= t0.at + %5$d
          AND (t%2$d.at > t0.at OR t%2$d.row > t0.row)
          AND NOT t%2$d.channel IN $REINVESTED%6$s
        WITH *, $PAID(t%2$d) AS p%2$d, $RECEIVED(t%2$d) AS r%2$d
        WHERE p%2$d >= 10000 AND p%2$d >= r%1$d * 0.5 AND p%2$d <= r%1$d * 2.0%7$s
        """
                .formatted(i - 1, i, (i + 1) % length, GAP, SPAN, apart, even);
    }

    private static String worth(String side, String transfer) {
        return "toInteger(round(abs(%1$s.%2$s) * f[%1$s.%2$sCurrency]))".formatted(transfer, side);
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

    /// The detector of gather-scatter with its standard limits: which accounts are hubs.
    private TreeSet<String> hubs() {
        GatherScatter detector = new GatherScatter();
        Limits limits = Limits.standard(detector.parameters(), ledger.yardstick());
        return new Detection(ledger, "benchmark")
                .candidates(detector, limits, Work.UNOBSERVED).stream()
                        .map(c -> String.valueOf(c.subject()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> askedHubs() {
        TreeSet<String> circles = ask(spelled(HubQueries.CIRCLES));
        return ask(
                spelled(
                        HubQueries.HUBS.replace(
                                "$HubQueries.CIRCLES", "[" + String.join(", ", circles) + "]")));
    }

    /// Writes out what the queries above say in one word.
    private String spelled(String query) {
        String words =
                query.replace("$FACTORS", factors())
                        .replace("$CARDS", codes(Channel.CARD))
                        .replace("$REINVESTED", codes(Channel.REINVESTMENT));
        return ABBREVIATED
                .matcher(words)
                .replaceAll(
                        m ->
                                switch (m.group(1)) {
                                    case "MOVES" -> moves(m.group(2));
                                    case "PAID" -> worth("paid", m.group(2));
                                    default -> worth("received", m.group(2));
                                });
    }

    private static final Pattern ABBREVIATED =
            Pattern.compile("\\$(MOVES|PAID|RECEIVED)\\((\\w+)\\)");

    private String moves(String t) {
        return "startNode(%1$s) <> endNode(%1$s) AND %2$s > 0 AND %3$s > 0 AND NOT %1$s.channel IN %4$s"
                .formatted(t, worth("paid", t), worth("received", t), codes(Channel.REINVESTMENT));
    }

    /// Codes of all words for a channel, as a list.
    private String codes(Channel channel) {
        List<String> words = ledger.graph().channels();
        return IntStream.range(0, words.size())
                .filter(code -> Channel.of(words.get(code)) == channel)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private TreeSet<String> ask(String query) {
        GraphAnswer answer =
                store.ask(new GraphQuestion(query, Integer.MAX_VALUE, limit), Work.UNOBSERVED);
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
