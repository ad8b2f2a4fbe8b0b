// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.FilingSubject.Business;
import org.tributary.reports.filing.FilingSubject.Contact;
import org.tributary.reports.filing.FilingSubject.Personal;
import org.tributary.reports.filing.FilingSubject.Relationship;
import org.tributary.reports.filing.FilingSubject.SubjectRole;
import org.tributary.reports.filing.IdentificationKind;
import org.tributary.reports.filing.PartialDate;
import org.tributary.reports.filing.SubjectName;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes a subject of a report from what parties files say. Where files contradict one another
/// nothing is chosen: the fact is unknown, and the checks say so. Stateless.
final class SubjectFacts {

    private static final CountryNames COUNTRIES = new CountryNames();

    private final PartyFacts facts;

    private SubjectFacts(PartyFacts facts) {
        this.facts = facts;
    }

    static FilingSubject of(Party party, PartyFacts facts, Fact<SubjectRole> role) {
        return new SubjectFacts(facts).subject(party, role);
    }

    private FilingSubject subject(Party party, Fact<SubjectRole> role) {
        SubjectName name = name(party);
        return new FilingSubject(
                Long.toString(party.ordinal()),
                name,
                aliases(party),
                new Personal(
                        Fact.unknown(), birth(), Fact.unknown(), country(PartyDetail.NATIONALITY)),
                contact(),
                identifications(),
                new Business(one(PartyDetail.OCCUPATION), Fact.unknown(), Fact.unknown()),
                role,
                facts.customers().isEmpty()
                        ? Fact.unknown()
                        : Fact.known(Set.of(Relationship.CUSTOMER)));
    }

    private static SubjectName name(Party party) {
        return switch (party) {
            case Person person -> person(person.name());
            case Organisation organisation ->
                    new SubjectName.OfOrganisation(Fact.text(organisation.name()));
            case UnnamedParty _ -> new SubjectName.OfNobodyKnown();
        };
    }

    /// `Last, First Middle` or `First Middle Last`; a name of one word is a last name.
    static SubjectName person(String name) {
        int comma = name.indexOf(',');
        String last;
        List<String> given;
        if (comma > 0) {
            last = name.substring(0, comma);
            given = words(name.substring(comma + 1));
        } else {
            List<String> all = words(name);
            last = all.isEmpty() ? "" : all.getLast();
            given = all.isEmpty() ? List.of() : all.subList(0, all.size() - 1);
        }
        String middle = given.size() < 2 ? "" : String.join(" ", given.subList(1, given.size()));
        return new SubjectName.OfPerson(
                Fact.text(last),
                Fact.text(given.isEmpty() ? "" : given.getFirst()),
                Fact.text(middle),
                Fact.unknown());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+")).stream().filter(w -> !w.isEmpty()).toList();
    }

    private List<SubjectName.Alias> aliases(Party party) {
        return facts.names().stream()
                .map(PartyFacts.Said::value)
                .filter(n -> !n.equalsIgnoreCase(party.name()))
                .map(n -> new SubjectName.Alias(SubjectName.AliasKind.ALSO_KNOWN_AS, n))
                .toList();
    }

    private List<String> all(PartyDetail detail) {
        return facts.details().getOrDefault(detail, List.of()).stream()
                .map(PartyFacts.Said::value)
                .filter(v -> !v.isBlank())
                .distinct()
                .toList();
    }

    /// The value if there is exactly one.
    private Fact<String> one(PartyDetail detail) {
        List<String> values = all(detail);
        return values.size() == 1 ? Fact.text(values.getFirst()) : Fact.unknown();
    }

    private Fact<String> country(PartyDetail detail) {
        return Fact.of(one(detail).value().flatMap(COUNTRIES::of));
    }

    private Fact<PartialDate> birth() {
        return Fact.of(one(PartyDetail.BIRTH_DATE).value().flatMap(SubjectFacts::date));
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.of(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return text.matches("[0-9]{4}")
                    ? Optional.of(new PartialDate(Integer.parseInt(text), 0, 0))
                    : Optional.empty();
        }
    }

    /// Files give an address in one text; which part of it is the city nobody can tell.
    private Contact contact() {
        Fact<String> country = country(PartyDetail.COUNTRY);
        List<FilingAddress> addresses = new ArrayList<>();
        for (String street : all(PartyDetail.ADDRESS)) {
            addresses.add(
                    new FilingAddress(
                            Fact.text(street),
                            Fact.unknown(),
                            Fact.unknown(),
                            Fact.unknown(),
                            country));
        }
        if (addresses.isEmpty() && country.isKnown()) {
            FilingAddress none = FilingAddress.UNKNOWN;
            addresses.add(
                    new FilingAddress(
                            none.street(), none.city(), none.state(), none.zip(), country));
        }
        List<String> phones =
                all(PartyDetail.PHONE).stream()
                        .map(p -> p.replaceAll("[^0-9]", ""))
                        .filter(p -> !p.isEmpty())
                        .toList();
        return new Contact(addresses, phones, all(PartyDetail.EMAIL));
    }

    private List<FilingIdentification> identifications() {
        Fact<String> words = one(PartyDetail.IDENTIFICATION_TYPE);
        IdentificationKind kind = kind(words.value().orElse(""));
        return all(PartyDetail.IDENTIFICATION).stream()
                .map(
                        number ->
                                new FilingIdentification(
                                        kind,
                                        Fact.text(number),
                                        Fact.unknown(),
                                        Fact.unknown(),
                                        kind == IdentificationKind.OTHER ? words : Fact.unknown()))
                .toList();
    }

    private static IdentificationKind kind(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (text.contains("passport") || text.contains("护照")) {
            return IdentificationKind.PASSPORT;
        }
        if (text.contains("driv") || text.contains("licen")) {
            return IdentificationKind.DRIVING_LICENCE;
        }
        if (text.equals("ssn") || text.equals("itin")) {
            return IdentificationKind.SSN_ITIN;
        }
        if (text.equals("ein")) {
            return IdentificationKind.EIN;
        }
        if (text.contains("tax")) {
            return IdentificationKind.FOREIGN_TAX;
        }
        return text.contains("national") || text.contains("身份证")
                ? IdentificationKind.NATIONAL_ID
                : IdentificationKind.OTHER;
    }
}
