// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.CitedSentence.Part;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What forms made of text ask for: the narrative in its parts, what was found, and where the
/// subjects' money came from and went.
final class StoryFields {

    /// More are counted, not listed.
    private static final int MOST_COUNTERPARTIES = 20;

    static final List<FilingField> ALL =
            List.of(
                    FilerFields.one("narrative.reason", "reason with codes", StoryFields::reason),
                    part("introduction", Part.INTRODUCTION),
                    part("body", Part.BODY),
                    part("conclusion", Part.CONCLUSION),
                    scheme("name", "what was found", s -> s.name()),
                    scheme("reason", "why it is unusual", s -> s.said().sentence()),
                    flow("paid", "paid", (r, s) -> List.of(sums(paid(r, s)))),
                    flow("received", "received", (r, s) -> List.of(sums(received(r, s)))),
                    flow(
                            "source",
                            "who paid the subject",
                            (r, s) -> counterparties(received(r, s), FiledTransfer::from)),
                    flow(
                            "destination",
                            "whom the subject paid",
                            (r, s) -> counterparties(paid(r, s), FiledTransfer::to)));

    private StoryFields() {}

    /// The codes stand before the text and count as part of it.
    private static Fact<String> reason(FilingReport report) {
        String text = report.narrative().text();
        return text.isEmpty()
                ? Fact.unknown()
                : Fact.text(report.head().note().value().map(n -> n + "\n").orElse("") + text);
    }

    private static FilingField part(String key, Part part) {
        return FilerFields.one(
                "narrative." + key,
                key,
                report ->
                        Fact.text(
                                report.narrative().sentences().stream()
                                        .filter(s -> s.part() == part)
                                        .map(CitedSentence::text)
                                        .collect(Collectors.joining(" "))));
    }

    private static FilingField scheme(
            String key, String label, Function<FiledScheme, String> value) {
        return new FilingField(
                "scheme." + key,
                label,
                report -> {
                    List<FieldValue> values = new ArrayList<>();
                    for (var scheme : report.activity().schemes()) {
                        values.add(
                                new FieldValue(values.size() + 1, Fact.text(value.apply(scheme))));
                    }
                    return values.isEmpty()
                            ? List.of(FieldValue.only(Fact.unknown()))
                            : List.copyOf(values);
                });
    }

    private interface OfSubject {
        List<Fact<String>> values(FilingReport report, FilingSubject subject);
    }

    private static FilingField flow(String key, String label, OfSubject value) {
        return new FilingField(
                "flow." + key,
                label,
                report -> {
                    List<FieldValue> values = new ArrayList<>();
                    for (int i = 0; i < report.subjects().size(); i++) {
                        for (Fact<String> one : value.values(report, report.subjects().get(i))) {
                            values.add(new FieldValue(i + 1, one));
                        }
                    }
                    return List.copyOf(values);
                });
    }

    private static List<FiledTransfer> paid(FilingReport report, FilingSubject subject) {
        return report.transfers().stream()
                .filter(t -> t.from().subject().equals(subject.key()))
                .toList();
    }

    private static List<FiledTransfer> received(FilingReport report, FilingSubject subject) {
        return report.transfers().stream()
                .filter(t -> t.to().subject().equals(subject.key()))
                .toList();
    }

    /// Sums apart per currency with the number of transfers: `29700.21 USD (6)`.
    private static Fact<String> sums(List<FiledTransfer> transfers) {
        if (transfers.isEmpty()) {
            return Fact.known("0");
        }
        Map<String, Money> sums = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (FiledTransfer transfer : transfers) {
            String code = transfer.paid().currency().code();
            sums.merge(code, transfer.paid(), Money::plus);
            counts.merge(code, 1, Integer::sum);
        }
        return Fact.known(
                sums.entrySet().stream()
                        .map(e -> "%s (%d)".formatted(e.getValue(), counts.get(e.getKey())))
                        .collect(Collectors.joining("; ")));
    }

    private static List<Fact<String>> counterparties(
            List<FiledTransfer> transfers, Function<FiledTransfer, FiledParty> side) {
        Map<FiledParty, List<FiledTransfer>> by = new LinkedHashMap<>();
        for (FiledTransfer transfer : transfers) {
            by.computeIfAbsent(side.apply(transfer), k -> new ArrayList<>()).add(transfer);
        }
        List<Fact<String>> lines = new ArrayList<>();
        by.forEach(
                (party, own) -> {
                    if (lines.size() < MOST_COUNTERPARTIES) {
                        String who = (party.name() + " " + party.account()).strip();
                        lines.add(sums(own).map(sum -> who + ": " + sum));
                    }
                });
        if (by.size() > MOST_COUNTERPARTIES) {
            lines.add(Fact.known("+ " + (by.size() - MOST_COUNTERPARTIES)));
        }
        return lines.isEmpty() ? List.of(Fact.unknown()) : List.copyOf(lines);
    }
}
