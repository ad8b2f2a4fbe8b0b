// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.RowCitation.Tally;
import org.tributary.reports.sheet.Cell;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// The sheet of the five Ws and how: what every authority asks first, answered from the case alone,
/// each answer with the rows it rests on. FinCEN and the FFIEC ask for who, what, when, where, why
/// and how (FFIEC BSA/AML examination manual, appendix L).
final class FiveWsSheet {

    /// Lines a question takes at most; what is beyond them is counted and stands on its own sheet.
    private static final int MOST = 10;

    private static final int PAGE = 1_000;

    private final CaseReport report;
    private final ReportedAlerts told;
    private final CaseReader reader;
    private final RowCitation citation;
    private final ZoneId zone;
    private final List<List<Cell>> rows = new ArrayList<>();

    private FiveWsSheet(CaseReport report, CaseReader reader, ReportedAlerts told) {
        this.report = report;
        this.reader = reader;
        this.told = told;
        citation = new RowCitation(reader);
        zone = report.manifest().zone();
    }

    static SheetModel of(CaseReport report, CaseReader reader, ReportedAlerts told) {
        FiveWsSheet sheet = new FiveWsSheet(report, reader, told);
        sheet.who();
        sheet.what();
        sheet.when();
        sheet.where();
        sheet.why();
        sheet.how();
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.text("Question", 12),
                                Column.text("About", 26),
                                Column.prose("Answer", 84)));
        columns.addAll(RowCitation.columns());
        return SheetModel.Table.of("Five Ws", columns, "Nothing to tell", sheet.rows);
    }

    private void say(String question, String about, String answer, Iterable<TransferId> cited) {
        say(question, about, answer, Tally.of(cited));
    }

    private void say(String question, String about, String answer, Tally cited) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(question));
        row.add(Cell.text(about));
        row.add(Cell.text(answer));
        row.addAll(citation.cells(cited));
        rows.add(row);
    }

    private void who() {
        if (report.subjects().isEmpty()) {
            say(
                    "Who",
                    "",
                    "No subjects are marked: the report covers the whole ledger.",
                    List.of());
        }
        for (SubjectLine line : report.subjects()) {
            int account = line.subject().account();
            String name = line.subject().party().name();
            say(
                    "Who",
                    name.isBlank() ? "Unnamed holder" : name,
                    "Account %s: %s; %d counterparties."
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
            say(
                    "What",
                    code,
                    "%s paid %s.".formatted(transfers(total.count()), total.sum()),
                    currencies.getOrDefault(code, new Tally()));
        }
        grouped(p -> report.transfers().graph().channel(p))
                .forEach(
                        (channel, tally) ->
                                say(
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
            say(
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
                        say(
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
        say("When", "Busiest day", "%s: %s.".formatted(busiest, transfers(most.count())), most);
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
        for (String institution : most.subList(0, Math.min(MOST, most.size()))) {
            long count = accounts.getOrDefault(institution, 0L);
            say(
                    "Where",
                    institution.isEmpty() ? "Institution not told" : "Institution " + institution,
                    "%d %s.".formatted(count, count == 1 ? "account" : "accounts"),
                    rowsAt.getOrDefault(institution, new Tally()));
        }
        beyond("Where", most.size(), "institutions", "Accounts");
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

    private void why() {
        for (SubjectLine line : report.subjects()) {
            if (!line.subject().reason().isBlank()) {
                say(
                        "Why",
                        line.account().id().key(),
                        "Marked by %s: %s"
                                .formatted(line.subject().author().name(), line.subject().reason()),
                        List.of());
            }
        }
        List<Alert> strongest = byScore();
        for (Alert alert : strongest.subList(0, Math.min(MOST, strongest.size()))) {
            Finding leading = alert.draft().leading();
            say(
                    "Why",
                    "Alert %d, score %d".formatted(alert.id(), alert.draft().score()),
                    told.words(leading.sentence()),
                    leading.transfers());
        }
        beyond("Why", strongest.size(), "alerts", "Alerts");
        if (strongest.isEmpty() && report.subjects().isEmpty()) {
            say("Why", "", "No alert was raised and no reason was given.", List.of());
        }
    }

    private List<Alert> byScore() {
        return told.alerts().stream()
                .sorted(
                        Comparator.comparingInt((Alert alert) -> -alert.draft().points())
                                .thenComparingLong(Alert::id))
                .toList();
    }

    private void how() {
        SortedMap<String, Set<TransferId>> evidence = new TreeMap<>();
        Map<String, Integer> findings = new HashMap<>();
        for (Alert alert : told.alerts()) {
            for (Finding finding : alert.draft().findings()) {
                String name = report.studies().typology(finding.typology()).name();
                findings.merge(name, 1, Integer::sum);
                evidence.computeIfAbsent(name, n -> new TreeSet<>()).addAll(finding.transfers());
            }
        }
        evidence.forEach(
                (name, ids) ->
                        say(
                                "How",
                                name,
                                "%d %s on %s."
                                        .formatted(
                                                findings.getOrDefault(name, 0),
                                                findings.getOrDefault(name, 0) == 1
                                                        ? "finding"
                                                        : "findings",
                                                transfers(ids.size())),
                                ids));
        for (ClusterFigures cluster : report.studies().clusters()) {
            if (cluster.keeping().isPresent()) {
                say(
                        "How",
                        cluster.name(),
                        "Kept as a cluster of %d accounts, %s."
                                .formatted(cluster.members().size(), cluster.joined()),
                        cluster.transfers().stream().map(TransferId::new).toList());
            }
        }
        for (FundTraceFigures trace : report.studies().traces()) {
            say(
                    "How",
                    trace.name(),
                    "Traced: %s".formatted(trace.asked()),
                    trace.transfers().stream().map(t -> new TransferId(t.id())).toList());
        }
    }

    private void beyond(String question, int all, String what, String sheet) {
        if (all > MOST) {
            say(
                    question,
                    "",
                    "%d more %s are on the sheet %s.".formatted(all - MOST, what, sheet),
                    List.of());
        }
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

    private static String transfers(long count) {
        return count == 1 ? "1 transfer" : count + " transfers";
    }
}
