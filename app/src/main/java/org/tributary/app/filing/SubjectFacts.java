// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.imports.EntryRow;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.FilingSubject.Business;
import org.tributary.reports.filing.FilingSubject.Contact;
import org.tributary.reports.filing.FilingSubject.Gender;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a subject of a report from what was entered by hand and what parties files say. What was
/// entered counts before files, the latest of it first. Where files contradict one another nothing
/// is chosen: the fact is unknown, and the checks say so. Stateless.
final class SubjectFacts {

    private static final CountryNames COUNTRIES = new CountryNames();

    private final PartyFacts facts;
    private final List<EntryRow> entered;

    private SubjectFacts(PartyFacts facts, List<EntryRow> entered) {
        this.facts = facts;
        this.entered = entered;
    }

    /// @param entered what was entered of the party by hand and stands, the latest first
    static FilingSubject of(
            Party party, PartyFacts facts, List<EntryRow> entered, Fact<SubjectRole> role) {
        return new SubjectFacts(facts, entered).subject(party, role);
    }

    private FilingSubject subject(Party party, Fact<SubjectRole> role) {
        SubjectName name = name(party);
        return new FilingSubject(
                Long.toString(party.ordinal()),
                name,
                aliases(party),
                new Personal(
                        one(PartyDetail.GENDER).map(Gender::valueOf),
                        birth(),
                        one(PartyDetail.BIRTH_PLACE),
                        country(PartyDetail.NATIONALITY)),
                contact(),
                identifications(),
                new Business(
                        one(PartyDetail.OCCUPATION),
                        handed(PartyDetail.INDUSTRY),
                        one(PartyDetail.SOURCE_OF_FUNDS)),
                role,
                relationships());
    }

    private Fact<Set<Relationship>> relationships() {
        Optional<String> told = latest(PartyDetail.RELATIONSHIP);
        if (told.isPresent()) {
            return Fact.known(
                    Stream.of(told.get().split("[ ,;]+"))
                            .map(Relationship::valueOf)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return facts.customers().isEmpty()
                ? Fact.unknown()
                : Fact.known(Set.of(Relationship.CUSTOMER));
    }

    /// What was entered last.
    private Optional<String> latest(PartyDetail detail) {
        return entered.stream()
                .map(row -> row.detail(detail))
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    private Fact<String> handed(PartyDetail detail) {
        return Fact.of(latest(detail));
    }

    private boolean isInParts(EntryRow row) {
        return !row.detail(PartyDetail.LAST_NAME).isEmpty()
                || !row.detail(PartyDetail.FIRST_NAME).isEmpty();
    }

    private SubjectName name(Party party) {
        return switch (party) {
            case Person person ->
                    entered.stream()
                            .filter(row -> !row.name().isEmpty() || isInParts(row))
                            .findFirst()
                            .filter(this::isInParts)
                            .<SubjectName>map(SubjectFacts::inParts)
                            .orElseGet(() -> person(person.name()));
            case Organisation organisation ->
                    new SubjectName.OfOrganisation(Fact.text(organisation.name()));
            case UnnamedParty _ -> new SubjectName.OfNobodyKnown();
        };
    }

    private static SubjectName inParts(EntryRow row) {
        return new SubjectName.OfPerson(
                Fact.text(row.detail(PartyDetail.LAST_NAME)),
                Fact.text(row.detail(PartyDetail.FIRST_NAME)),
                Fact.text(row.detail(PartyDetail.MIDDLE_NAME)),
                Fact.text(row.detail(PartyDetail.SUFFIX)));
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

    /// A name that was corrected by hand is no other name.
    private List<SubjectName.Alias> aliases(Party party) {
        boolean corrected = entered.stream().anyMatch(row -> !row.name().isEmpty());
        Stream<String> files =
                facts.names().stream().map(PartyFacts.Said::value).filter(_ -> !corrected);
        return Stream.concat(
                        Stream.concat(files, all(PartyDetail.ALIAS).stream())
                                .filter(n -> !n.equalsIgnoreCase(party.name()))
                                .distinct()
                                .map(n -> alias(SubjectName.AliasKind.ALSO_KNOWN_AS, n)),
                        all(PartyDetail.TRADING_NAME).stream()
                                .map(n -> alias(SubjectName.AliasKind.TRADING_AS, n)))
                .toList();
    }

    private static SubjectName.Alias alias(SubjectName.AliasKind kind, String name) {
        return new SubjectName.Alias(kind, name);
    }

    private List<String> all(PartyDetail detail) {
        return facts.details().getOrDefault(detail, List.of()).stream()
                .map(PartyFacts.Said::value)
                .filter(v -> !v.isBlank())
                .distinct()
                .toList();
    }

    /// What was entered last, else the value if files say exactly one.
    private Fact<String> one(PartyDetail detail) {
        if (latest(detail).isPresent()) {
            return handed(detail);
        }
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
            if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
                return Optional.of(
                        new PartialDate(
                                Integer.parseInt(text.substring(0, 4)),
                                Integer.parseInt(text.substring(5)),
                                0));
            }
            return text.matches("[0-9]{4}")
                    ? Optional.of(new PartialDate(Integer.parseInt(text), 0, 0))
                    : Optional.empty();
        }
    }

    /// Files give an address in one text; which part of it is the city nobody can tell.
    private Contact contact() {
        Fact<String> country = country(PartyDetail.COUNTRY);
        List<FilingAddress> addresses =
                new ArrayList<>(entered.stream().flatMap(this::address).toList());
        for (String street : filed(PartyDetail.ADDRESS)) {
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

    /// What was entered together is one address.
    private Stream<FilingAddress> address(EntryRow row) {
        FilingAddress address =
                new FilingAddress(
                        Fact.text(row.detail(PartyDetail.ADDRESS)),
                        Fact.text(row.detail(PartyDetail.CITY)),
                        Fact.text(row.detail(PartyDetail.STATE)),
                        Fact.text(row.detail(PartyDetail.ZIP)),
                        Fact.text(row.detail(PartyDetail.COUNTRY)));
        return address.isUnknown() ? Stream.empty() : Stream.of(address);
    }

    /// What files say and nobody entered.
    private List<String> filed(PartyDetail detail) {
        return facts.details().getOrDefault(detail, List.of()).stream()
                .filter(said -> said.entered().isEmpty())
                .map(PartyFacts.Said::value)
                .filter(v -> !v.isBlank())
                .distinct()
                .toList();
    }

    private List<FilingIdentification> identifications() {
        return Stream.concat(entered.stream().flatMap(SubjectFacts::document), ofFiles().stream())
                .toList();
    }

    /// What was entered together is one document.
    private static Stream<FilingIdentification> document(EntryRow row) {
        String number = row.detail(PartyDetail.IDENTIFICATION);
        String words = row.detail(PartyDetail.IDENTIFICATION_TYPE);
        IdentificationKind kind = kind(words);
        return number.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new FilingIdentification(
                                kind,
                                Fact.text(number),
                                Fact.text(row.detail(PartyDetail.ISSUER_STATE)),
                                Fact.text(row.detail(PartyDetail.ISSUER_COUNTRY)),
                                kind == IdentificationKind.OTHER
                                        ? Fact.text(words)
                                        : Fact.unknown()));
    }

    private List<FilingIdentification> ofFiles() {
        List<String> types = filed(PartyDetail.IDENTIFICATION_TYPE);
        Fact<String> words = types.size() == 1 ? Fact.text(types.getFirst()) : Fact.unknown();
        IdentificationKind kind = kind(words.value().orElse(""));
        return filed(PartyDetail.IDENTIFICATION).stream()
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
        for (IdentificationKind kind : IdentificationKind.values()) {
            if (kind.name().equalsIgnoreCase(words.replace(' ', '_'))) {
                return kind;
            }
        }
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
