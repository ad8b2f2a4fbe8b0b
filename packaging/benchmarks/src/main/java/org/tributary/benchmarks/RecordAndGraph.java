// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.casefile.NewCase;
import org.tributary.casefile.SqliteCases;
import org.tributary.importers.Importers;
import org.tributary.importers.format.Recognised;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.graph.GraphCheck;
import org.tributary.ledger.graph.GraphStore;
import org.tributary.ledger.graph.GraphUpdate;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;
import org.tributary.neo4j.Neo4jGraph;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Tributary's own two steps, each as a process of its own, so that each can be measured alone.
///
/// Arguments: `record CASE FILE...` makes the case if need be and imports the files; `graph CASE`
/// brings its graph up to date; `check CASE` holds graph and record against each other and
/// verifies the record.
public final class RecordAndGraph {

    private static final Author AUTHOR = new Author("Benchmark", "B");

    /// Says what each step has cost so far.
    private static final Work TOLD =
            new Work() {
                @Override
                public void begin(String step, long volume) {
                    say(step);
                }

                @Override
                public void done(long amount) {}

                @Override
                public void checkCancelled() {}
            };

    private RecordAndGraph() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
        Path programCache = folder.resolveSibling("program-cache");
        SqliteCases cases = new SqliteCases(programCache, "benchmark");
        try (CaseFile record =
                Files.exists(folder)
                        ? cases.open(folder, Clock.systemUTC(), TOLD)
                        : cases.create(
                                folder,
                                new NewCase("benchmark", Currencies.of("USD"), ZoneOffset.UTC),
                                AUTHOR,
                                Clock.systemUTC())) {
            switch (arguments[0]) {
                case "record" -> {
                    for (int i = 2; i < arguments.length; i++) {
                        importOne(record, Path.of(arguments[i]));
                    }
                }
                case "graph" -> graph(record);
                case "check" -> check(record);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
        say("done");
    }

    private static void importOne(CaseFile record, Path file) throws IOException {
        Importers importers = Importers.shipped();
        Recognised recognised = importers.recognise(file);
        var plan = importers.plan(file, recognised.profile(), TOLD);
        say("identified");
        ImportReceipt receipt =
                record.importFile(plan, importers.rows(file, recognised.profile()), AUTHOR, TOLD);
        say("imported %s".formatted(receipt.rows()));
        System.out.println(sums(record.read(reader -> reader.state().digest())));
    }

    private static void graph(CaseFile record) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (GraphStore graph = Neo4jGraph.open(record.folder().resolve("graph"), threads)) {
            say("opened");
            record.catchUpSearch(TOLD);
            say("searches caught up");
            GraphUpdate update = graph.bringUpToDate(record, TOLD);
            say("graph %s".formatted(update));
        } finally {
            threads.shutdown();
        }
    }

    private static void check(CaseFile record) {
        System.out.println(record.verify(TOLD));
        say("verified");
        ExecutorService threads = Executors.newCachedThreadPool();
        try (GraphStore graph = Neo4jGraph.open(record.folder().resolve("graph"), threads)) {
            GraphCheck check = graph.reconcile(record, TOLD);
            System.out.println("agrees: " + check.agrees());
            System.out.println("record " + sums(check.record()));
            System.out.println("graph  " + sums(check.graph()));
        } finally {
            threads.shutdown();
        }
        say("reconciled");
    }

    private static String sums(LedgerDigest digest) {
        return "transfers %d, paid %s".formatted(digest.transfers(), digest.paid());
    }

    private static void say(String what) {
        double cpu =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                                .getProcessCpuTime()
                        / 1e9;
        long up = ManagementFactory.getRuntimeMXBean().getUptime();
        System.out.printf(Locale.ROOT, "%8.1f s %8.1f CPU-s  %s%n", up / 1e3, cpu, what);
    }
}
