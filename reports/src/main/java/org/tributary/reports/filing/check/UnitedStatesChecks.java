// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.rule;
import static org.tributary.reports.filing.check.Rules.subjectRule;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.IdentificationKind;
import org.tributary.reports.filing.SubjectName;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What holds of addresses and tax numbers in a report to the United States.
final class UnitedStatesChecks {

    private static final Set<String> WITH_STATES = Set.of("US", "CA", "MX");

    static final List<FilingCheck> ALL =
            List.of(
                    subjectRule(
                            "us.subject-state",
                            Severity.ERROR,
                            "A state is told for addresses in the United States, Canada and Mexico"
                                    + " only.",
                            "subject.state",
                            s ->
                                    address(s, UnitedStatesChecks::foreignState)
                                            ? "has a state in a country for which the form has"
                                                    + " none; take it away."
                                            : ""),
                    subjectRule(
                            "us.subject-zip",
                            Severity.ERROR,
                            "A ZIP code has five or nine digits.",
                            "subject.zip",
                            s ->
                                    address(s, UnitedStatesChecks::wrongZip)
                                            ? "has a ZIP code that is neither five nor nine digits;"
                                                    + " correct it."
                                            : ""),
                    rule(
                            "us.filer-zip",
                            Severity.ERROR,
                            "The filer's ZIP code has five or nine digits.",
                            "filer.zip",
                            r ->
                                    wrongZip(r.filer().institution().address())
                                            ? "The filer's ZIP code is neither five nor nine"
                                                    + " digits; correct it."
                                            : ""),
                    rule(
                            "us.filer-state",
                            Severity.ERROR,
                            "A filer in the United States tells its state.",
                            "filer.state",
                            r -> missingState(r)),
                    subjectRule(
                            "us.tax-number",
                            Severity.ERROR,
                            "A United States tax number has nine digits, not all alike.",
                            "subject.tax-number",
                            s ->
                                    identification(s, UnitedStatesChecks::wrongTaxNumber)
                                            ? "has a tax number that is not nine digits, or all"
                                                    + " alike; correct it."
                                            : ""),
                    subjectRule(
                            "us.social-security",
                            Severity.WARNING,
                            "A social security number could have been given out: it begins with"
                                    + " neither 000 nor 666, and no part of it is zeros.",
                            "subject.tax-number",
                            s ->
                                    identification(s, UnitedStatesChecks::neverGivenOut)
                                            ? "has a social security number that was never given"
                                                    + " out; check it."
                                            : ""),
                    subjectRule(
                            "us.licence-state",
                            Severity.WARNING,
                            "A driving licence names the state that issued it.",
                            "subject.document-state",
                            s ->
                                    identification(
                                                    s,
                                                    i ->
                                                            i.kind()
                                                                            == IdentificationKind
                                                                                    .DRIVING_LICENCE
                                                                    && !i.issuerState().isKnown())
                                            ? "has a driving licence without its state; enter it."
                                            : ""),
                    subjectRule(
                            "us.company-sex",
                            Severity.ERROR,
                            "Only a person has a sex.",
                            "subject.gender",
                            s ->
                                    isCompany(s) && s.person().gender().isKnown()
                                            ? "is an organisation with a sex; take it away."
                                            : ""),
                    rule(
                            "us.parties",
                            Severity.ERROR,
                            "A report has six parties: transmitter, its contact, filer, office,"
                                    + " place and subject.",
                            "place.name",
                            r -> {
                                int parties = 4 + r.filer().places().size() + r.subjects().size();
                                boolean whole =
                                        !r.filer().places().isEmpty() && !r.subjects().isEmpty();
                                return whole && parties <= 1203
                                        ? ""
                                        : "The report has %d parties; six to 1,203 are demanded."
                                                .formatted(parties);
                            }));

    private UnitedStatesChecks() {}

    private static boolean isCompany(FilingSubject subject) {
        return subject.name() instanceof SubjectName.OfOrganisation;
    }

    private static String missingState(FilingReport report) {
        FilingAddress address = report.filer().institution().address();
        return is(address.country(), "US") && !address.state().isKnown()
                ? "The filer's state is missing; enter it."
                : "";
    }

    private static boolean address(FilingSubject subject, Predicate<FilingAddress> wrong) {
        return subject.contact().addresses().stream().anyMatch(wrong);
    }

    private static boolean identification(
            FilingSubject subject, Predicate<FilingIdentification> wrong) {
        return subject.identifications().stream().anyMatch(wrong);
    }

    private static boolean foreignState(FilingAddress address) {
        return address.state().isKnown()
                && address.country().value().filter(c -> !WITH_STATES.contains(c)).isPresent();
    }

    private static boolean wrongZip(FilingAddress address) {
        return is(address.country(), "US")
                && address.zip().value().filter(z -> !z.matches("[0-9]{5}([0-9]{4})?")).isPresent();
    }

    private static boolean wrongTaxNumber(FilingIdentification identification) {
        boolean american =
                identification.kind() == IdentificationKind.SSN_ITIN
                        || identification.kind() == IdentificationKind.EIN;
        return american
                && identification
                        .number()
                        .value()
                        .filter(n -> !n.matches("[0-9]{9}") || n.matches("(.)\\1+"))
                        .isPresent();
    }

    private static boolean neverGivenOut(FilingIdentification identification) {
        return identification.kind() == IdentificationKind.SSN_ITIN
                && identification
                        .number()
                        .value()
                        .filter(n -> n.matches("(000|666).*|...00....|.....0000"))
                        .isPresent();
    }

    private static boolean is(Fact<String> fact, String text) {
        return fact.value().filter(text::equals).isPresent();
    }
}
