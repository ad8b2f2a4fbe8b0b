// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import org.tributary.reports.filing.profile.FieldValue;
import org.tributary.reports.filing.profile.FilingField;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Checks every form has: for each of its fields, that it is told, fits, stands in no other words,
/// and has the shape and code the profile names.
final class SlotChecks {

    /// Words that stand in for a fact instead of saying that it is unknown.
    private static final Set<String> STANDINS =
            Set.of(
                    "N/A",
                    "NA",
                    "NONE",
                    "UNKNOWN",
                    "UNK",
                    "NULL",
                    "NIL",
                    "XX",
                    "XXX",
                    "TBD",
                    "?",
                    "-",
                    "--",
                    "NOT APPLICABLE",
                    "NOT KNOWN",
                    "NO NAME",
                    "TEST");

    /// Fields whose values are words of a table of codes.
    private static final Map<String, String> TABLES =
            Map.of(
                    "filer.regulator", "regulator",
                    "filer.kind", "kind",
                    "place.regulator", "regulator",
                    "place.kind", "kind",
                    "activity.class", "class");

    /// Fields that are no words of people.
    private static final Set<String> NOT_PROSE =
            Set.of("report", "activity", "transfer", "narrative", "attachment");

    private SlotChecks() {}

    static List<FilingCheck> of(FilingProfile profile) {
        List<FilingCheck> checks = new ArrayList<>();
        for (Slot slot : profile.slots()) {
            need(slot).ifPresent(checks::add);
            if (slot.characters().isPresent()) {
                checks.add(length(slot, slot.characters().getAsInt()));
            }
            if (!NOT_PROSE.contains(slot.field().owner())) {
                checks.add(standIn(slot));
            }
            profile.code("form", slot.field().key())
                    .map(FieldForm::of)
                    .ifPresent(form -> checks.add(form(slot, form)));
            Optional.ofNullable(TABLES.get(slot.field().key()))
                    .filter(table -> !profile.table(table).isEmpty())
                    .ifPresent(table -> checks.add(code(slot, table)));
        }
        return checks;
    }

    private static Optional<FilingCheck> need(Slot slot) {
        return switch (slot.need()) {
            case Slot.Need.Required required -> Optional.of(required(slot));
            case Slot.Need.OrUnknown orUnknown -> Optional.of(unknown(slot));
            case Slot.Need.Optional optional -> Optional.empty();
        };
    }

    private static FilingCheck required(Slot slot) {
        return check(
                "required",
                Severity.ERROR,
                "%s is told.".formatted(subject(slot.field())),
                slot,
                value ->
                        value.text().isKnown()
                                ? Optional.empty()
                                : Optional.of("is missing. Enter it; the form demands it."));
    }

    private static FilingCheck unknown(Slot slot) {
        return check(
                "known",
                Severity.NOTE,
                "%s is told, or it is filed as unknown.".formatted(subject(slot.field())),
                slot,
                value ->
                        value.text().isKnown()
                                ? Optional.empty()
                                : Optional.of("is not known and will be filed as unknown."));
    }

    private static FilingCheck length(Slot slot, int most) {
        return check(
                "length",
                Severity.ERROR,
                "%s has at most %d characters.".formatted(subject(slot.field()), most),
                slot,
                value -> {
                    int has = value.text().value().orElse("").length();
                    return has <= most
                            ? Optional.empty()
                            : Optional.of(
                                    "has %d characters, the form takes %d. Shorten it."
                                            .formatted(has, most));
                });
    }

    private static FilingCheck standIn(Slot slot) {
        return check(
                "words",
                Severity.ERROR,
                "%s is no word that only stands in for a fact, such as N/A."
                        .formatted(subject(slot.field())),
                slot,
                value ->
                        value.text()
                                .value()
                                .filter(SlotChecks::standsIn)
                                .map(
                                        text ->
                                                "says '%s'. Leave it unknown instead."
                                                        .formatted(text)));
    }

    private static boolean standsIn(String text) {
        return STANDINS.contains(text.strip().toUpperCase(Locale.ROOT));
    }

    private static FilingCheck form(Slot slot, FieldForm form) {
        return check(
                "form",
                Severity.ERROR,
                "%s %s.".formatted(subject(slot.field()), form.rule()),
                slot,
                value ->
                        value.text()
                                .value()
                                .filter(text -> !form.fits(text))
                                .map(
                                        text ->
                                                "'%s' does not fit: it %s."
                                                        .formatted(text, form.rule())));
    }

    private static FilingCheck code(Slot slot, String table) {
        return new FilingCheck(
                "code." + slot.field().key(),
                Severity.ERROR,
                "%s is one the form has a code for.".formatted(subject(slot.field())),
                (report, profile) ->
                        faults(
                                slot,
                                slot.field().values().apply(report),
                                value ->
                                        value.text()
                                                .value()
                                                .filter(w -> profile.code(table, w).isEmpty())
                                                .map("'%s' has no code in the form."::formatted)));
    }

    private static FilingCheck check(
            String kind,
            Severity severity,
            String rule,
            Slot slot,
            Function<FieldValue, Optional<String>> test) {
        return new FilingCheck(
                kind + "." + slot.field().key(),
                severity,
                rule,
                (report, profile) -> faults(slot, slot.field().values().apply(report), test));
    }

    private static List<Fault> faults(
            Slot slot, List<FieldValue> values, Function<FieldValue, Optional<String>> test) {
        List<Fault> faults = new ArrayList<>();
        for (FieldValue value : values) {
            test.apply(value)
                    .ifPresent(
                            what ->
                                    faults.add(
                                            new Fault(
                                                    sentence(slot.field(), value, what),
                                                    slot.field().key(),
                                                    value.number())));
        }
        return faults;
    }

    private static String sentence(FilingField field, FieldValue value, String what) {
        return "%s: %s %s".formatted(capital(field.place(value)), field.label(), what);
    }

    /// `The subject's last name`.
    private static String subject(FilingField field) {
        return "The %s's %s".formatted(field.owner(), field.label());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
