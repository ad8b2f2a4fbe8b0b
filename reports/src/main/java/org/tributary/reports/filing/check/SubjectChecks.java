// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.each;
import static org.tributary.reports.filing.check.Rules.rule;
import static org.tributary.reports.filing.check.Rules.subjectRule;

import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.FilingSubject.Relationship;
import org.tributary.reports.filing.FilingSubject.SubjectRole;
import org.tributary.reports.filing.IdentificationKind;
import org.tributary.reports.filing.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// Whom a report is about.
final class SubjectChecks {

    private static final int OLDEST = 110;
    private static final int EARLIEST_YEAR = 1900;

    static final List<FilingCheck> ALL =
            List.of(
                    rule(
                            "subject.any",
                            Severity.ERROR,
                            "A report has a subject, be it an unknown one.",
                            "subject.last-name",
                            r ->
                                    r.subjects().isEmpty()
                                            ? "The report has no subject; mark one, or add one of"
                                                    + " whom nothing is known."
                                            : ""),
                    new FilingCheck(
                            "subject.count",
                            Severity.ERROR,
                            "There are no more subjects than the form takes.",
                            (r, profile) ->
                                    r.subjects().size()
                                                    <= profile.limit("subjects")
                                                            .orElse(Integer.MAX_VALUE)
                                            ? List.of()
                                            : List.of(
                                                    new Fault(
                                                            "The report has %d subjects, the form takes %s."
                                                                    .formatted(
                                                                            r.subjects().size(),
                                                                            profile.setting(
                                                                                            "subjects")
                                                                                    .orElse("")),
                                                            "subject.last-name",
                                                            0))),
                    each(
                            "subject.once",
                            Severity.ERROR,
                            "No subject is reported twice.",
                            "subject.last-name",
                            "Subject",
                            FilingReport::subjects,
                            (s, r) ->
                                    r.subjects().stream()
                                                            .filter(o -> o.key().equals(s.key()))
                                                            .count()
                                                    > 1
                                            ? "is reported twice; take one away."
                                            : ""),
                    subjectRule(
                            "subject.identified",
                            Severity.WARNING,
                            "Something is known of every subject.",
                            "subject.last-name",
                            s ->
                                    s.isUnidentified()
                                            ? "is wholly unknown: all critical information will be"
                                                    + " filed as unavailable."
                                            : ""),
                    each(
                            "subject.birth-past",
                            Severity.ERROR,
                            "A subject was born before the report was filed.",
                            "subject.birth-date",
                            "Subject",
                            FilingReport::subjects,
                            (s, r) ->
                                    birth(s, d -> d.isAfter(r.head().date()))
                                            ? "is born after the day of filing; correct the date."
                                            : ""),
                    subjectRule(
                            "subject.birth-century",
                            Severity.ERROR,
                            "A subject was born in 1900 or later, which is all a form can say.",
                            "subject.birth-date",
                            s ->
                                    birth(s, d -> d.getYear() < EARLIEST_YEAR)
                                            ? "is born before 1900; correct the date."
                                            : ""),
                    each(
                            "subject.age",
                            Severity.WARNING,
                            "No subject is older than 110 years.",
                            "subject.birth-date",
                            "Subject",
                            FilingReport::subjects,
                            (s, r) ->
                                    birth(s, d -> d.plusYears(OLDEST).isBefore(r.head().date()))
                                            ? "would be older than 110 years; check the date."
                                            : ""),
                    subjectRule(
                            "subject.alias-differs",
                            Severity.ERROR,
                            "Another name differs from the name itself.",
                            "subject.alias",
                            s ->
                                    s.aliases().stream()
                                                    .anyMatch(
                                                            a ->
                                                                    a.name()
                                                                            .equalsIgnoreCase(
                                                                                    s.name()
                                                                                            .full()))
                                            ? "has another name that is the same; take it away."
                                            : ""),
                    subjectRule(
                            "subject.document-numbered",
                            Severity.ERROR,
                            "A tax number or document has a number.",
                            "subject.document",
                            s ->
                                    any(s, i -> !i.number().isKnown())
                                            ? "has a document without a number; enter it or take"
                                                    + " the document away."
                                            : ""),
                    subjectRule(
                            "subject.document-once",
                            Severity.ERROR,
                            "No document is told twice.",
                            "subject.document",
                            s ->
                                    s.identifications().stream().distinct().count()
                                                    < s.identifications().size()
                                            ? "has a document twice; take one away."
                                            : ""),
                    subjectRule(
                            "subject.passport-country",
                            Severity.WARNING,
                            "A passport names the country that issued it.",
                            "subject.document-country",
                            s ->
                                    any(
                                                    s,
                                                    i ->
                                                            i.kind() == IdentificationKind.PASSPORT
                                                                    && !i.issuerCountry().isKnown())
                                            ? "has a passport without its country; enter it."
                                            : ""),
                    subjectRule(
                            "subject.other-document",
                            Severity.ERROR,
                            "A document of another kind says of which.",
                            "subject.document",
                            s ->
                                    any(
                                                    s,
                                                    i ->
                                                            i.kind() == IdentificationKind.OTHER
                                                                    && !i.otherKind().isKnown())
                                            ? "has a document of another kind; say of which."
                                            : ""),
                    subjectRule(
                            "subject.no-relationship",
                            Severity.ERROR,
                            "Who has no relationship to the filer has none.",
                            "subject.relationship",
                            s ->
                                    s.relationships()
                                                    .value()
                                                    .filter(
                                                            set ->
                                                                    set.size() > 1
                                                                            && set.contains(
                                                                                    Relationship
                                                                                            .NONE))
                                                    .isPresent()
                                            ? "has no relationship and others at once; choose."
                                            : ""),
                    subjectRule(
                            "subject.source-of-funds",
                            Severity.NOTE,
                            "Where the money comes from is told.",
                            "subject.source-of-funds",
                            s ->
                                    s.business().sourceOfFunds().isKnown()
                                            ? ""
                                            : "has no known source of funds; the narrative should"
                                                    + " say so."),
                    each(
                            "subject.role-fits",
                            Severity.WARNING,
                            "A subject's side of the money agrees with the transfers.",
                            "subject.role",
                            "Subject",
                            FilingReport::subjects,
                            (s, r) ->
                                    s.role()
                                                    .value()
                                                    .filter(role -> contradicts(s, role, r))
                                                    .isPresent()
                                            ? "is said to be on one side of the money, and the"
                                                    + " transfers show the other; correct it."
                                            : ""),
                    each(
                            "subject.in-transfers",
                            Severity.WARNING,
                            "Every subject pays or is paid in the transfers.",
                            "subject.role",
                            "Subject",
                            FilingReport::subjects,
                            (s, r) ->
                                    r.transfers().isEmpty() || pays(s, r) || isPaid(s, r)
                                            ? ""
                                            : "is in none of the transfers; say in the narrative"
                                                    + " what part it has."));

    private SubjectChecks() {}

    private static boolean birth(FilingSubject subject, Predicate<LocalDate> wrong) {
        return subject.person()
                .birth()
                .value()
                .map(PartialDate::earliest)
                .filter(wrong)
                .isPresent();
    }

    private static boolean any(FilingSubject subject, Predicate<FilingIdentification> wrong) {
        return subject.identifications().stream().anyMatch(wrong);
    }

    private static boolean contradicts(
            FilingSubject subject, SubjectRole role, FilingReport report) {
        return switch (role) {
            case PAYER -> isPaid(subject, report) && !pays(subject, report);
            case PAYEE -> pays(subject, report) && !isPaid(subject, report);
            case BOTH -> false;
        };
    }

    private static boolean pays(FilingSubject subject, FilingReport report) {
        return report.transfers().stream().anyMatch(t -> t.from().subject().equals(subject.key()));
    }

    private static boolean isPaid(FilingSubject subject, FilingReport report) {
        return report.transfers().stream().anyMatch(t -> t.to().subject().equals(subject.key()));
    }
}
