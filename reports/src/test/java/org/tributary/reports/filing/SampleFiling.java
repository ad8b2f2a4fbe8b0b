// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence.Part;
import org.tributary.reports.filing.FilingActivity.ActivityClass;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingSubject.Business;
import org.tributary.reports.filing.FilingSubject.Contact;
import org.tributary.reports.filing.FilingSubject.Gender;
import org.tributary.reports.filing.FilingSubject.Personal;
import org.tributary.reports.filing.FilingSubject.Relationship;
import org.tributary.reports.filing.FilingSubject.SubjectRole;
import org.tributary.reports.filing.SubjectName.Alias;
import org.tributary.reports.filing.SubjectName.AliasKind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A report that lacks nothing a form demands, and ways to spoil it.
public final class SampleFiling {

    public static final CurrencyCode USD = new CurrencyCode("USD", 2);
    public static final FilingAddress STREET =
            new FilingAddress(
                    Fact.known("12 Harbor Road"),
                    Fact.known("Springfield"),
                    Fact.known("NY"),
                    Fact.known("100010001"),
                    Fact.known("US"));
    public static final FilingInstitution BANK =
            new FilingInstitution(
                    Fact.known("First Harbor Bank"),
                    Fact.unknown(),
                    Fact.known(FilingIdentification.of(IdentificationKind.EIN, "123456789")),
                    STREET,
                    Fact.known("2125550101"),
                    Fact.known("OCC"),
                    Fact.known("BANK"),
                    Fact.known("4711"),
                    Fact.known("FHBKUS33"));
    public static final FilingSubject PERSON =
            new FilingSubject(
                    "ann",
                    new SubjectName.OfPerson(
                            Fact.known("Example"),
                            Fact.known("Ann"),
                            Fact.known("Q"),
                            Fact.unknown()),
                    List.of(new Alias(AliasKind.ALSO_KNOWN_AS, "Annie Example")),
                    new Personal(
                            Fact.known(Gender.FEMALE),
                            Fact.known(new PartialDate(1970, 4, 0)),
                            Fact.unknown(),
                            Fact.known("US")),
                    new Contact(List.of(STREET), List.of("2125550199"), List.of("ann@example.org")),
                    List.of(
                            FilingIdentification.of(IdentificationKind.SSN_ITIN, "078051120"),
                            new FilingIdentification(
                                    IdentificationKind.PASSPORT,
                                    Fact.known("X1234567"),
                                    Fact.unknown(),
                                    Fact.known("US"),
                                    Fact.unknown())),
                    new Business(Fact.known("Florist"), Fact.known("453110"), Fact.unknown()),
                    Fact.known(SubjectRole.BOTH),
                    Fact.known(Set.of(Relationship.CUSTOMER, Relationship.BORROWER)));
    public static final FilingSubject COMPANY =
            new FilingSubject(
                    "acme",
                    new SubjectName.OfOrganisation(Fact.known("Acme Trading LLC")),
                    List.of(new Alias(AliasKind.TRADING_AS, "Acme")),
                    Personal.UNKNOWN,
                    Contact.UNKNOWN,
                    List.of(),
                    Business.UNKNOWN,
                    Fact.unknown(),
                    Fact.unknown());
    public static final FilingSubject NOBODY =
            new FilingSubject(
                    "nobody",
                    new SubjectName.OfNobodyKnown(),
                    List.of(),
                    Personal.UNKNOWN,
                    Contact.UNKNOWN,
                    List.of(),
                    Business.UNKNOWN,
                    Fact.unknown(),
                    Fact.unknown());
    public static final FilingReport REPORT = report();

    private SampleFiling() {}

    private static FilingReport report() {
        Filer filer =
                new Filer(
                        BANK,
                        new Filer.Transmission(
                                BANK, Fact.known("PBSA8180"), Fact.known("Sam Sender")),
                        new Filer.ContactOffice(
                                Fact.known("Compliance Office"),
                                Fact.known("2125550102"),
                                Fact.known("77")),
                        new Filer.ReportingPerson(
                                Fact.known("Rita"),
                                Fact.known("Reporter"),
                                Fact.known("rita@example.org"),
                                Fact.known("Compliance officer")),
                        List.of(
                                new Filer.ActivityPlace(
                                        BANK,
                                        List.of(new FilingBranch(Fact.known("Pier 4"), STREET)))));
        FilingAccount own =
                new FilingAccount(
                        "000123456",
                        BANK,
                        Fact.known("USD"),
                        Fact.known("checking"),
                        Fact.known(LocalDate.of(2024, 5, 2)),
                        Fact.unknown(),
                        Set.of("ann"));
        List<FiledTransfer> transfers = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            transfers.add(transfer(i));
        }
        return new FilingReport(
                new FilingHead(
                        LocalDate.of(2026, 3, 20),
                        Set.of(FilingMark.INITIAL),
                        Fact.known("CASE-7"),
                        Fact.known("Funnel Account"),
                        List.of()),
                filer,
                List.of(PERSON, COMPANY),
                List.of(own),
                new FilingActivity(
                        new FiledAmount.Sum(Money.parse("29680.05", USD)),
                        Fact.known(LocalDate.of(2026, 3, 2)),
                        Fact.known(LocalDate.of(2026, 3, 3)),
                        Fact.unknown(),
                        List.of(
                                new ActivityClass("807", Fact.unknown()),
                                new ActivityClass("911", Fact.unknown())),
                        List.of(),
                        List.of("192.0.2.44")),
                transfers,
                new Narrative(
                        List.of(
                                new CitedSentence(
                                        Part.INTRODUCTION,
                                        "First Harbor Bank reports Ann Q Example, a florist, and"
                                                + " Acme Trading LLC.",
                                        List.of()),
                                new CitedSentence(
                                        Part.BODY,
                                        "On 2 March 2026 she paid six strangers within six minutes,"
                                                + " 29,700.21 USD in all, from account 000123456.",
                                        transfers.stream().map(FiledTransfer::id).toList()),
                                new CitedSentence(
                                        Part.CONCLUSION,
                                        "The bank has asked her for invoices and received none.",
                                        List.of()))),
                List.of(new FiledAttachment("transactions.csv", 4711)));
    }

    public static FiledTransfer transfer(int i) {
        Money paid = Money.parse("4950.0" + i % 10, USD);
        return new FiledTransfer(
                new TransferId(i),
                LocalDateTime.of(2026, 3, 2, 10, 0).plusMinutes(i),
                new FiledTransfer.FiledParty("FHB", "000123456", "Ann Example", "ann"),
                new FiledTransfer.FiledParty("OTHER", "77000" + i, "Stranger " + i, ""),
                paid,
                paid,
                "WIRE",
                "invoice " + i,
                "ledger.csv:" + (i + 1));
    }

    public static FilingReport withSubjects(FilingSubject... subjects) {
        FilingReport r = REPORT;
        return new FilingReport(
                r.head(),
                r.filer(),
                List.of(subjects),
                r.accounts(),
                r.activity(),
                r.transfers(),
                r.narrative(),
                r.attachments());
    }

    public static FilingReport withHead(FilingHead head) {
        FilingReport r = REPORT;
        return new FilingReport(
                head,
                r.filer(),
                r.subjects(),
                r.accounts(),
                r.activity(),
                r.transfers(),
                r.narrative(),
                r.attachments());
    }

    public static FilingReport withFiler(Filer filer) {
        FilingReport r = REPORT;
        return new FilingReport(
                r.head(),
                filer,
                r.subjects(),
                r.accounts(),
                r.activity(),
                r.transfers(),
                r.narrative(),
                r.attachments());
    }

    public static FilingReport withActivity(UnaryOperator<FilingActivity> change) {
        FilingReport r = REPORT;
        return new FilingReport(
                r.head(),
                r.filer(),
                r.subjects(),
                r.accounts(),
                change.apply(r.activity()),
                r.transfers(),
                r.narrative(),
                r.attachments());
    }

    public static FilingReport withNarrative(String text) {
        return REPORT.with(
                new Narrative(
                        List.of(new CitedSentence(Part.BODY, text, List.of(new TransferId(1))))));
    }

    public static FilingReport withTransfers(List<FiledTransfer> transfers) {
        FilingReport r = REPORT;
        return new FilingReport(
                r.head(),
                r.filer(),
                r.subjects(),
                r.accounts(),
                r.activity(),
                transfers,
                r.narrative(),
                r.attachments());
    }
}
