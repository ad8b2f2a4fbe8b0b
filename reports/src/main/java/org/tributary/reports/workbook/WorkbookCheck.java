// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseReport;
import org.tributary.reports.ReportSheets;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/// Holds a workbook against the record: every cell of every table, every fact of the cover and
/// every picture, in bounded memory. Stateless; thread-safe.
///
/// A workbook that was opened and saved by a spreadsheet program passes as long as nobody changed
/// a value. Notes and audit entries made after the export are no difference.
public final class WorkbookCheck {

    /// @param report the report of the record as it is now; who made it and when do not matter
    /// @param reader the view of the record the report was composed from
    /// @return one check per sheet and one for the sheets being all there
    /// @throws IOException if the file cannot be read or is no workbook
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public RecordCheck check(CaseReport report, CaseReader reader, Path workbook, Work work)
            throws IOException {
        work.begin("Checking the workbook", report.transfers().count());
        return check(
                ReportSheets.of(report, reader),
                report.manifest().zone(),
                report.work().exhibits(),
                workbook,
                work);
    }

    /// Compares a workbook with sheets as they should be.
    RecordCheck check(
            List<SheetModel> models, ZoneId zone, List<Exhibit> exhibits, Path workbook, Work work)
            throws IOException {
        try (OPCPackage file = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            Map<String, PackagePart> parts = parts(file);
            SheetComparison sheets =
                    new SheetComparison(
                            parts, new ReadOnlySharedStringsTable(file), zone, labels(parts), work);
            List<RecordCheck.Check> checks = new ArrayList<>();
            for (SheetModel sheet : models) {
                work.checkCancelled();
                checks.add(
                        switch (sheet) {
                            case SheetModel.Table table -> sheets.table(table);
                            case SheetModel.Sections cover -> sheets.cover(cover);
                            case SheetModel.Charts charts -> sheets.charts(charts);
                            case SheetModel.Gallery gallery ->
                                    PictureComparison.of(file, gallery.name(), exhibits);
                        });
            }
            checks.add(sheets.nothingElse());
            return new RecordCheck(checks);
        } catch (OpenXML4JException
                | SAXException
                | XMLStreamException
                | UnsupportedFileFormatException e) {
            throw new IOException("The file is not a workbook that can be read.", e);
        }
    }

    /// The labels a workbook is written with, told by the name of its cover; English if there is
    /// none.
    private static Labels labels(Map<String, PackagePart> parts) {
        return Labels.all()
                .filter(labels -> parts.containsKey(labels.sheet("Cover")))
                .findFirst()
                .orElse(Labels.ENGLISH);
    }

    /// The moment a workbook says it was made at.
    ///
    /// @throws IOException if the file cannot be read or is no workbook
    public static Optional<Instant> madeAt(Path workbook) throws IOException {
        try (OPCPackage file = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            return file.getPackageProperties().getCreatedProperty().map(Date::toInstant);
        } catch (OpenXML4JException | UnsupportedFileFormatException e) {
            throw new IOException("The file is not a workbook that can be read.", e);
        }
    }

    private static Map<String, PackagePart> parts(OPCPackage file)
            throws IOException, OpenXML4JException {
        Map<String, PackagePart> parts = new LinkedHashMap<>();
        XSSFReader.SheetIterator sheets =
                (XSSFReader.SheetIterator) new XSSFReader(file).getSheetsData();
        while (sheets.hasNext()) {
            sheets.next().close();
            parts.put(sheets.getSheetName(), sheets.getSheetPart());
        }
        return parts;
    }
}
