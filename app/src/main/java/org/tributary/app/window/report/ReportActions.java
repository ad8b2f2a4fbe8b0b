// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.GraphFormat;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the report screen needs done. Every method is called in the background.
public interface ReportActions {

    /// What is in the case now.
    ReportFacts facts(Work work);

    /// Verifies the record and, only if it is sound, writes the workbook.
    ///
    /// @param labels the languages of the workbook's headers
    /// @return the record's verification; the workbook was written if it is sound
    /// @throws IOException if the workbook cannot be written; none is left half-written
    RecordCheck writeWorkbook(Path out, Labels labels, Work work) throws IOException;

    /// Checks the record against itself, and what is derived from it against the record.
    List<RecordCheck.Check> verify(Work work);

    /// Writes the graph for another tool.
    ///
    /// @throws IOException if it cannot be written; an older file is then untouched
    void exportGraph(GraphFormat format, Path out, Work work) throws IOException;
}
