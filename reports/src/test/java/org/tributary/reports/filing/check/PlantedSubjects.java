// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.SampleFiling.PERSON;
import static org.tributary.reports.filing.SampleFiling.REPORT;
import static org.tributary.reports.filing.SampleFiling.withFiler;
import static org.tributary.reports.filing.SampleFiling.withSubjects;

import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingInstitution;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.FilingSubject.Business;
import org.tributary.reports.filing.FilingSubject.Contact;
import org.tributary.reports.filing.FilingSubject.Personal;
import org.tributary.reports.filing.FilingSubject.Relationship;
import org.tributary.reports.filing.FilingSubject.SubjectRole;
import org.tributary.reports.filing.IdentificationKind;
import org.tributary.reports.filing.PartialDate;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.SubjectName;
import org.tributary.reports.filing.SubjectName.Alias;
import org.tributary.reports.filing.SubjectName.AliasKind;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Faults in what is said of subjects and the filer's address.
final class PlantedSubjects {
    private static final SubjectName NAME = PERSON.name();

    static final FilingReport RICH = rich();

    private PlantedSubjects() {}

    static Map<String, FilingReport> all() {
        Map<String, FilingReport> all = new HashMap<>();
        subjects(all);
        unitedStates(all);
        return all;
    }

    private static void subjects(Map<String, FilingReport> all) {
        all.put("subject.any", withSubjects());
        all.put(
                "subject.count",
                withSubjects(Collections.nCopies(1000, PERSON).toArray(FilingSubject[]::new)));
        all.put("subject.once", withSubjects(PERSON, PERSON));
        all.put("subject.identified", withSubjects(SampleFiling.NOBODY));
        all.put("subject.birth-past", born(new PartialDate(2026, 3, 21)));
        all.put("subject.birth-century", born(new PartialDate(1899, 12, 31)));
        all.put("subject.age", born(new PartialDate(1916, 3, 19)));
        all.put(
                "subject.alias-differs",
                subject(
                        List.of(new Alias(AliasKind.ALSO_KNOWN_AS, "ann q example")),
                        PERSON.person(),
                        PERSON.identifications()));
        FilingIdentification numberless =
                new FilingIdentification(
                        IdentificationKind.PASSPORT,
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown());
        all.put("subject.document-numbered", identified(numberless));
        all.put("subject.document-once", identified(numberless, numberless));
        all.put("subject.passport-country", identified(numberless));
        all.put("subject.other-document", identified(of(IdentificationKind.OTHER, "7")));
        all.put(
                "subject.no-relationship",
                related(
                        Fact.known(SubjectRole.BOTH),
                        Set.of(Relationship.NONE, Relationship.CUSTOMER)));
        all.put("subject.source-of-funds", REPORT);
        all.put(
                "subject.role-fits",
                related(Fact.known(SubjectRole.PAYEE), Set.of(Relationship.CUSTOMER)));
        all.put("subject.in-transfers", REPORT);
    }

    private static void unitedStates(Map<String, FilingReport> all) {
        all.put("us.subject-state", living(address("10115", "BE", "DE")));
        all.put("us.subject-zip", living(address("1234", "NY", "US")));
        all.put("us.filer-zip", filedFrom(address("1234", "NY", "US")));
        FilingAddress stateless =
                new FilingAddress(
                        Fact.known("1 Road"),
                        Fact.known("Town"),
                        Fact.unknown(),
                        Fact.known("10001"),
                        Fact.known("US"));
        all.put("us.filer-state", filedFrom(stateless));
        all.put("us.tax-number", identified(of(IdentificationKind.EIN, "111111111")));
        all.put("us.social-security", identified(of(IdentificationKind.SSN_ITIN, "666123456")));
        all.put("us.licence-state", identified(of(IdentificationKind.DRIVING_LICENCE, "D1")));
        FilingSubject c = SampleFiling.COMPANY;
        all.put(
                "us.company-sex",
                withSubjects(
                        new FilingSubject(
                                c.key(),
                                c.name(),
                                c.aliases(),
                                PERSON.person(),
                                c.contact(),
                                c.identifications(),
                                c.business(),
                                c.role(),
                                c.relationships())));
    }

    private static FilingReport identified(FilingIdentification... identifications) {
        return subject(PERSON.aliases(), PERSON.person(), List.of(identifications));
    }

    private static FilingReport born(PartialDate birth) {
        Personal p = PERSON.person();
        return subject(
                PERSON.aliases(),
                new Personal(p.gender(), Fact.known(birth), p.birthPlace(), p.nationality()),
                PERSON.identifications());
    }

    private static FilingReport subject(
            List<Alias> aliases, Personal person, List<FilingIdentification> identifications) {
        return withSubjects(
                new FilingSubject(
                        "ann",
                        NAME,
                        aliases,
                        person,
                        PERSON.contact(),
                        identifications,
                        PERSON.business(),
                        PERSON.role(),
                        PERSON.relationships()));
    }

    private static FilingReport related(Fact<SubjectRole> role, Set<Relationship> relationships) {
        return withSubjects(
                new FilingSubject(
                        "ann",
                        NAME,
                        PERSON.aliases(),
                        PERSON.person(),
                        PERSON.contact(),
                        PERSON.identifications(),
                        PERSON.business(),
                        role,
                        Fact.known(relationships)));
    }

    private static FilingAddress address(String zip, String state, String country) {
        return new FilingAddress(
                Fact.known("1 Road"),
                Fact.known("Town"),
                Fact.known(state),
                Fact.known(zip),
                Fact.known(country));
    }

    private static FilingReport living(FilingAddress address) {
        return withSubjects(
                new FilingSubject(
                        "ann",
                        NAME,
                        PERSON.aliases(),
                        PERSON.person(),
                        new Contact(List.of(address), List.of(), List.of()),
                        PERSON.identifications(),
                        PERSON.business(),
                        PERSON.role(),
                        PERSON.relationships()));
    }

    private static FilingReport filedFrom(FilingAddress address) {
        Filer f = REPORT.filer();
        FilingInstitution b = f.institution();
        return withFiler(
                new Filer(
                        new FilingInstitution(
                                b.name(),
                                b.tradingName(),
                                b.taxNumber(),
                                address,
                                b.phone(),
                                b.regulator(),
                                b.kind(),
                                b.fiuNumber(),
                                b.swift()),
                        f.transmission(),
                        f.office(),
                        f.reporter(),
                        f.places()));
    }

    private static FilingIdentification of(IdentificationKind kind, String number) {
        return FilingIdentification.of(kind, number);
    }

    /// A subject and a filer of whom everything is known.
    private static FilingReport rich() {
        Personal p = PERSON.person();
        FilingSubject all =
                new FilingSubject(
                        "ann",
                        new SubjectName.OfPerson(
                                Fact.known("Example"),
                                Fact.known("Ann"),
                                Fact.known("Q"),
                                Fact.known("Jr")),
                        PERSON.aliases(),
                        new Personal(p.gender(), p.birth(), Fact.known("Boston"), p.nationality()),
                        PERSON.contact(),
                        List.of(
                                new FilingIdentification(
                                        IdentificationKind.DRIVING_LICENCE,
                                        Fact.known("D1"),
                                        Fact.known("NY"),
                                        Fact.known("US"),
                                        Fact.unknown())),
                        new Business(
                                Fact.known("Florist"), Fact.known("453110"), Fact.known("Shop")),
                        PERSON.role(),
                        PERSON.relationships());
        Filer f = REPORT.filer();
        FilingInstitution b = f.institution();
        FilingInstitution named =
                new FilingInstitution(
                        b.name(),
                        Fact.known("Harbor"),
                        b.taxNumber(),
                        b.address(),
                        b.phone(),
                        b.regulator(),
                        b.kind(),
                        b.fiuNumber(),
                        b.swift());
        return new FilingReport(
                REPORT.head(),
                new Filer(
                        named,
                        new Filer.Transmission(
                                named, f.transmission().controlCode(), f.transmission().contact()),
                        f.office(),
                        f.reporter(),
                        List.of(new Filer.ActivityPlace(named, f.places().getFirst().branches()))),
                List.of(all),
                REPORT.accounts(),
                new FilingActivity(
                        REPORT.activity().amount(),
                        REPORT.activity().from(),
                        REPORT.activity().to(),
                        REPORT.activity().cumulative(),
                        REPORT.activity().classes(),
                        List.of(
                                new FiledScheme(
                                        "fan-out",
                                        "Fan-out",
                                        "000123456",
                                        new FiledScheme.Said(
                                                "0f3a", "They had never dealt before.", List.of()),
                                        List.of(new TransferId(1)),
                                        Set.of())),
                        REPORT.activity().addresses()),
                List.of(SampleFiling.transfer(1), reversed(SampleFiling.transfer(2))),
                REPORT.narrative(),
                REPORT.attachments());
    }

    private static FiledTransfer reversed(FiledTransfer t) {
        return new FiledTransfer(
                t.id(),
                t.at(),
                t.to(),
                t.from(),
                t.paid(),
                t.received(),
                t.channel(),
                t.reference(),
                t.citation());
    }
}
