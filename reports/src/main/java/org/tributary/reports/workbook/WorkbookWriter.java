// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.util.TempFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseReport;
import org.tributary.reports.ReportOrder;
import org.tributary.reports.ReportSheets;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.SheetModel;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

/// Writes a case report as an Excel workbook, row by row, in bounded memory.
///
/// Amounts are numbers, moments are dates in the zone of the case, everything else is text, never
/// a formula. The same report of the same record gives the same bytes. The target appears whole or
/// not at all. Thread-safe.
public final class WorkbookWriter {

    private final Path scratch;
    private final int rowsPerSheet;

    /// @param scratch folder for temporary files, which hold data of the case: a folder of the case
    public WorkbookWriter(Path scratch) {
        this(scratch, TableWriter.ROWS_PER_SHEET);
    }

    WorkbookWriter(Path scratch, int rowsPerSheet) {
        this.scratch = scratch;
        this.rowsPerSheet = rowsPerSheet;
    }

    /// What a workbook says of itself, and how it shows moments.
    ///
    /// @param title printed at the foot of each page
    /// @param zone zone in which moments are shown
    /// @param labels the languages of headers and headings
    public record Frame(String title, ZoneId zone, Labels labels, ReportOrder order) {}

    /// @param reader the view of the record the report was composed from
    /// @param labels the languages of headers and headings
    /// @param out the file to write; an older one is replaced
    /// @throws IOException if the file cannot be written; an older one is then untouched
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; likewise
    public WrittenWorkbook write(
            CaseReport report, CaseReader reader, Labels labels, Path out, Work work)
            throws IOException {
        Frame frame =
                new Frame(
                        report.manifest().name(), report.manifest().zone(), labels, report.order());
        return write(ReportSheets.of(report, reader), frame, out, work);
    }

    /// Writes sheets as they are given.
    ///
    /// @param out the file to write; an older one is replaced
    /// @throws IOException if the file cannot be written; an older one is then untouched
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; likewise
    public WrittenWorkbook write(List<SheetModel> sheets, Frame frame, Path out, Work work)
            throws IOException {
        Path target = out.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("a workbook needs a file name");
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".workbook-", ".part");
        try (Scratch temporary = new Scratch(scratch)) {
            WrittenWorkbook written =
                    TempFile.withStrategy(temporary, () -> fill(sheets, frame, part, work));
            Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return new WrittenWorkbook(target, written.sha256(), written.rows());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private WrittenWorkbook fill(List<SheetModel> sheets, Frame frame, Path part, Work work) {
        try (PinnedWorkbook workbook = new PinnedWorkbook(frame.order(), frame.title())) {
            work.begin("Laying out the workbook", 0);
            long rows = 0;
            for (SheetModel sheet : sheets) {
                work.checkCancelled();
                rows += write(sheet, frame, workbook, work);
            }
            work.begin("Writing the workbook", counted(sheets));
            return new WrittenWorkbook(part, save(workbook, part, work), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long counted(List<SheetModel> sheets) {
        return sheets.stream()
                .filter(SheetModel.Table.class::isInstance)
                .map(SheetModel.Table.class::cast)
                .filter(table -> table.length() == SheetModel.Table.Length.COUNTED)
                .mapToLong(SheetModel.Table::expected)
                .sum();
    }

    private long write(SheetModel sheet, Frame frame, PinnedWorkbook workbook, Work work) {
        WorkbookStyles styles = workbook.styles();
        return switch (sheet) {
            case SheetModel.Table table ->
                    new TableWriter(
                                    workbook,
                                    new TableStyles(styles, frame.labels().timeFormat()),
                                    frame,
                                    rowsPerSheet)
                            .write(table, work);
            case SheetModel.Sections cover -> {
                new CoverWriter(workbook, styles, frame).write(cover);
                yield 0;
            }
            case SheetModel.Charts charts -> {
                new ChartWriter(workbook, styles, frame).write(charts);
                yield 0;
            }
            case SheetModel.Gallery gallery -> {
                new GalleryWriter(workbook, styles, frame).write(gallery);
                yield 0;
            }
        };
    }

    private static String save(PinnedWorkbook workbook, Path part, Work work) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            OutputStream out =
                    new CancellableStream(
                            new DigestOutputStream(Channels.newOutputStream(channel), digest),
                            work);
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            workbook.write(buffered);
            buffered.flush();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Lets a wish to stop end a long write.
    private static final class CancellableStream extends FilterOutputStream {

        private final Work work;

        CancellableStream(OutputStream out, Work work) {
            super(out);
            this.work = work;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            work.checkCancelled();
            out.write(bytes, offset, length);
        }
    }
}
