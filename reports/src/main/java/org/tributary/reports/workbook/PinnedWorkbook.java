// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tributary.reports.ReportOrder;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A streaming workbook whose bytes depend on its content alone: no clock, no user of the system,
/// no name of the computer gets in.
final class PinnedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    /// The moment of every zip entry. Before 1980, the zip format's first year, so that no time
    /// zone has a say.
    private static final long ENTRY_TIME = 0L;

    /// One is fast, and a sheet's XML repeats itself so much that more gains little.
    private static final int COMPRESSION = 1;

    private final WorkbookStyles styles;
    private final Map<String, TableRows.Part> streamed = new HashMap<>();

    PinnedWorkbook(ReportOrder order, String title) {
        super(new XSSFWorkbook(), ROWS_IN_MEMORY, false, false);
        styles = new WorkbookStyles(this);
        POIXMLProperties properties = getXSSFWorkbook().getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator("Tributary");
        core.setLastModifiedByUser("Tributary");
        core.setTitle(CellText.shown(title));
        core.setCreated(Optional.of(Date.from(order.at())));
        core.setModified(Optional.of(Date.from(order.at())));
        properties.getExtendedProperties().setApplication("Tributary");
        getXSSFWorkbook().getFontAt(0).setFontHeightInPoints(WorkbookStyles.BODY_POINTS);
    }

    /// Has the rows of a sheet written when the file is, straight into it.
    void stream(SXSSFSheet sheet, TableRows.Part rows) {
        streamed.put(sheet.getSheetName(), rows);
    }

    @Override
    protected ISheetInjector createSheetInjector(SXSSFSheet sheet) throws IOException {
        TableRows.Part rows = streamed.get(sheet.getSheetName());
        return rows == null ? super.createSheetInjector(sheet) : rows::write;
    }

    /// Makes a cell lead to a row of a sheet.
    ///
    /// @param row from 1
    void link(Cell cell, String sheet, int row) {
        Hyperlink link = getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'%s'!A%d".formatted(sheet.replace("'", "''"), row));
        cell.setHyperlink(link);
    }

    WorkbookStyles styles() {
        return styles;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        PinnedArchive archive = new PinnedArchive(out);
        // LibreOffice refuses entries that announce four gigabytes and have less.
        archive.setUseZip64(Zip64Mode.AsNeeded);
        archive.setLevel(COMPRESSION);
        return archive;
    }

    private static final class PinnedArchive extends ZipArchiveOutputStream {

        PinnedArchive(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(ENTRY_TIME);
            // Nothing beside the zip's own moment is wanted.
            entry.setExtraFields(new ZipExtraField[0]);
            super.putArchiveEntry(entry);
        }
    }
}
