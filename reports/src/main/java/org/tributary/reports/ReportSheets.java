// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;

/// Lays a case report out as sheets, in the order in which they are read. Stateless.
public final class ReportSheets {

    private ReportSheets() {}

    /// @param reader the view of the record the report was composed from; the sheets pull
    ///     their rows from it
    public static List<SheetModel> of(CaseReport report, CaseReader reader) {
        List<SheetModel> sheets = new ArrayList<>();
        ReportedAlerts told = ReportedAlerts.of(report, reader);
        sheets.add(FiveWsSheet.of(report, reader, told));
        sheets.add(SubjectSheets.subjects(report));
        sheets.add(SubjectSheets.accounts(report, reader));
        sheets.add(TransferSheet.of(report, reader));
        sheets.add(SubjectSheets.flowMatrix(report, reader));
        sheets.addAll(alerts(report, reader, told));
        sheets.add(ChartSheet.of(report, told));
        sheets.add(RatingSheet.of(report));
        sheets.addAll(ScreeningSheets.of(report, reader));
        sheets.addAll(IdentitySheet.of(report, reader));
        if (!report.studies().clusters().isEmpty()) {
            sheets.addAll(ClusterSheets.of(report, reader));
        }
        if (!report.studies().traces().isEmpty()) {
            sheets.addAll(FundTraceSheets.of(report, reader));
        }
        sheets.addAll(ProgressSheet.of(report, reader));
        sheets.add(CaseworkSheets.pictures(report, reader));
        if (!report.studies().forms().isEmpty()) {
            sheets.addAll(forms(report, reader));
        }
        sheets.add(NotesSheet.of(report, reader));
        sheets.add(ImportSheets.imports(report));
        sheets.add(ImportSheets.rejectedRows(report, reader));
        if (!report.money().table().rates().isEmpty()) {
            sheets.add(CaseworkSheets.rates(report));
        }
        sheets.add(CaseworkSheets.auditTrail(report, reader));
        sheets.addFirst(CoverSheet.of(report, reader, sheets));
        return sheets;
    }

    private static List<SheetModel> alerts(
            CaseReport report, CaseReader reader, ReportedAlerts told) {
        SheetModel alerts = AlertSheets.alerts(report, told);
        return told.alerts().isEmpty()
                ? List.of(alerts)
                : List.of(
                        alerts,
                        AlertSheets.findings(report, told),
                        AlertEvidenceSheets.measures(told),
                        AlertEvidenceSheets.transfers(report, reader, told));
    }

    private static List<SheetModel> forms(CaseReport report, CaseReader reader) {
        return List.of(
                FormSheets.forms(report),
                FormSheets.narratives(report, reader),
                FormSheets.checks(report),
                CrosswalkSheet.of(
                        report.studies().forms().stream().map(FormDraft::profile).toList()));
    }
}
