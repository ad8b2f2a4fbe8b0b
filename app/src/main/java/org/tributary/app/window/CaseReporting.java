// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.opencase.CaseCheck;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.ProgramVersion;
import org.tributary.app.window.report.ReportActions;
import org.tributary.app.window.report.ReportFacts;
import org.tributary.app.workbook.CaseWorkbook;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseTransfers;
import org.tributary.reports.export.GraphExport;
import org.tributary.reports.export.GraphFormat;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Does what the report screen asks for with one open case. Thread-safe.
///
/// @param open the case
/// @param kit tells who asks and when
record CaseReporting(OpenCase open, CaseKit kit) implements ReportActions {

    @Override
    public ReportFacts facts(Work work) {
        FlowGraph graph = open.flowGraph(work);
        return open.record()
                .read(
                        reader -> {
                            Set<Integer> subjects =
                                    reader.subjects().stream()
                                            .map(Subject::account)
                                            .collect(Collectors.toSet());
                            return subjects.isEmpty()
                                    ? ReportFacts.of(reader)
                                    : ReportFacts.of(reader)
                                            .withTransfers(
                                                    CaseTransfers.around(graph, subjects).count());
                        });
    }

    @Override
    public RecordCheck writeWorkbook(Path out, Labels labels, Work work) throws IOException {
        return new CaseWorkbook(kit.surroundings().clock(), ProgramVersion.ofThisProgram())
                .write(open, out, labels, kit.author(), work)
                .check();
    }

    @Override
    public List<RecordCheck.Check> verify(Work work) {
        return new CaseCheck(open).all(work);
    }

    @Override
    public void exportGraph(GraphFormat format, Path out, Work work) throws IOException {
        FlowGraph graph = open.flowGraph(work);
        open.answer(
                reader -> {
                    new GraphExport()
                            .write(
                                    format,
                                    open.record().manifest().name(),
                                    CaseTransfers.all(graph),
                                    reader,
                                    out,
                                    work);
                    return out;
                });
    }
}
