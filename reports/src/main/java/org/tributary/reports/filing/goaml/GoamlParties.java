// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.goaml;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.IdentificationKind;
import org.tributary.reports.filing.PartialDate;
import org.tributary.reports.filing.SubjectName;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Writes subjects as persons and entities.
final class GoamlParties {

    private final GoamlOut out;

    GoamlParties(GoamlOut out) {
        this.out = out;
    }

    void person(FilingSubject subject, SubjectName.OfPerson name) throws IOException {
        out.open("t_person");
        if (subject.person().gender() instanceof Fact.Known(FilingSubject.Gender gender)) {
            out.code("gender", "gender", gender.name());
        }
        out.fact("subject.first-name", name.first());
        out.fact("subject.middle-name", name.middle());
        out.fact("subject.last-name", name.last());
        Optional<String> birth =
                subject.person().birth().value().filter(d -> d.day() > 0).map(GoamlParties::moment);
        out.fact("subject.birth-date", Fact.of(birth));
        out.fact("subject.birth-place", subject.person().birthPlace());
        Optional<SubjectName.Alias> alias = subject.aliases().stream().findFirst();
        if (alias.isPresent()) {
            out.fact("subject.alias", Fact.text(alias.get().name()));
        }
        numbers(subject, IdentificationKind.SSN_ITIN, "ssn");
        passport(subject);
        numbers(subject, IdentificationKind.NATIONAL_ID, "id_number");
        out.fact("subject.nationality", subject.person().nationality());
        contact(subject);
        out.fact("subject.occupation", subject.business().occupation());
        numbers(subject, IdentificationKind.FOREIGN_TAX, "tax_number");
        out.fact("subject.source-of-funds", subject.business().sourceOfFunds());
        out.close();
    }

    void organisation(FilingSubject subject, Fact<String> name) throws IOException {
        out.open("t_entity");
        out.fact("subject.organisation", name);
        if (subject.business().occupation() instanceof Fact.Known(String business)) {
            out.leaf("business", business);
        }
        contact(subject);
        numbers(subject, IdentificationKind.FOREIGN_TAX, "tax_number");
        out.close();
    }

    /// goAML demands a time with every date, and knows no date without a day.
    private static String moment(PartialDate date) {
        return date.earliest() + "T00:00:00";
    }

    private void numbers(FilingSubject subject, IdentificationKind kind, String element)
            throws IOException {
        Optional<String> number =
                subject.identifications().stream()
                        .filter(i -> i.kind() == kind)
                        .flatMap(i -> i.number().value().stream())
                        .findFirst();
        if (number.isPresent()) {
            out.leaf(element, number.get());
        }
    }

    /// Both elements or none.
    private void passport(FilingSubject subject) throws IOException {
        for (FilingIdentification one : subject.identifications()) {
            if (one.kind() == IdentificationKind.PASSPORT
                    && one.number() instanceof Fact.Known(String number)
                    && one.issuerCountry() instanceof Fact.Known(String country)) {
                out.leaf("passport_number", number);
                out.leaf("passport_country", country);
                return;
            }
        }
    }

    private void contact(FilingSubject subject) throws IOException {
        List<String> phones = subject.contact().phones();
        if (!phones.isEmpty()) {
            out.open("phones");
            for (String phone : phones) {
                out.open("phone");
                out.constant("tph_contact_type");
                out.constant("tph_communication_type");
                out.leaf("tph_number", phone);
                out.close();
            }
            out.close();
        }
        List<FilingAddress> told =
                subject.contact().addresses().stream().filter(a -> a.country().isKnown()).toList();
        if (!told.isEmpty()) {
            out.open("addresses");
            for (FilingAddress address : told) {
                address(address);
            }
            out.close();
        }
        for (String email : subject.contact().emails()) {
            out.fact("subject.email", Fact.text(email));
        }
    }

    private void address(FilingAddress address) throws IOException {
        out.open("address");
        out.constant("address_type");
        out.fact("subject.street", address.street());
        out.fact("subject.city", address.city());
        out.fact("subject.zip", address.zip());
        out.fact("subject.country", address.country());
        out.fact("subject.state", address.state());
        out.close();
    }
}
