// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.PartialDate;
import org.tributary.reports.filing.SubjectName;
import org.tributary.reports.filing.profile.AddressFields.Placed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whom a report is about.
final class SubjectFields {

    static final List<FilingField> ALL = all();

    private SubjectFields() {}

    private static List<FilingField> all() {
        List<FilingField> fields = new ArrayList<>();
        fields.add(person("last-name", "last name", SubjectName.OfPerson::last));
        fields.add(person("first-name", "first name", SubjectName.OfPerson::first));
        fields.add(person("middle-name", "middle name", SubjectName.OfPerson::middle));
        fields.add(person("suffix", "suffix", SubjectName.OfPerson::suffix));
        fields.add(field("organisation", "name of the organisation", SubjectFields::organisation));
        fields.add(
                field("alias", "other name", s -> known(s.aliases().stream().map(a -> a.name()))));
        fields.addAll(AddressFields.of("subject", SubjectFields::addresses));
        fields.add(field("phone", "telephone", s -> told(s.contact().phones())));
        fields.add(field("email", "e-mail", s -> told(s.contact().emails())));
        fields.add(field("tax-number", "tax number", s -> numbers(s, i -> i.kind().isTax())));
        fields.add(
                field("document", "number of a document", s -> numbers(s, i -> !i.kind().isTax())));
        fields.add(
                field(
                        "document-country",
                        "country that issued the document",
                        s -> documents(s, FilingIdentification::issuerCountry)));
        fields.add(
                field(
                        "document-state",
                        "state that issued the document",
                        s -> documents(s, FilingIdentification::issuerState)));
        fields.add(field("birth-date", "date of birth", natural(s -> birth(s))));
        fields.add(field("birth-place", "place of birth", natural(s -> s.person().birthPlace())));
        fields.add(field("gender", "sex", natural(s -> s.person().gender().map(g -> g.name()))));
        fields.add(field("nationality", "nationality", natural(s -> s.person().nationality())));
        fields.add(field("occupation", "occupation", s -> List.of(s.business().occupation())));
        fields.add(field("industry", "industry", s -> List.of(s.business().industry())));
        fields.add(
                field(
                        "source-of-funds",
                        "source of funds",
                        s -> List.of(s.business().sourceOfFunds())));
        fields.add(field("role", "side of the money", s -> List.of(s.role().map(r -> r.name()))));
        fields.add(
                field(
                        "relationship",
                        "relationship to the filer",
                        s ->
                                List.of(
                                        s.relationships()
                                                .map(
                                                        set ->
                                                                String.join(
                                                                        " ",
                                                                        set.stream()
                                                                                .sorted()
                                                                                .map(r -> r.name())
                                                                                .toList())))));
        return List.copyOf(fields);
    }

    private static Fact<String> birth(FilingSubject subject) {
        return subject.person().birth().map(PartialDate::toString);
    }

    private static List<Placed> addresses(FilingReport report) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < report.subjects().size(); i++) {
            List<FilingAddress> own = report.subjects().get(i).contact().addresses();
            for (FilingAddress address : own.isEmpty() ? List.of(FilingAddress.UNKNOWN) : own) {
                placed.add(new Placed(i + 1, address));
            }
        }
        return placed;
    }

    private static Function<FilingSubject, List<Fact<String>>> natural(
            Function<FilingSubject, Fact<String>> value) {
        return s ->
                switch (s.name()) {
                    case SubjectName.OfPerson person -> List.of(value.apply(s));
                    case SubjectName.OfOrganisation organisation -> List.of();
                    case SubjectName.OfNobodyKnown nobody -> List.of();
                };
    }

    private static FilingField person(
            String key, String label, Function<SubjectName.OfPerson, Fact<String>> part) {
        return field(
                key,
                label,
                s ->
                        switch (s.name()) {
                            case SubjectName.OfPerson person -> List.of(part.apply(person));
                            case SubjectName.OfOrganisation organisation -> List.of();
                            case SubjectName.OfNobodyKnown nobody -> List.of();
                        });
    }

    private static List<Fact<String>> organisation(FilingSubject subject) {
        return switch (subject.name()) {
            case SubjectName.OfPerson person -> List.of();
            case SubjectName.OfOrganisation organisation -> List.of(organisation.name());
            case SubjectName.OfNobodyKnown nobody -> List.of(Fact.unknown());
        };
    }

    private static List<Fact<String>> numbers(
            FilingSubject subject, Predicate<FilingIdentification> wanted) {
        List<Fact<String>> numbers =
                subject.identifications().stream()
                        .filter(wanted)
                        .map(FilingIdentification::number)
                        .toList();
        return numbers.isEmpty() ? List.of(Fact.unknown()) : numbers;
    }

    private static List<Fact<String>> documents(
            FilingSubject subject, Function<FilingIdentification, Fact<String>> part) {
        return subject.identifications().stream().filter(i -> !i.kind().isTax()).map(part).toList();
    }

    private static List<Fact<String>> told(List<String> texts) {
        return texts.isEmpty() ? List.of(Fact.unknown()) : known(texts.stream());
    }

    private static List<Fact<String>> known(Stream<String> texts) {
        return texts.map(Fact::text).toList();
    }

    private static FilingField field(
            String key, String label, Function<FilingSubject, List<Fact<String>>> values) {
        return new FilingField(
                "subject." + key,
                label,
                report -> {
                    List<FieldValue> all = new ArrayList<>();
                    for (int i = 0; i < report.subjects().size(); i++) {
                        for (Fact<String> value : values.apply(report.subjects().get(i))) {
                            all.add(new FieldValue(i + 1, value));
                        }
                    }
                    return List.copyOf(all);
                });
    }
}
