// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.check.Severity;
import org.tributary.reports.filing.profile.FilingMeter;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sheets of what authorities would be told: each form with counters that go on counting while
/// somebody edits, and the narratives sentence by sentence with the rows they rest on.
final class FormSheets {

    /// Names of the narratives' columns, which the counters use.
    private static final String FORMS = "Narrative_form";

    private static final String CHARACTERS = "Narrative_characters";

    private FormSheets() {}

    static SheetModel forms(CaseReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FormDraft draft : report.studies().forms()) {
            rows.add(row(draft, rows.size() + 2));
        }
        return SheetModel.Table.of(
                "Forms",
                List.of(
                        Column.text("Form", 22),
                        Column.integer("Narrative characters"),
                        Column.integer("Most allowed"),
                        Column.integer("Characters left"),
                        Column.integer("Blocks needed"),
                        Column.integer("Most blocks"),
                        Column.text("Length", 14),
                        Column.integer("Fields told"),
                        Column.integer("Fields missing"),
                        Column.integer("Filed as unknown"),
                        Column.integer("Too long"),
                        Column.integer("Checks"),
                        Column.integer("Errors"),
                        Column.integer("Warnings"),
                        Column.integer("Notes"),
                        Column.text("May be filed", 14),
                        Column.prose("Source of the form", 40)),
                "No forms",
                rows);
    }

    private static List<Cell> row(FormDraft draft, int row) {
        FilingProfile profile = draft.profile();
        FilingMeter meter = FilingMeter.of(profile, draft.report());
        long characters = draft.report().narrative().text().length();
        Optional<Integer> most = profile.limit("narrative.characters");
        Optional<Integer> block = profile.limit("narrative.block");
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(profile.name()));
        cells.add(
                new Cell.Formula(
                        "SUMIF(%s,A%d,%s)+MAX(0,COUNTIF(%s,A%d)-1)"
                                .formatted(FORMS, row, CHARACTERS, FORMS, row),
                        new Cell.Whole(characters)));
        cells.add(most.<Cell>map(Cell.Whole::new).orElse(Cell.NOTHING));
        cells.add(
                most.<Cell>map(
                                limit ->
                                        new Cell.Formula(
                                                "C%d-B%d".formatted(row, row),
                                                new Cell.Whole(limit - characters)))
                        .orElse(Cell.NOTHING));
        cells.add(
                block.<Cell>map(
                                size ->
                                        new Cell.Formula(
                                                "ROUNDUP(B%d/%d,0)".formatted(row, size),
                                                new Cell.Whole(Math.ceilDiv(characters, size))))
                        .orElse(Cell.NOTHING));
        cells.add(
                profile.limit("narrative.blocks").<Cell>map(Cell.Whole::new).orElse(Cell.NOTHING));
        cells.add(
                most.<Cell>map(
                                limit ->
                                        new Cell.Formula(
                                                "IF(B%d>C%d,\"TOO LONG\",\"fits\")"
                                                        .formatted(row, row),
                                                Cell.text(
                                                        characters > limit ? "TOO LONG" : "fits")))
                        .orElse(Cell.text("no limit")));
        cells.add(new Cell.Whole(meter.count(FilingMeter.State.TOLD)));
        cells.add(new Cell.Whole(meter.count(FilingMeter.State.MISSING)));
        cells.add(new Cell.Whole(meter.count(FilingMeter.State.UNKNOWN)));
        cells.add(new Cell.Whole(meter.count(FilingMeter.State.TOO_LONG)));
        cells.add(new Cell.Whole(draft.outcomes().size()));
        for (Severity severity : Severity.values()) {
            cells.add(new Cell.Whole(failed(draft, severity)));
        }
        cells.add(Cell.text(FilingChecks.mayBeFiled(draft.outcomes()) ? "yes" : "not yet"));
        cells.add(Cell.text(profile.setting("source").orElse("")));
        return cells;
    }

    private static long failed(FormDraft draft, Severity severity) {
        return draft.outcomes().stream()
                .filter(outcome -> !outcome.ok() && outcome.check().severity() == severity)
                .count();
    }

    static SheetModel narratives(CaseReport report, CaseReader reader) {
        RowCitation citation = new RowCitation(reader);
        List<List<Cell>> rows = new ArrayList<>();
        for (FormDraft draft : report.studies().forms()) {
            int number = 0;
            for (CitedSentence sentence : draft.report().narrative().sentences()) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.text(draft.profile().name()));
                row.add(Cell.text(word(sentence.part())));
                row.add(new Cell.Whole(++number));
                row.add(Cell.text(sentence.text()));
                row.add(
                        new Cell.Formula(
                                "LEN(D%d)".formatted(rows.size() + 2),
                                new Cell.Whole(sentence.text().length())));
                row.addAll(citation.cells(sentence.rows()));
                rows.add(row);
            }
        }
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.text("Form", 22).named(FORMS),
                                Column.text("Part", 14),
                                Column.id("Sentence"),
                                Column.prose("Text", 90),
                                Column.integer("Characters").named(CHARACTERS)));
        columns.addAll(RowCitation.columns());
        return SheetModel.Table.of("Narratives", columns, "No narratives", rows);
    }

    static SheetModel checks(CaseReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FormDraft draft : report.studies().forms()) {
            for (Severity severity : Severity.values()) {
                draft.outcomes().stream()
                        .filter(o -> !o.ok() && o.check().severity() == severity)
                        .forEach(outcome -> addFaults(draft, outcome, rows));
            }
            draft.outcomes().stream()
                    .filter(FilingCheck.Outcome::ok)
                    .forEach(o -> rows.add(row(draft, o, "holds", o.sentence(), Cell.NOTHING)));
        }
        return SheetModel.Table.of(
                "Filing checks",
                List.of(
                        Column.text("Form", 22),
                        Column.text("Check", 40),
                        Column.text("Weight", 10),
                        Column.text("Outcome", 10),
                        Column.prose("What was found, or the rule that holds", 90),
                        Column.text("Field", 30)),
                "No forms",
                rows);
    }

    private static void addFaults(
            FormDraft draft, FilingCheck.Outcome outcome, List<List<Cell>> rows) {
        outcome.faults()
                .forEach(
                        fault ->
                                rows.add(
                                        row(
                                                draft,
                                                outcome,
                                                "FAILS",
                                                fault.sentence(),
                                                Cell.text(place(fault.field(), fault.number())))));
    }

    private static String place(String field, int number) {
        return number == 0 ? field : "%s (%d)".formatted(field, number);
    }

    private static List<Cell> row(
            FormDraft draft, FilingCheck.Outcome outcome, String state, String words, Cell field) {
        return List.of(
                Cell.text(draft.profile().name()),
                Cell.text(outcome.check().id()),
                Cell.text(outcome.check().severity().word()),
                Cell.text(state),
                Cell.text(words),
                field);
    }

    private static String word(CitedSentence.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
