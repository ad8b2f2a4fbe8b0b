// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Composes the report of a case from one view of the record and the graph that was read from it.
/// Stateless; thread-safe.
public final class CaseReportComposer {

    /// How many counterparties of a subject's account get a line of their own in the flow matrix.
    // decision: two printed pages per subject account; the rest is summed in one line
    static final int TOP_COUNTERPARTIES = 50;

    /// @param reader one view of the record; the report may be written only while it is valid
    /// @param graph the transfers of that view
    /// @param ratings the rating of the customer of an account; empty if nothing is known of it
    /// @throws IllegalArgumentException if the graph does not hold the transfers of the record
    public CaseReport compose(
            CaseReader reader,
            FlowGraph graph,
            CaseManifest manifest,
            ReportOrder order,
            IntFunction<Optional<SubjectRating>> ratings) {
        return compose(reader, graph, manifest, order, ratings, CaseReport.Studies.NONE);
    }

    /// @param reader one view of the record; the report may be written only while it is valid
    /// @param graph the transfers of that view
    /// @param ratings the rating of the customer of an account; empty if nothing is known of it
    /// @param studies what is kept, worked out on that view
    /// @throws IllegalArgumentException if the graph does not hold the transfers of the record
    public CaseReport compose(
            CaseReader reader,
            FlowGraph graph,
            CaseManifest manifest,
            ReportOrder order,
            IntFunction<Optional<SubjectRating>> ratings,
            CaseReport.Studies studies) {
        if (graph.transferCount() != reader.totals().transfers()) {
            throw new IllegalArgumentException(
                    "the graph holds %d transfers, the record %d; rebuild the graph first"
                            .formatted(graph.transferCount(), reader.totals().transfers()));
        }
        List<Subject> marked = reader.subjects();
        List<Integer> accounts = marked.stream().map(Subject::account).distinct().toList();
        CaseTransfers transfers =
                accounts.isEmpty()
                        ? CaseTransfers.all(graph)
                        : CaseTransfers.around(graph, accounts);
        return new CaseReport(
                manifest,
                order,
                reader.totals(),
                reader.state(),
                transfers,
                marked.stream().map(s -> subject(s, reader, transfers, ratings)).toList(),
                new FlowMatrix(transfers, TOP_COUNTERPARTIES).lines(accounts),
                studies,
                new CaseReport.Work(
                        reader.notes(),
                        reader.progress().inOrder(reader.exhibits()),
                        reader.imports(),
                        reader.auditTrail()),
                rates(reader.rates(), transfers, manifest));
    }

    private static SubjectLine subject(
            Subject subject,
            CaseReader reader,
            CaseTransfers transfers,
            IntFunction<Optional<SubjectRating>> ratings) {
        Account account = reader.account(subject.account());
        return new SubjectLine(
                subject,
                account,
                counterparties(subject.account(), transfers),
                transfers.turnover(subject.account()),
                ratings.apply(subject.account()));
    }

    private static int counterparties(int account, CaseTransfers transfers) {
        FlowGraph graph = transfers.graph();
        if (account >= graph.accountCount()) {
            return 0;
        }
        Set<Integer> others = new HashSet<>();
        for (Direction direction : Direction.values()) {
            for (int i = 0; i < graph.degree(account, direction); i++) {
                others.add(transfers.other(graph.position(account, direction, i), direction));
            }
        }
        others.remove(account);
        return others.size();
    }

    private static CaseReport.Rates rates(
            RateTable table, CaseTransfers transfers, CaseManifest manifest) {
        if (table.rates().isEmpty()) {
            return new CaseReport.Rates(table, List.of());
        }
        Map<String, Converted> sums = new TreeMap<>();
        transfers
                .positions()
                .forEach(
                        position -> {
                            Converted one = converted(table, transfers, manifest, position);
                            sums.merge(
                                    one.paid().sum().currency().code(),
                                    one,
                                    CaseReportComposer::plus);
                        });
        return new CaseReport.Rates(table, new ArrayList<>(sums.values()));
    }

    private static Converted converted(
            RateTable table, CaseTransfers transfers, CaseManifest manifest, int position) {
        Money paid = transfers.paid(position);
        Optional<BigDecimal> value =
                paid.currency().code().equals(manifest.base().code())
                        ? Optional.of(paid.decimal())
                        : table.convert(
                                paid,
                                manifest.base(),
                                transfers.at(position).atZone(manifest.zone()).toLocalDate());
        return new Converted(
                new CurrencyTotal(1, paid), value.isEmpty() ? 1 : 0, value.orElse(BigDecimal.ZERO));
    }

    private static Converted plus(Converted one, Converted other) {
        return new Converted(
                one.paid().plus(other.paid()),
                one.withoutRate() + other.withoutRate(),
                one.sum().add(other.sum()));
    }
}
