// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.app.workbook.CaseWorkbook;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseTransfers;
import org.tributary.reports.export.GraphExport;
import org.tributary.reports.export.GraphFormat;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The real thing behind the report screen: workbook, checks and graph of a real case.
record CaseActions(OpenCase open) implements ReportActions {

    @Override
    public ReportFacts facts(Work work) {
        return open.record().read(ReportFacts::of);
    }

    @Override
    public RecordCheck writeWorkbook(Path out, Labels labels, Work work) throws IOException {
        return new CaseWorkbook(ImportedCase.CLOCK, "test")
                .write(open, out, labels, ImportedCase.AUTHOR, work)
                .check();
    }

    @Override
    public List<RecordCheck.Check> verify(Work work) {
        return open.record().verify(work).checks();
    }

    @Override
    public void exportGraph(GraphFormat format, Path out, Work work) throws IOException {
        FlowGraph graph = open.flowGraph(work);
        open.record()
                .read(
                        reader -> {
                            try {
                                new GraphExport()
                                        .write(
                                                format,
                                                "Case",
                                                CaseTransfers.all(graph),
                                                reader,
                                                out,
                                                work);
                                return out;
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }
}
