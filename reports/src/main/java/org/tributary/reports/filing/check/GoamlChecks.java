// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.each;

import org.tributary.reports.filing.FilingReport;

import java.util.List;

/// What goAML demands beyond its schema.
final class GoamlChecks {

    static final List<FilingCheck> ALL =
            List.of(
                    new FilingCheck(
                            "goaml.indicator",
                            Severity.ERROR,
                            "The report has an indicator.",
                            (r, profile) ->
                                    r.activity().classes().isEmpty()
                                            ? List.of(
                                                    new Fault(
                                                            "The report has no indicator; choose"
                                                                + " one of your authority's list.",
                                                            "activity.class",
                                                            0))
                                            : List.of()),
                    new FilingCheck(
                            "goaml.currency",
                            Severity.ERROR,
                            "Transfers are in the local currency, for which alone amounts can be"
                                    + " told.",
                            (r, profile) -> {
                                String local = profile.setting("currency").orElse("");
                                long others =
                                        r.transfers().stream()
                                                .filter(
                                                        t ->
                                                                !t.paid()
                                                                        .currency()
                                                                        .code()
                                                                        .equals(local))
                                                .count();
                                return others == 0
                                        ? List.of()
                                        : List.of(
                                                new Fault(
                                                        "%d transfers are not in %s, and no rate tells their local amount."
                                                                .formatted(others, local),
                                                        "transfer.currency",
                                                        0));
                            }),
                    each(
                            "goaml.accounts",
                            Severity.ERROR,
                            "Both accounts of a transfer name who keeps them.",
                            "transfer.from-account",
                            "Transfer",
                            FilingReport::transfers,
                            (t, r) ->
                                    t.from().institution().isBlank()
                                                    || t.to().institution().isBlank()
                                            ? "has an account without an institution; enter it."
                                            : ""));

    private GoamlChecks() {}
}
