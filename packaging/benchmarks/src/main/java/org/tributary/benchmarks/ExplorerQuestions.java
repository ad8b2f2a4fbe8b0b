// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.reach.ReachRule;
import org.tributary.analysis.reach.ReachSearch;
import org.tributary.analysis.search.AmountPattern;
import org.tributary.analysis.search.TransferSearch;
import org.tributary.analysis.search.TransferWish;
import org.tributary.analysis.shared.CommonCounterparties;
import org.tributary.analysis.shared.Part;
import org.tributary.analysis.trail.TrailKind;
import org.tributary.analysis.trail.TrailRule;
import org.tributary.analysis.trail.TrailSearch;
import org.tributary.app.drawing.ExpansionChoice;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// How long the questions of the explorer take in a case, each over accounts of chance and over the
/// busiest ones: wall and CPU time of the asking thread, median and slowest, after one round that
/// does not count. Before that: how long it takes until the first picture can be drawn, and the
/// heap that is left after a collection.
///
/// Arguments: `CASE [ACCOUNTS] [SEED]`.
public final class ExplorerQuestions {

    private final CaseFile record;
    private final FlowGraph graph;
    private final Exploration exploration;
    private final int[] chance;
    private final int[] busiest;

    private ExplorerQuestions(CaseFile record, FlowGraph graph, int accounts, long seed) {
        this.record = record;
        this.graph = graph;
        exploration = exploration(record, graph);
        Random random = new Random(seed);
        chance =
                IntStream.generate(() -> random.nextInt(graph.accountCount()))
                        .filter(a -> degree(a) > 0)
                        .limit(accounts)
                        .toArray();
        busiest =
                IntStream.range(0, graph.accountCount())
                        .boxed()
                        .sorted(Comparator.comparingInt(a -> -degree(a)))
                        .limit(accounts)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private static Exploration exploration(CaseFile record, FlowGraph graph) {
        return new Exploration(
                record,
                work -> graph,
                new Exploration.Wording(
                        new AmountText(Locale.ROOT), TextPhrases.of(new Texts(Locale.ENGLISH))));
    }

    private int degree(int account) {
        return graph.degree(account, Direction.IN) + graph.degree(account, Direction.OUT);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        int accounts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        long began = System.nanoTime();
        CaseFile record =
                new SqliteCases(folder.resolveSibling("program-cache"), "benchmark")
                        .open(folder, Clock.systemUTC(), Work.UNOBSERVED);
        say("record open", began);
        FlowGraphs.Loaded loaded =
                record.read(
                        reader ->
                                FlowGraphs.load(reader, folder.resolve("cache"), Work.UNOBSERVED));
        say("flow graph there, from " + loaded.origin(), began);
        Exploration first = exploration(record, loaded.graph());
        expand(first, first.busiest(20, Work.UNOBSERVED).getFirst().account().ordinal());
        say("first picture made", began);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%,d transfers, %,d accounts, %,d MiB of heap after a collection%n",
                loaded.graph().transferCount(),
                loaded.graph().accountCount(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        new ExplorerQuestions(record, loaded.graph(), accounts, seed).run();
        record.close();
    }

    private static void say(String what, long began) {
        System.out.printf(
                Locale.ROOT,
                "%6.2f s  %6.2f CPU-s of this thread  %s%n",
                (System.nanoTime() - began) / 1e9,
                ownCpu() / 1e9,
                what);
    }

    private void run() {
        System.out.printf(
                "%-44s %10s %10s %10s %10s%n",
                "question", "median ms", "CPU ms", "slowest", "CPU ms");
        both("preview of an expansion, both ways", this::offer);
        both("expansion, 25 largest flows both ways", this::expand);
        both("flows in a month", this::month);
        both("trails in order of time, 4 hops", a -> trails(a, TrailKind.TIME, 4));
        both("trails by any connection, 4 hops", a -> trails(a, TrailKind.HOPS, 4));
        both("trails along the amount, 6 hops", a -> trails(a, TrailKind.MONEY, 6));
        both("loops in order of time, 4 hops", this::loops);
        both("common counterparties of two", this::shared);
        both("where money went, 30 days, 3 hops", a -> reach(a, Direction.OUT));
        both("where money came from, 30 days, 3 hops", a -> reach(a, Direction.IN));
        measure("transactions of 9,8xx.00 in any currency", busiest, this::amounts);
    }

    private void both(String name, IntConsumer question) {
        measure(name + ", chance", chance, question);
        measure(name + ", busiest", busiest, question);
    }

    private void measure(String name, int[] accounts, IntConsumer question) {
        Arrays.stream(accounts).limit(20).forEach(question);
        long[][] taken = new long[accounts.length][];
        for (int i = 0; i < accounts.length; i++) {
            long cpu = ownCpu();
            long wall = System.nanoTime();
            question.accept(accounts[i]);
            taken[i] = new long[] {System.nanoTime() - wall, ownCpu() - cpu};
        }
        Arrays.sort(taken, Comparator.comparingLong(each -> each[0]));
        long[] middle = taken[taken.length / 2];
        long[] slowest = taken[taken.length - 1];
        System.out.printf(
                Locale.ROOT,
                "%-44s %10.2f %10.2f %10.2f %10.2f%n",
                name,
                middle[0] / 1e6,
                middle[1] / 1e6,
                slowest[0] / 1e6,
                slowest[1] / 1e6);
    }

    private static long ownCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static MoneyPicture picture(Exploration exploration) {
        try {
            return exploration.picture(Work.UNOBSERVED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void offer(int account) {
        for (Direction direction : Direction.values()) {
            picture(exploration).offer(PictureState.EMPTY, account, direction);
        }
    }

    private void expand(int account) {
        expand(exploration, account);
    }

    private static void expand(Exploration exploration, int account) {
        picture(exploration)
                .expand(
                        PictureState.EMPTY,
                        List.of(account),
                        EnumSet.allOf(Direction.class),
                        new ExpansionChoice.Largest(25));
    }

    private void month(int account) {
        long first = graph.at(0);
        Period month = new Period(first, first + Duration.ofDays(30).toMillis());
        for (Direction direction : Direction.values()) {
            new Flows(graph).around(account, direction, month);
        }
    }

    private void trails(int account, TrailKind kind, int hops) {
        int target = busiest[account % busiest.length];
        new TrailSearch(graph).between(account, target, rule(kind, hops), 20, Work.UNOBSERVED);
    }

    private static TrailRule rule(TrailKind kind, int hops) {
        return new TrailRule(kind, hops, Duration.ofDays(30), TrailRule.USUAL_TOLERANCE);
    }

    private void loops(int account) {
        new TrailSearch(graph)
                .between(account, account, rule(TrailKind.TIME, 4), 20, Work.UNOBSERVED);
    }

    private void shared(int account) {
        new CommonCounterparties(graph)
                .of(
                        List.of(account, busiest[account % busiest.length]),
                        Part.EITHER,
                        2,
                        Period.ALWAYS,
                        Work.UNOBSERVED);
    }

    private void reach(int account, Direction direction) {
        new ReachSearch(graph)
                .from(
                        account,
                        ReachRule.of(direction, Duration.ofDays(30), 3),
                        200,
                        Work.UNOBSERVED);
    }

    private void amounts(int account) {
        new TransferSearch(graph)
                .positions(
                        new TransferWish(
                                Optional.of(AmountPattern.like("98xx.00")),
                                List.of(),
                                Optional.empty()),
                        Work.UNOBSERVED);
    }
}
