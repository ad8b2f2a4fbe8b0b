// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.each;
import static org.tributary.reports.filing.check.Rules.rule;

import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingReport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Accounts and transfers.
final class TransferChecks {

    static final List<FilingCheck> ALL =
            List.of(
                    each(
                            "account.once",
                            Severity.ERROR,
                            "No account is told twice.",
                            "account.number",
                            "Account",
                            FilingReport::accounts,
                            (a, r) ->
                                    r.accounts().stream()
                                                            .filter(
                                                                    o ->
                                                                            o.number()
                                                                                            .equals(
                                                                                                    a
                                                                                                            .number())
                                                                                    && o.institution()
                                                                                            .equals(
                                                                                                    a
                                                                                                            .institution()))
                                                            .count()
                                                    > 1
                                            ? "is told twice; take one away."
                                            : ""),
                    each(
                            "account.holder",
                            Severity.ERROR,
                            "Who holds an account is a subject of the report.",
                            "account.number",
                            "Account",
                            FilingReport::accounts,
                            (a, r) ->
                                    r.subjects().stream()
                                                    .map(s -> s.key())
                                                    .toList()
                                                    .containsAll(a.holders())
                                            ? ""
                                            : "is held by somebody who is no subject; add the"
                                                    + " subject or take the holder away."),
                    each(
                            "account.open",
                            Severity.ERROR,
                            "No account was closed before it was opened.",
                            "account.closed",
                            "Account",
                            FilingReport::accounts,
                            (a, r) ->
                                    a.opened()
                                                    .value()
                                                    .filter(
                                                            o ->
                                                                    a.closed()
                                                                            .value()
                                                                            .filter(
                                                                                    c ->
                                                                                            c
                                                                                                    .isBefore(
                                                                                                            o))
                                                                            .isPresent())
                                                    .isPresent()
                                            ? "is closed before it is opened; correct the dates."
                                            : ""),
                    each(
                            "account.used",
                            Severity.WARNING,
                            "Every account of the report is used in the transfers.",
                            "account.number",
                            "Account",
                            FilingReport::accounts,
                            (a, r) ->
                                    r.transfers().isEmpty()
                                                    || r.transfers().stream()
                                                            .anyMatch(
                                                                    t ->
                                                                            t.from()
                                                                                            .account()
                                                                                            .equals(
                                                                                                    a
                                                                                                            .number())
                                                                                    || t.to().account()
                                                                                            .equals(
                                                                                                    a
                                                                                                            .number()))
                                            ? ""
                                            : "is in none of the transfers; say in the narrative"
                                                    + " why it is told."),
                    rule(
                            "transfer.any",
                            Severity.WARNING,
                            "The report rests on transfers.",
                            "transfer.number",
                            r ->
                                    r.transfers().isEmpty()
                                            ? "The report rests on no transfer; choose some, or say"
                                                    + " in the narrative what happened instead."
                                            : ""),
                    each(
                            "transfer.cited",
                            Severity.ERROR,
                            "Every transfer names the file and line it was read from.",
                            "transfer.citation",
                            "Transfer",
                            FilingReport::transfers,
                            (t, r) ->
                                    t.citation().matches(".+:[0-9]+")
                                            ? ""
                                            : "does not say where it was read; import its file"
                                                    + " again."),
                    each(
                            "transfer.positive",
                            Severity.WARNING,
                            "No transfer moves nothing.",
                            "transfer.amount",
                            "Transfer",
                            FilingReport::transfers,
                            (t, r) ->
                                    t.paid().signum() > 0 ? "" : "moves nothing; look at its row."),
                    rule(
                            "transfer.once",
                            Severity.ERROR,
                            "No transfer is told twice.",
                            "transfer.number",
                            r -> {
                                Set<Object> seen = new HashSet<>();
                                return r.transfers().stream()
                                        .filter(t -> !seen.add(t.id()))
                                        .findFirst()
                                        .map(
                                                t ->
                                                        "Transfer %d is told twice; take one away."
                                                                .formatted(t.id().value()))
                                        .orElse("");
                            }),
                    rule(
                            "transfer.ordered",
                            Severity.NOTE,
                            "Transfers stand in order of time.",
                            "transfer.date",
                            r -> {
                                for (int i = 1; i < r.transfers().size(); i++) {
                                    if (r.transfers()
                                            .get(i)
                                            .at()
                                            .isBefore(r.transfers().get(i - 1).at())) {
                                        return "Transfer %d happened before the one above it."
                                                .formatted(i + 1);
                                    }
                                }
                                return "";
                            }),
                    rule(
                            "transfer.within",
                            Severity.WARNING,
                            "Every transfer lies within the days of the activity.",
                            "activity.from",
                            r -> {
                                long outside =
                                        r.transfers().stream().filter(t -> outside(t, r)).count();
                                return outside == 0
                                        ? ""
                                        : ("%d transfers lie outside the days of the activity;"
                                                        + " correct the days or leave them out.")
                                                .formatted(outside);
                            }));

    private TransferChecks() {}

    private static boolean outside(FiledTransfer transfer, FilingReport report) {
        var day = transfer.at().toLocalDate();
        return report.activity().from().value().filter(day::isBefore).isPresent()
                || report.activity().to().value().filter(day::isAfter).isPresent();
    }
}
