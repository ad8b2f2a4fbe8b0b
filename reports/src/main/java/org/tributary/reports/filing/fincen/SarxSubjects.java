// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAccount;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.PartialDate;
import org.tributary.reports.filing.SubjectName;
import org.tributary.reports.filing.profile.FilingProfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the subjects of a report with their accounts.
final class SarxSubjects {

    private final SarxOut out;
    private final FilingProfile profile;
    private final SarxParties parties;

    SarxSubjects(SarxOut out, FilingProfile profile, SarxParties parties) {
        this.out = out;
        this.profile = profile;
        this.parties = parties;
    }

    void write(FilingReport report) throws IOException {
        for (FilingSubject subject : report.subjects()) {
            List<FilingAccount> accounts = report.accountsOf(subject);
            out.open("Party");
            out.leaves(own(subject, accounts.isEmpty()));
            names(subject);
            addresses(subject);
            for (String phone : subject.contact().phones()) {
                out.element("PhoneNumber", text("subject.phone", phone));
            }
            if (!subject.isUnidentified()) {
                identifications(subject);
            }
            out.element(
                    "PartyOccupationBusiness",
                    new Leaves(profile)
                            .fact("subject.occupation", subject.business().occupation())
                            .fact("subject.industry", subject.business().industry()));
            for (String email : subject.contact().emails()) {
                out.element(
                        "ElectronicAddress",
                        text("subject.email", email).text("ElectronicAddressTypeCode", "E"));
            }
            relationship(subject, report);
            accounts(accounts);
            out.close();
        }
    }

    private Leaves own(FilingSubject subject, boolean withoutAccount) {
        Leaves leaves =
                new Leaves(profile)
                        .text("ActivityPartyTypeCode", PartyCode.SUBJECT.code())
                        .signOf("role", subject.role().map(Enum::name));
        if (withoutAccount) {
            leaves.sign("NoKnownAccountInvolvedIndicator");
        }
        if (subject.isUnidentified()) {
            return leaves.sign("AllCriticalSubjectInformationUnavailableIndicator");
        }
        return switch (subject.name()) {
            case SubjectName.OfPerson person -> natural(leaves, subject.person());
            case SubjectName.OfOrganisation organisation ->
                    leaves.sign("PartyAsEntityOrganizationIndicator");
            case SubjectName.OfNobodyKnown nobody -> leaves;
        };
    }

    private Leaves natural(Leaves leaves, FilingSubject.Personal person) {
        leaves.fact("subject.birth-date", person.birth().map(PartialDate::compact));
        return person.gender().isKnown()
                ? leaves.signOf("gender", person.gender().map(Enum::name))
                : leaves.fact("subject.gender", Fact.unknown());
    }

    private void names(FilingSubject subject) throws IOException {
        Leaves legal = new Leaves(profile).text("PartyNameTypeCode", "L");
        if (!subject.isUnidentified()) {
            switch (subject.name()) {
                case SubjectName.OfPerson person ->
                        legal.fact("subject.last-name", person.last())
                                .fact("subject.first-name", person.first())
                                .fact("subject.middle-name", person.middle())
                                .fact("subject.suffix", person.suffix());
                case SubjectName.OfOrganisation organisation ->
                        legal.fact("subject.organisation", organisation.name());
                case SubjectName.OfNobodyKnown nobody ->
                        legal.fact("subject.organisation", Fact.unknown());
            }
        }
        out.element("PartyName", legal);
        for (SubjectName.Alias alias : subject.aliases()) {
            out.element(
                    "PartyName",
                    text("subject.alias", alias.name())
                            .code("PartyNameTypeCode", "alias", Fact.known(alias.kind().name())));
        }
    }

    private void addresses(FilingSubject subject) throws IOException {
        if (subject.isUnidentified()) {
            out.open("Address");
            out.close();
            return;
        }
        List<FilingAddress> own = subject.contact().addresses();
        for (FilingAddress address : own.isEmpty() ? List.of(FilingAddress.UNKNOWN) : own) {
            parties.address("subject", address);
        }
    }

    private void identifications(FilingSubject subject) throws IOException {
        boolean tax = false;
        boolean document = false;
        for (FilingIdentification identification : subject.identifications()) {
            tax |= identification.kind().isTax();
            document |= !identification.kind().isTax();
            out.element("PartyIdentification", identification(identification));
        }
        if (!document) {
            unknown("subject.document");
        }
        if (!tax) {
            unknown("subject.tax-number");
        }
    }

    private void unknown(String field) throws IOException {
        out.element("PartyIdentification", new Leaves(profile).fact(field, Fact.unknown()));
    }

    private Leaves identification(FilingIdentification identification) {
        Fact<String> words =
                switch (identification.kind()) {
                    case NATIONAL_ID -> Fact.known("National identity number");
                    case OTHER -> identification.otherKind();
                    case SSN_ITIN,
                            EIN,
                            FOREIGN_TAX,
                            DRIVING_LICENCE,
                            PASSPORT,
                            ALIEN_REGISTRATION ->
                            Fact.unknown();
                };
        Leaves leaves =
                new Leaves(profile)
                        .fact("subject.document", identification.number())
                        .fact("subject.document-country", identification.issuerCountry())
                        .fact("subject.document-state", identification.issuerState())
                        .code(
                                "PartyIdentificationTypeCode",
                                "identification",
                                Fact.known(identification.kind().name()));
        words.value().ifPresent(w -> leaves.text("OtherPartyIdentificationTypeText", w));
        return leaves;
    }

    private void relationship(FilingSubject subject, FilingReport report) throws IOException {
        var known = subject.relationships().value();
        if (known.isEmpty()) {
            return;
        }
        Leaves leaves = new Leaves(profile);
        known.get().forEach(r -> leaves.signOf("relationship", Fact.known(r.name())));
        report.filer()
                .institution()
                .taxNumber()
                .value()
                .flatMap(tax -> tax.number().value())
                .ifPresent(
                        tin -> leaves.text("SubjectRelationshipFinancialInstitutionTINText", tin));
        out.element("PartyAssociation", leaves);
    }

    /// One party for each institution, with the accounts it keeps.
    private void accounts(List<FilingAccount> accounts) throws IOException {
        if (accounts.isEmpty()) {
            return;
        }
        Map<Object, List<FilingAccount>> kept = new LinkedHashMap<>();
        for (FilingAccount account : accounts) {
            kept.computeIfAbsent(account.institution(), k -> new ArrayList<>()).add(account);
        }
        out.open("PartyAccountAssociation");
        out.leaf("PartyAccountAssociationTypeCode", "7");
        for (List<FilingAccount> ofOne : kept.values()) {
            keeper(ofOne);
        }
        out.close();
    }

    private void keeper(List<FilingAccount> accounts) throws IOException {
        var institution = accounts.getFirst().institution();
        Leaves own =
                new Leaves(profile)
                        .text("ActivityPartyTypeCode", PartyCode.ACCOUNT_INSTITUTION.code());
        String home = profile.setting("country").orElse("");
        if (institution.address().country().value().filter(c -> !c.equals(home)).isPresent()) {
            own.sign("NonUSFinancialInstitutionIndicator");
        }
        out.open("Party");
        out.leaves(own);
        Leaves tax = new Leaves(profile);
        institution
                .taxNumber()
                .value()
                .flatMap(t -> t.number().value())
                .ifPresent(
                        number ->
                                tax.text("PartyIdentificationNumberText", number)
                                        .text("PartyIdentificationTypeCode", "4"));
        out.element("PartyIdentification", tax.isEmpty() ? tax.sign("TINUnknownIndicator") : tax);
        for (FilingAccount account : accounts) {
            out.open("Account");
            out.leaves(text("account.number", account.number()));
            Leaves association = new Leaves(profile).text("PartyAccountAssociationTypeCode", "5");
            if (account.closed().isKnown()) {
                association.sign("AccountClosedIndicator");
            }
            out.element("PartyAccountAssociation", association);
            out.close();
        }
        out.close();
    }

    private Leaves text(String field, String text) {
        return new Leaves(profile).fact(field, Fact.text(text));
    }
}
