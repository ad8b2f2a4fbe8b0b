// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Rule;
import org.tributary.app.tuning.SliderScale;
import org.tributary.app.tuning.Trial;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// What sliders on the limits of every typology cost: the first look, which keeps all candidates at
/// the loosest limits, and then each move of each slider over its whole way, once with the other
/// limits at their standard and once with all of them loose. A move is what the window asks for:
/// what is found, gained and lost, and a sample from below the line.
///
/// Arguments: `CASE [TYPOLOGY,...]`.
public final class SlidersAtAMillion {

    private static final int STEPS = 20;
    private static final double MEBIBYTE = 1 << 20;

    private SlidersAtAMillion() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Set<String> wanted = arguments.length > 1 ? Set.of(arguments[1].split(",")) : Set.of();
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
            double before = processSeconds();
            ledger.relations();
            System.out.printf(
                    Locale.ROOT, "relations of accounts %.1f CPU-s%n", processSeconds() - before);
            System.out.printf(
                    "%-24s %9s %8s %8s %8s | %8s %8s %8s %8s  %s%n",
                    "typology",
                    "kept",
                    "look s",
                    "CPU s",
                    "MiB",
                    "mean ms",
                    "slowest",
                    "loose",
                    "slowest",
                    "slowest slider");
            for (TypologyLibrary.Entry entry : TypologyLibrary.all()) {
                Detector detector = entry.detector();
                boolean runs = new Detection(ledger, "").lacks(detector).isEmpty();
                if (runs && (wanted.isEmpty() || wanted.contains(detector.typology()))) {
                    measure(ledger, detector);
                }
            }
        }
    }

    private static double processSeconds() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double threadMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static double held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    private static void measure(CaseLedger ledger, Detector detector) {
        Rule standard = Rule.standard(detector.typology(), detector.parameters());
        double held = held();
        double cpu = processSeconds();
        long wall = System.nanoTime();
        Trial trial = Trial.of(ledger, detector, standard, standard, Work.UNOBSERVED);
        double took = (System.nanoTime() - wall) / 1e9;
        double seconds = processSeconds() - cpu;
        double kept = held() - held;
        Moves usual = Moves.of(trial, standard);
        Moves loose = Moves.of(trial, standard.loosened());
        System.out.printf(
                Locale.ROOT,
                "%-24s %,9d %8.1f %8.1f %8.0f | %8.1f %8.1f %8.1f %8.1f  %s%n",
                detector.typology(),
                trial.size(),
                took,
                seconds,
                kept,
                usual.mean,
                usual.slowest,
                loose.mean,
                loose.slowest,
                loose.slowest > usual.slowest ? loose.which : usual.which);
    }

    /// CPU-milliseconds of the asking thread.
    private record Moves(double mean, double slowest, String which) {

        static Moves of(Trial trial, Rule from) {
            double all = 0;
            int moves = 0;
            double slowest = 0;
            String which = "";
            for (Parameter parameter : from.values().keySet()) {
                if (parameter.sense() == Parameter.Sense.SHAPE) {
                    continue;
                }
                SliderScale scale = SliderScale.of(parameter, parameter.standard());
                long[] values = new long[STEPS + 1];
                Arrays.setAll(values, i -> scale.value((double) i / STEPS));
                for (long value : values) {
                    double before = threadMillis();
                    trial.against(from.with(parameter, value));
                    double took = threadMillis() - before;
                    all += took;
                    moves++;
                    if (took > slowest) {
                        slowest = took;
                        which = parameter.key() + "=" + value;
                    }
                }
            }
            return new Moves(all / Math.max(1, moves), slowest, which);
        }
    }
}
