// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.workbook;

import org.tributary.app.clusters.CaseClusters;
import org.tributary.app.clusters.ReportedClusters;
import org.tributary.app.filing.FilingDrafts;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.tracing.TraceFigures;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseReport;
import org.tributary.reports.CaseReportComposer;
import org.tributary.reports.ReportOrder;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.workbook.WorkbookCheck;
import org.tributary.reports.workbook.WorkbookWriter;
import org.tributary.reports.workbook.WrittenWorkbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Writes the workbook of a case, after the record has been verified, and holds a workbook against
/// the record. Stateless beyond its parts; thread-safe.
///
/// @param clock what time the report is made at
/// @param version version of the program, named on the cover
public record CaseWorkbook(Clock clock, String version) {

    /// What came of it.
    ///
    /// @param files what was written; empty if the record did not verify
    /// @param check the record's verification
    public record Written(List<Path> files, RecordCheck check) {}

    /// Verifies the record and, if it is sound, writes the workbook and notes that in the audit
    /// trail.
    ///
    /// @throws IOException if the workbook cannot be written; none is left half-written
    public Written write(OpenCase open, Path out, Author author, Work work) throws IOException {
        return write(open, out, Labels.ENGLISH, author, work);
    }

    /// The same with the labels of another language, or of two.
    public Written write(OpenCase open, Path out, Labels labels, Author author, Work work)
            throws IOException {
        RecordCheck check = open.record().verify(work);
        if (!check.ok()) {
            return new Written(List.of(), check);
        }
        FlowGraph graph = open.flowGraph(work);
        Path scratch = open.record().folder().resolve("temp");
        SubjectRatings ratings = SubjectRatings.of(open.record(), graph, clock, work);
        CaseReport.Studies studies = studies(open, graph, clock, author, work);
        WrittenWorkbook written =
                open.answer(
                        reader ->
                                new WorkbookWriter(scratch)
                                        .write(
                                                report(
                                                        open, reader, graph, author, studies,
                                                        ratings),
                                                reader,
                                                labels,
                                                out,
                                                work));
        String name = String.valueOf(out.getFileName());
        open.record()
                .write(
                        author,
                        writer -> {
                            writer.append(new CaseEvent.ReportExported(name, written.sha256()));
                            return written;
                        });
        return new Written(List.of(written.path()), check);
    }

    /// Holds every figure of a workbook against the record as it is now.
    ///
    /// @throws IOException if the file cannot be read or is no workbook
    public RecordCheck check(OpenCase open, Path workbook, Author author, Work work)
            throws IOException {
        // What depends on the day is worked out for the day the workbook was made on.
        Clock then =
                Clock.fixed(
                        WorkbookCheck.madeAt(workbook).orElseGet(clock::instant),
                        open.record().manifest().zone());
        FlowGraph graph = open.flowGraph(work);
        SubjectRatings ratings = SubjectRatings.of(open.record(), graph, then, work);
        CaseReport.Studies studies = studies(open, graph, then, author, work);
        return open.answer(
                reader ->
                        new WorkbookCheck()
                                .check(
                                        report(open, reader, graph, author, studies, ratings),
                                        reader,
                                        workbook,
                                        work));
    }

    private static CaseReport.Studies studies(
            OpenCase open, FlowGraph graph, Clock day, Author author, Work work)
            throws IOException {
        var manifest = open.record().manifest();
        return new CaseReport.Studies(
                TraceFigures.of(open.record(), graph, work),
                new ReportedClusters(new CaseClusters(open.record(), any -> graph, day))
                        .figures(work),
                TypologyLabels.all(),
                open.record()
                        .read(
                                reader ->
                                        FilingDrafts.of(
                                                reader, graph, manifest, day.instant(), author)));
    }

    private CaseReport report(
            OpenCase open,
            CaseReader reader,
            FlowGraph graph,
            Author author,
            CaseReport.Studies studies,
            SubjectRatings ratings) {
        ReportOrder order = new ReportOrder(author, clock.instant(), "Tributary " + version);
        return new CaseReportComposer()
                .compose(reader, graph, open.record().manifest(), order, ratings::of, studies);
    }
}
