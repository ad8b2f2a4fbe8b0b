// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.SampleFiling.PERSON;
import static org.tributary.reports.filing.SampleFiling.REPORT;
import static org.tributary.reports.filing.SampleFiling.USD;
import static org.tributary.reports.filing.SampleFiling.withActivity;
import static org.tributary.reports.filing.SampleFiling.withFiler;
import static org.tributary.reports.filing.SampleFiling.withHead;
import static org.tributary.reports.filing.SampleFiling.withSubjects;
import static org.tributary.reports.filing.SampleFiling.withTransfers;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.CitedSentence.Part;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledAttachment;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilingAccount;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingActivity.ActivityClass;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingHead;
import org.tributary.reports.filing.FilingMark;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.Narrative;
import org.tributary.reports.filing.PriorReport;
import org.tributary.reports.filing.SampleFiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// For each check a report in which it fails, everything else being as in the innocent one.
final class PlantedFaults {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 20);
    private static final PriorReport PRIOR =
            new PriorReport(Fact.known("31000000000001"), Fact.known(LocalDate.of(2025, 1, 1)));

    static final Map<String, FilingReport> ALL = all();

    private PlantedFaults() {}

    /// The report a check finds nothing in.
    static FilingReport innocent(String id) {
        return switch (id) {
            case "subject.source-of-funds" ->
                    withSubjects(PlantedSubjects.RICH.subjects().getFirst());
            case "subject.in-transfers", "subject.role-fits" -> withSubjects(PERSON);
            case "activity.amount-proved", "narrative.figures" -> REPORT;
            default -> REPORT;
        };
    }

    private static Map<String, FilingReport> all() {
        Map<String, FilingReport> all = new HashMap<>();
        head(all);
        all.putAll(PlantedSubjects.all());
        activity(all);
        transfers(all);
        narrative(all);
        all.put(
                "attachment.count",
                REPORT.withAttachments(
                        List.of(new FiledAttachment("a.csv", 1), new FiledAttachment("b.csv", 1))));
        all.put("attachment.bytes", attached("a.csv", 1_000_001));
        all.put("attachment.type", attached("a.pdf", 1));
        all.put("attachment.name", attached("a/b.csv", 1));
        all.put("attachment.content", attached("a.csv", 0));
        return all;
    }

    private static void head(Map<String, FilingReport> all) {
        all.put("head.kind", headed(Set.of(FilingMark.JOINT)));
        all.put("head.one-kind", headed(Set.of(FilingMark.INITIAL, FilingMark.CORRECTION), PRIOR));
        all.put("head.prior-named", headed(Set.of(FilingMark.CORRECTION)));
        all.put("head.prior-expected", headed(Set.of(FilingMark.INITIAL), PRIOR));
        all.put(
                "head.prior-number-known",
                headed(
                        Set.of(FilingMark.CORRECTION),
                        new PriorReport(Fact.unknown(), Fact.unknown())));
        all.put(
                "head.prior-before",
                headed(
                        Set.of(FilingMark.CORRECTION),
                        new PriorReport(
                                Fact.known("31000000000001"), Fact.known(FILED.plusDays(1)))));
        all.put("head.prior-once", headed(Set.of(FilingMark.CORRECTION), PRIOR, PRIOR));
        all.put(
                "head.reference",
                withHead(
                        new FilingHead(
                                FILED,
                                Set.of(FilingMark.INITIAL),
                                Fact.unknown(),
                                Fact.unknown(),
                                List.of())));
        Filer f = REPORT.filer();
        FilingReport nowhere =
                withFiler(
                        new Filer(
                                f.institution(),
                                f.transmission(),
                                f.office(),
                                f.reporter(),
                                List.of()));
        all.put("head.places", nowhere);
        all.put("us.parties", nowhere);
    }

    private static FilingReport headed(Set<FilingMark> marks, PriorReport... prior) {
        return withHead(
                new FilingHead(FILED, marks, Fact.known("CASE-7"), Fact.unknown(), List.of(prior)));
    }

    private static void activity(Map<String, FilingReport> all) {
        FiledAmount amount = REPORT.activity().amount();
        LocalDate from = LocalDate.of(2026, 3, 2);
        all.put("activity.span", active(amount, from, from.minusDays(1), List.of("807")));
        all.put("activity.past", active(amount, from, FILED.plusDays(1), List.of("807")));
        all.put("transfer.within", active(amount, from.plusDays(1), FILED, List.of("807")));
        all.put("activity.positive", active(sum("0.00", USD), from, from, List.of("807")));
        all.put(
                "activity.currency",
                active(sum("1.00", new CurrencyCode("EUR", 2)), from, from, List.of("807")));
        all.put("activity.amount-proved", active(sum("29700.22", USD), from, from, List.of("807")));
        all.put("activity.class-any", active(amount, from, from, List.of()));
        all.put("activity.class-once", active(amount, from, from, List.of("807", "807")));
        all.put("activity.class-words", active(amount, from, from, List.of("8999")));
        all.put("activity.class-other-alone", active(amount, from, from, List.of("8999")));
        all.put(
                "activity.class-no-words",
                classified(List.of(new ActivityClass("807", Fact.known("words"))), List.of()));
        all.put(
                "activity.addresses-once",
                classified(REPORT.activity().classes(), List.of("192.0.2.1", "192.0.2.1")));
        FilingReport continuing = headed(Set.of(FilingMark.CONTINUING), PRIOR);
        all.put("activity.cumulative-told", continuing);
        all.put(
                "activity.cumulative-more",
                withActivity(
                        a ->
                                new FilingActivity(
                                        a.amount(),
                                        a.from(),
                                        a.to(),
                                        Fact.known(Money.parse("29680.04", USD)),
                                        a.classes(),
                                        a.schemes(),
                                        a.addresses())));
    }

    private static void transfers(Map<String, FilingReport> all) {
        FilingAccount own = REPORT.accounts().getFirst();
        all.put("account.once", accounts(own, own));
        all.put("account.holder", accounts(account("1", Set.of("stranger"), Fact.unknown())));
        all.put(
                "account.open",
                accounts(
                        account("000123456", Set.of("ann"), Fact.known(LocalDate.of(2020, 1, 1)))));
        all.put("account.used", accounts(account("999", Set.of("ann"), Fact.unknown())));
        all.put("transfer.any", withTransfers(List.of()));
        FiledTransfer t = SampleFiling.transfer(1);
        all.put("transfer.cited", withTransfers(List.of(transfer(t, t.paid(), "ledger.csv"))));
        all.put(
                "transfer.positive",
                withTransfers(List.of(transfer(t, Money.zero(USD), t.citation()))));
        all.put("transfer.once", withTransfers(List.of(t, t)));
        List<FiledTransfer> backwards = new ArrayList<>(REPORT.transfers());
        Collections.reverse(backwards);
        all.put("transfer.ordered", withTransfers(backwards));
    }

    private static void narrative(Map<String, FilingReport> all) {
        all.put("narrative.supported", narrated(Part.BODY, "It was so.", List.of()));
        all.put(
                "narrative.cites",
                narrated(Part.BODY, "It was so.", List.of(new TransferId(4711))));
        all.put(
                "narrative.figures",
                narrated(Part.BODY, "She paid 4,950.99 USD.", List.of(new TransferId(1))));
        all.put(
                "narrative.days",
                narrated(Part.BODY, "It was on 1 April 2019.", List.of(new TransferId(1))));
        all.put(
                "narrative.numbers",
                narrated(Part.BODY, "She paid account 4711.", List.of(new TransferId(1))));
        all.put("narrative.introduction", narrated(Part.BODY, "So.", List.of(new TransferId(1))));
        all.put("narrative.body", narrated(Part.CONCLUSION, "So.", List.of()));
        all.put("narrative.conclusion", narrated(Part.BODY, "So.", List.of(new TransferId(1))));
        all.put("narrative.length", narrated(Part.BODY, "So.", List.of(new TransferId(1))));
        all.put("narrative.names", narrated(Part.BODY, "So.", List.of(new TransferId(1))));
        all.put("narrative.alone", narrated(Part.BODY, "See the attachment.", List.of()));
        all.put("narrative.no-table", narrated(Part.BODY, "a\tb", List.of()));
        CitedSentence twice = new CitedSentence(Part.BODY, "So.", List.of());
        all.put("narrative.once", REPORT.with(new Narrative(List.of(twice, twice))));
    }

    private static FilingReport narrated(Part part, String text, List<TransferId> rows) {
        return REPORT.with(new Narrative(List.of(new CitedSentence(part, text, rows))));
    }

    private static FilingReport attached(String name, long bytes) {
        return REPORT.withAttachments(List.of(new FiledAttachment(name, bytes)));
    }

    private static FiledAmount sum(String amount, CurrencyCode currency) {
        return new FiledAmount.Sum(Money.parse(amount, currency));
    }

    private static FilingReport active(
            FiledAmount amount, LocalDate from, LocalDate to, List<String> codes) {
        return withActivity(
                a ->
                        new FilingActivity(
                                amount,
                                Fact.known(from),
                                Fact.known(to),
                                a.cumulative(),
                                codes.stream()
                                        .map(c -> new ActivityClass(c, Fact.unknown()))
                                        .toList(),
                                a.schemes(),
                                a.addresses()));
    }

    private static FilingReport classified(List<ActivityClass> classes, List<String> addresses) {
        return withActivity(
                a ->
                        new FilingActivity(
                                a.amount(),
                                a.from(),
                                a.to(),
                                a.cumulative(),
                                classes,
                                a.schemes(),
                                addresses));
    }

    private static FilingAccount account(
            String number, Set<String> holders, Fact<LocalDate> closed) {
        FilingAccount own = REPORT.accounts().getFirst();
        return new FilingAccount(
                number,
                own.institution(),
                own.currency(),
                own.kind(),
                own.opened(),
                closed,
                holders);
    }

    private static FilingReport accounts(FilingAccount... accounts) {
        return new FilingReport(
                REPORT.head(),
                REPORT.filer(),
                REPORT.subjects(),
                List.of(accounts),
                REPORT.activity(),
                REPORT.transfers(),
                REPORT.narrative(),
                REPORT.attachments());
    }

    private static FiledTransfer transfer(FiledTransfer t, Money paid, String citation) {
        return new FiledTransfer(
                t.id(), t.at(), t.from(), t.to(), paid, paid, t.channel(), t.reference(), citation);
    }
}
