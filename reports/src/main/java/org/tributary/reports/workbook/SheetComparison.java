// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.model.SharedStrings;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.work.Work;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;

/// Compares sheets of a workbook with sheets laid out from the record, row by row. Not
/// thread-safe.
final class SheetComparison {

    /// Sheets the record only ever adds to: a workbook may have the first rows of them.
    private static final Set<String> GROWING = Set.of("Notes", "Audit trail");

    private final Map<String, PackagePart> parts;
    private final SharedStrings shared;
    private final ZoneId zone;
    private final Labels labels;
    private final Work work;
    private final Set<String> seen = new HashSet<>();

    SheetComparison(
            Map<String, PackagePart> parts,
            SharedStrings shared,
            ZoneId zone,
            Labels labels,
            Work work) {
        this.labels = labels;
        this.parts = parts;
        this.shared = shared;
        this.zone = zone;
        this.work = work;
        seen.add(labels.sheet("Pictures"));
    }

    RecordCheck.Check table(SheetModel.Table table) throws IOException, XMLStreamException {
        Comparison comparison = new Comparison(table.name());
        Iterator<List<Cell>> expected = table.shownRows(labels);
        int part = 1;
        for (String name = labels.sheet(table.name());
                parts.containsKey(name);
                name = TableWriter.partName(labels.sheet(table.name()), ++part)) {
            seen.add(name);
            part(name, table, expected, comparison);
        }
        if (part == 1) {
            comparison.differ("the sheet is missing");
        }
        long missing = 0;
        while (expected.hasNext()) {
            expected.next();
            missing++;
        }
        if (missing > 0 && !GROWING.contains(table.name())) {
            comparison.differ(
                    missing == 1
                            ? "1 row of the record is missing"
                            : "%d rows of the record are missing".formatted(missing));
        }
        return comparison.outcome(
                missing > 0 ? "; newer in the record: %d".formatted(missing) : "");
    }

    private void part(
            String name,
            SheetModel.Table table,
            Iterator<List<Cell>> expected,
            Comparison comparison)
            throws IOException, XMLStreamException {
        List<String> headers =
                table.columns().stream().map(c -> labels.header(c.header())).toList();
        boolean mayGrow = GROWING.contains(table.name()) && table.rows().get().hasNext();
        try (InputStream in = part(name).getInputStream();
                SheetRows rows = new SheetRows(in, shared)) {
            rows.next().ifPresent(head -> header(head, headers, comparison));
            int index = 0;
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                index++;
                boolean hadNone =
                        index == 1 && mayGrow && isRemark(row.get(), labels.of(table.empty()));
                if (!hadNone) {
                    compare(row.get(), index, headers, expected, comparison);
                }
            }
        }
    }

    private PackagePart part(String name) throws IOException {
        PackagePart part = parts.get(name);
        if (part == null) {
            throw new IOException("a sheet is missing");
        }
        return part;
    }

    private static void header(SheetRows.ReadRow row, List<String> headers, Comparison comparison) {
        for (int c = 0; c < headers.size(); c++) {
            if (!row.cell(c).content().equals(headers.get(c))) {
                comparison.differ("the header of column %s is changed".formatted(headers.get(c)));
            }
        }
    }

    private static boolean isRemark(SheetRows.ReadRow row, String remark) {
        return row.cells().size() == 1 && row.cell(0).content().equals(remark);
    }

    private void compare(
            SheetRows.ReadRow row,
            int index,
            List<String> headers,
            Iterator<List<Cell>> expected,
            Comparison comparison) {
        if (index % 1_000 == 0) {
            work.done(1_000);
            work.checkCancelled();
        }
        String place = "row %d".formatted(row.index() + 1);
        if (row.index() != index) {
            comparison.differ("%s: a row above it is missing or empty".formatted(place));
        }
        if (expected.hasNext()) {
            comparison.row(place, headers, forms(expected.next()), row);
        } else {
            comparison.differ("%s: the record has no such row".formatted(place));
        }
    }

    private List<CellForm> forms(List<Cell> cells) {
        return cells.stream().map(cell -> CellForm.of(cell, zone)).toList();
    }

    /// Compares the facts of the record; who made the report and when is not one.
    RecordCheck.Check cover(SheetModel.Sections cover) throws IOException, XMLStreamException {
        return facts(cover.name(), CoverRow.of(cover, zone, labels));
    }

    /// Compares the figures charts are drawn from; the charts themselves refer to them.
    RecordCheck.Check charts(SheetModel.Charts charts) throws IOException, XMLStreamException {
        return facts(
                charts.name(),
                ChartBlock.of(charts, labels).stream()
                        .flatMap(b -> b.rows(zone).stream())
                        .toList());
    }

    private RecordCheck.Check facts(String name, List<CoverRow> rows)
            throws IOException, XMLStreamException {
        Comparison comparison = new Comparison(name);
        String shown = labels.sheet(name);
        seen.add(shown);
        if (!parts.containsKey(shown)) {
            comparison.differ("the sheet is missing");
            return comparison.outcome("");
        }
        Map<Integer, SheetRows.ReadRow> found = new TreeMap<>();
        try (InputStream in = part(shown).getInputStream();
                SheetRows all = new SheetRows(in, shared)) {
            for (var row = all.next(); row.isPresent(); row = all.next()) {
                found.put(row.get().index(), row.get());
            }
        }
        for (CoverRow row : rows) {
            if (row.source() == SheetModel.Source.RECORD) {
                comparison.row(
                        "row %d".formatted(row.index() + 1),
                        List.of("A", "B", "C", "D", "E", "F"),
                        row.cells(),
                        Optional.ofNullable(found.get(row.index()))
                                .orElse(new SheetRows.ReadRow(row.index(), List.of())));
            }
        }
        return comparison.outcome("");
    }

    /// Whether the workbook has no sheet beside those of the report.
    RecordCheck.Check nothingElse() {
        long others = parts.keySet().stream().filter(name -> !seen.contains(name)).count();
        return new RecordCheck.Check(
                "workbook-sheets",
                others == 0,
                others == 0
                        ? "The workbook has the %d sheets of the report".formatted(parts.size())
                        : "Sheets that are not of the report: %d. Leave them out of account."
                                .formatted(others));
    }
}
