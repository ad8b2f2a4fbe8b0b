// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.each;

import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.goaml.GoamlClient;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                                            : ""),
                    new FilingCheck(
                            "goaml.clients",
                            Severity.NOTE,
                            "Accounts the filer keeps are written as those of its clients, with"
                                    + " all that is demanded of them.",
                            GoamlChecks::clients));

    /// One fault for each account that is the filer's and cannot be written as a client's.
    private static List<Fault> clients(FilingReport report, FilingProfile profile) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (FiledTransfer transfer : report.transfers()) {
            for (FiledParty party : List.of(transfer.from(), transfer.to())) {
                GoamlClient.of(party, report, profile)
                        .filter(client -> !client.missing().isEmpty())
                        .ifPresent(
                                client ->
                                        faults.putIfAbsent(
                                                party.account(), fault(party, client, report)));
            }
        }
        return List.copyOf(faults.values());
    }

    private static Fault fault(FiledParty party, GoamlClient client, FilingReport report) {
        List<String> keys = report.subjects().stream().map(FilingSubject::key).toList();
        return new Fault(
                "Account %s is the filer's own, but is written as another's: nobody told %s. Enter it, or put the authority's word for the unknown into the profile."
                        .formatted(party.account(), String.join(", ", client.missing())),
                "subject.last-name",
                keys.indexOf(party.subject()) + 1);
    }

    private GoamlChecks() {}
}
