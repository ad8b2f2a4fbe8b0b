// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.RowCitation.Tally;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// The sheet of the five Ws and how: what every authority asks first, answered from the case alone,
/// each answer with the rows it rests on. FinCEN and the FFIEC ask for who, what, when, where, why
/// and how (FFIEC BSA/AML examination manual, appendix L).
final class FiveWsSheet {

    private static final int PAGE = 1_000;

    private final CaseReport report;
    private final ReportedAlerts told;
    private final CaseReader reader;
    private final Answers answers;
    private final ZoneId zone;

    private FiveWsSheet(CaseReport report, CaseReader reader, ReportedAlerts told) {
        this.report = report;
        this.reader = reader;
        this.told = told;
        answers = new Answers(new RowCitation(reader));
        zone = report.manifest().zone();
    }

    static SheetModel of(CaseReport report, CaseReader reader, ReportedAlerts told) {
        FiveWsSheet sheet = new FiveWsSheet(report, reader, told);
        sheet.who();
        sheet.what();
        sheet.when();
        sheet.where();
        WhyAndHow rest = new WhyAndHow(report, told, sheet.answers);
        rest.why();
        rest.how();
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.text("Question", 12),
                                Column.text("About", 26),
                                Column.prose("Answer", 84)));
        columns.addAll(RowCitation.columns());
        return SheetModel.Table.of("Five Ws", columns, "Nothing to tell", sheet.answers.rows());
    }

    private void who() {
        if (report.subjects().isEmpty()) {
            answers.say(
                    "Who",
                    "",
                    "No subjects are marked: the report covers the whole ledger.",
                    List.of());
        }
        for (SubjectLine line : report.subjects()) {
            int account = line.subject().account();
            String name = line.subject().party().name();
            answers.say(
                    "Who",
                    name.isBlank() ? "Unnamed holder" : name,
                    "Account %s: %s; counterparties: %d."
                            .formatted(
                                    line.account().id().key(),
                                    moved(line.turnover()),
                                    line.counterparties()),
                    tally(p -> touches(p, account)));
        }
    }

    private static String moved(List<Turnover> turnovers) {
        if (turnovers.isEmpty()) {
            return "no transfers";
        }
        List<String> parts = new ArrayList<>();
        for (Turnover t : turnovers) {
            if (t.countIn() > 0) {
                parts.add("received %s in %s".formatted(t.in(), transfers(t.countIn())));
            }
            if (t.countOut() > 0) {
                parts.add("paid %s in %s".formatted(t.out(), transfers(t.countOut())));
            }
        }
        return String.join(", ", parts);
    }

    private void what() {
        Map<String, Tally> currencies =
                grouped(p -> report.transfers().graph().paidCurrency(p).code());
        for (CurrencyTotal total : report.transfers().paid().totals()) {
            String code = total.sum().currency().code();
            answers.say(
                    "What",
                    code,
                    "%s paid %s.".formatted(transfers(total.count()), total.sum()),
                    currencies.getOrDefault(code, new Tally()));
        }
        grouped(p -> report.transfers().graph().channel(p))
                .forEach(
                        (channel, tally) ->
                                answers.say(
                                        "What",
                                        "Instrument",
                                        "%s: %s."
                                                .formatted(
                                                        channel.isEmpty() ? "not told" : channel,
                                                        transfers(tally.count())),
                                        tally));
    }

    private void when() {
        CaseTransfers transfers = report.transfers();
        if (transfers.count() > 0) {
            LocalDate first = day(transfers.first());
            LocalDate last = day(transfers.last());
            answers.say(
                    "When",
                    "Activity",
                    "%s to %s: %d days."
                            .formatted(first, last, ChronoUnit.DAYS.between(first, last) + 1),
                    List.of(id(transfers.first()), id(transfers.last())));
            busiest();
        }
        Optional<Alert> earliest =
                told.alerts().stream().min(Comparator.comparing(Alert::raisedAt));
        earliest.ifPresent(
                alert ->
                        answers.say(
                                "When",
                                "Detection",
                                "Alert %d was raised first, on %s."
                                        .formatted(
                                                alert.id(),
                                                LocalDate.ofInstant(alert.raisedAt(), zone)),
                                alert.draft().transfers()));
    }

    private void busiest() {
        SortedMap<LocalDate, Tally> days = grouped(this::day);
        LocalDate busiest =
                days.entrySet().stream()
                        .min(
                                Comparator.comparingLong(
                                                (Map.Entry<LocalDate, Tally> e) ->
                                                        -e.getValue().count())
                                        .thenComparing(Map.Entry::getKey))
                        .orElseThrow()
                        .getKey();
        Tally most = days.getOrDefault(busiest, new Tally());
        answers.say(
                "When", "Busiest day", "%s: %s.".formatted(busiest, transfers(most.count())), most);
    }

    private void where() {
        String[] institutions = institutions();
        Map<String, Long> accounts = new HashMap<>();
        report.transfers().accounts().forEach(a -> accounts.merge(institutions[a], 1L, Long::sum));
        Map<String, Tally> rowsAt = new HashMap<>();
        FlowGraph graph = report.transfers().graph();
        report.transfers()
                .positions()
                .forEach(
                        p ->
                                Stream.of(institutions[graph.from(p)], institutions[graph.to(p)])
                                        .distinct()
                                        .forEach(
                                                at ->
                                                        rowsAt.computeIfAbsent(at, i -> new Tally())
                                                                .add(id(p))));
        List<String> most =
                accounts.keySet().stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (String i) -> -accounts.getOrDefault(i, 0L))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        for (String institution : most.subList(0, Math.min(Answers.MOST, most.size()))) {
            long count = accounts.getOrDefault(institution, 0L);
            answers.say(
                    "Where",
                    institution.isEmpty() ? "Institution not told" : "Institution " + institution,
                    "%d %s.".formatted(count, count == 1 ? "account" : "accounts"),
                    rowsAt.getOrDefault(institution, new Tally()));
        }
        answers.beyond("Where", most.size(), "institutions", "Accounts");
    }

    /// Of each account by its ordinal; asked for in pages, for there may be a million.
    private String[] institutions() {
        String[] institutions = new String[report.transfers().graph().accountCount()];
        Arrays.fill(institutions, "");
        List<Integer> all = report.transfers().accounts().boxed().toList();
        for (int i = 0; i < all.size(); i += PAGE) {
            reader.accounts(all.subList(i, Math.min(all.size(), i + PAGE)))
                    .forEach(a -> institutions[a.ordinal()] = a.id().institution());
        }
        return institutions;
    }

    private <K extends Comparable<? super K>> SortedMap<K, Tally> grouped(IntFunction<K> key) {
        SortedMap<K, Tally> groups = new TreeMap<>();
        report.transfers()
                .positions()
                .forEach(p -> groups.computeIfAbsent(key.apply(p), k -> new Tally()).add(id(p)));
        return groups;
    }

    private boolean touches(int position, int account) {
        return report.transfers().graph().from(position) == account
                || report.transfers().graph().to(position) == account;
    }

    private Tally tally(IntPredicate wanted) {
        Tally tally = new Tally();
        report.transfers().positions().filter(wanted).forEach(p -> tally.add(id(p)));
        return tally;
    }

    private TransferId id(int position) {
        return new TransferId(report.transfers().graph().transferId(position));
    }

    private LocalDate day(int position) {
        return LocalDate.ofInstant(report.transfers().at(position), zone);
    }

    static String transfers(long count) {
        return count == 1 ? "1 transfer" : count + " transfers";
    }
}
