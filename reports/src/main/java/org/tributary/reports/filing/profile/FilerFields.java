// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilingBranch;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingInstitution;
import org.tributary.reports.filing.FilingMark;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.PriorReport;
import org.tributary.reports.filing.profile.AddressFields.Placed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What stands over a report, and who files it.
final class FilerFields {

    static final List<FilingField> HEAD =
            List.of(
                    head(
                            "date",
                            "filing date",
                            r -> Fact.known(r.head().date()).map(FilerFields::day)),
                    head("kind", "kind of report", FilerFields::kind),
                    head("reference", "own number", r -> r.head().reference()),
                    head("note", "note to the authority", r -> r.head().note()),
                    new FilingField(
                            "report.prior-number",
                            "number of the earlier report",
                            r -> r.head().prior().stream().map(FilerFields::number).toList()));

    static final List<FilingField> FILER = filer();

    static final List<FilingField> PLACES = places();

    private FilerFields() {}

    private static List<FilingField> filer() {
        List<FilingField> fields = new ArrayList<>();
        fields.addAll(institution("filer", r -> List.of(r.filer().institution())));
        fields.addAll(institution("transmitter", r -> List.of(sending(r).sender())));
        fields.add(one("transmitter.control-code", "control code", r -> sending(r).controlCode()));
        fields.add(one("transmitter.contact", "contact person", r -> sending(r).contact()));
        fields.add(one("contact.name", "office", r -> r.filer().office().name()));
        fields.add(one("contact.phone", "telephone", r -> r.filer().office().phone()));
        fields.add(one("contact.extension", "extension", r -> r.filer().office().extension()));
        fields.add(one("reporter.first-name", "first name", r -> r.filer().reporter().firstName()));
        fields.add(one("reporter.last-name", "last name", r -> r.filer().reporter().lastName()));
        fields.add(one("reporter.email", "e-mail", r -> r.filer().reporter().email()));
        fields.add(one("reporter.occupation", "position", r -> r.filer().reporter().occupation()));
        return List.copyOf(fields);
    }

    private static List<FilingField> places() {
        List<FilingField> fields = new ArrayList<>();
        fields.addAll(
                institution(
                        "place",
                        r ->
                                r.filer().places().stream()
                                        .map(Filer.ActivityPlace::institution)
                                        .toList()));
        fields.addAll(AddressFields.of("branch", FilerFields::branches));
        return List.copyOf(fields);
    }

    private static List<Placed> branches(FilingReport report) {
        List<Placed> branches = new ArrayList<>();
        for (Filer.ActivityPlace place : report.filer().places()) {
            for (FilingBranch branch : place.branches()) {
                branches.add(new Placed(branches.size() + 1, branch.address()));
            }
        }
        return branches;
    }

    private static List<FilingField> institution(
            String owner, Function<FilingReport, List<FilingInstitution>> source) {
        boolean many = owner.equals("place");
        Function<
                        Function<FilingInstitution, Fact<String>>,
                        Function<FilingReport, List<FieldValue>>>
                each = part -> report -> numbered(source.apply(report), many, part);
        Stream<FilingField> own =
                Stream.of(
                        field(owner, "name", "legal name", each.apply(FilingInstitution::name)),
                        field(
                                owner,
                                "trading-name",
                                "trading name",
                                each.apply(FilingInstitution::tradingName)),
                        field(
                                owner,
                                "tax-number",
                                "tax number",
                                each.apply(FilerFields::taxNumber)),
                        field(owner, "phone", "telephone", each.apply(FilingInstitution::phone)),
                        field(
                                owner,
                                "regulator",
                                "supervisor",
                                each.apply(FilingInstitution::regulator)),
                        field(
                                owner,
                                "kind",
                                "kind of institution",
                                each.apply(FilingInstitution::kind)),
                        field(
                                owner,
                                "fiu-number",
                                "number with the authority",
                                each.apply(FilingInstitution::fiuNumber)),
                        field(owner, "swift", "BIC", each.apply(FilingInstitution::swift)));
        List<FilingField> address =
                AddressFields.of(
                        owner,
                        report -> {
                            List<Placed> placed = new ArrayList<>();
                            for (FilingInstitution institution : source.apply(report)) {
                                int number = many ? placed.size() + 1 : 0;
                                placed.add(new Placed(number, institution.address()));
                            }
                            return placed;
                        });
        return Stream.concat(own, address.stream()).toList();
    }

    private static List<FieldValue> numbered(
            List<FilingInstitution> institutions,
            boolean many,
            Function<FilingInstitution, Fact<String>> part) {
        List<FieldValue> values = new ArrayList<>();
        for (FilingInstitution institution : institutions) {
            values.add(new FieldValue(many ? values.size() + 1 : 0, part.apply(institution)));
        }
        return values;
    }

    private static Fact<String> taxNumber(FilingInstitution institution) {
        return switch (institution.taxNumber()) {
            case Fact.Known<FilingIdentification> known -> known.is().number();
            case Fact.Unknown<FilingIdentification> unknown -> Fact.unknown();
        };
    }

    private static Filer.Transmission sending(FilingReport report) {
        return report.filer().transmission();
    }

    private static Fact<String> kind(FilingReport report) {
        return Fact.text(
                String.join(
                        " ",
                        report.head().marks().stream().sorted().map(FilingMark::name).toList()));
    }

    private static FieldValue number(PriorReport prior) {
        return FieldValue.only(prior.number());
    }

    /// `2026-03-20`.
    static String day(LocalDate date) {
        return date.toString();
    }

    private static FilingField head(
            String key, String label, Function<FilingReport, Fact<String>> value) {
        return one("report." + key, label, value);
    }

    private static FilingField field(
            String owner,
            String key,
            String label,
            Function<FilingReport, List<FieldValue>> values) {
        return new FilingField(owner + "." + key, label, values);
    }

    static FilingField one(String key, String label, Function<FilingReport, Fact<String>> value) {
        return new FilingField(key, label, report -> List.of(FieldValue.only(value.apply(report))));
    }
}
