// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import org.tributary.ledger.casefile.CaseReader;

/// What is in a case, as far as the report tells of it.
///
/// @param subjects marked accounts
/// @param transfers transfers the workbook will hold
/// @param imports files taken in
/// @param rejected rows that could not be taken
/// @param exhibits pictures kept
/// @param notes notes written
public record ReportFacts(
        long subjects, long transfers, long imports, long rejected, long exhibits, long notes) {

    /// As the record has it.
    public static ReportFacts of(CaseReader reader) {
        return new ReportFacts(
                reader.subjects().size(),
                reader.totals().transfers(),
                reader.imports().size(),
                reader.imports().stream().mapToLong(i -> i.receipt().rows().rejected()).sum(),
                reader.exhibits().size(),
                reader.notes().size());
    }

    /// The same with only those transfers that are into or out of subjects' accounts.
    public ReportFacts withTransfers(long reported) {
        return new ReportFacts(subjects, reported, imports, rejected, exhibits, notes);
    }
}
