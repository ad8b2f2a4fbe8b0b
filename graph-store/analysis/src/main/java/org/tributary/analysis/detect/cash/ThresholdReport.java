// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.cash.ReportingThresholds.Threshold;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What must be reported whatever its reason: a customer's cash of one day, one way, that reaches
/// the threshold of its currency. A duty, not a suspicion; laws count calendar days, so this does
/// too (31 CFR 1010.313; 人民银行令〔2016〕第3号 第五条).
public final class ThresholdReport implements Detector {

    static final Parameter TIMES =
            Parameter.share(
                    "times",
                    "1",
                    "1",
                    "cash of a day, in times of the threshold",
                    "the laws named");

    private static final Sign DUTY = new Sign(-49, "a duty to report, not a suspicion");

    @Override
    public String typology() {
        return "threshold-report";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(TIMES);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CASH);
    }

    @Override
    public boolean isDuty() {
        return true;
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        List<Optional<Threshold>> thresholds = ReportingThresholds.shipped().of(ledger.graph());
        return Customers.of(ledger).parallelStream()
                .flatMap(
                        accounts -> {
                            work.checkCancelled();
                            return Stream.of(Direction.IN, Direction.OUT)
                                    .map(side -> CashMoves.of(ledger, accounts, side))
                                    .flatMap(cash -> around(cash, thresholds));
                        })
                .filter(found -> limits.at(found.subject()).admit(found.measures()));
    }

    private record Day(LocalDate day, int code) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : Integer.compare(code, other.code);
        }
    }

    private static Stream<Candidate> around(CashMoves cash, List<Optional<Threshold>> thresholds) {
        Map<Day, List<Integer>> days =
                Arrays.stream(cash.positions())
                        .boxed()
                        .filter(p -> thresholds.get(cash.code(p)).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        p -> new Day(cash.ledger().day(p), cash.code(p)),
                                        TreeMap::new,
                                        Collectors.toList()));
        return days.entrySet().stream()
                .flatMap(
                        day ->
                                thresholds.get(day.getKey().code()).stream()
                                        .flatMap(
                                                threshold ->
                                                        candidate(
                                                                cash.only(
                                                                        day.getValue().stream()
                                                                                .mapToInt(p -> p)
                                                                                .toArray()),
                                                                day.getKey(),
                                                                threshold)
                                                                .stream()));
    }

    private static Optional<Candidate> candidate(CashMoves cash, Day day, Threshold threshold) {
        CaseLedger ledger = cash.ledger();
        var currency = ledger.graph().currencies().get(day.code());
        long sum = Arrays.stream(cash.positions()).mapToLong(cash::amount).sum();
        if (!threshold.reports(sum, currency)) {
            return Optional.empty();
        }
        int subject = cash.own(cash.positions()[0]);
        return Optional.of(
                new Candidate(
                        subject,
                        IntStream.concat(
                                        IntStream.of(subject),
                                        Arrays.stream(cash.positions()).map(cash::own))
                                .distinct()
                                .toArray(),
                        cash.positions(),
                        Measures.of(
                                TIMES,
                                Measures.share((double) sum, (double) threshold.minor(currency))),
                        List.of(DUTY),
                        "%s of cash %s %s on %s must be reported: %s."
                                .formatted(
                                        Figures.of(Figures.paid(ledger, cash.positions())),
                                        cash.direction() == Direction.IN
                                                ? "paid in to"
                                                : "taken out of",
                                        Mention.account(subject),
                                        day.day(),
                                        threshold.source())));
    }
}
