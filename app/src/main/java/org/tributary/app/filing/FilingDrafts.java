// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.app.entries.FilerBook;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.reports.FormDraft;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.FilerText;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the case tells each authority, for the workbook: composed as for a filing pack, with what
/// was chosen and written in the case and the forms that come along, so that the same record
/// gives the same words again.
public final class FilingDrafts {

    private FilingDrafts() {}

    /// @param reader a view of the record
    /// @param graph the transfers of that view
    /// @param asOf when the workbook is made: the reports are dated that day, and filed by whom
    ///     the case said last
    /// @param author who asks
    public static List<FormDraft> of(
            CaseReader reader,
            FlowGraph graph,
            CaseManifest manifest,
            Instant asOf,
            Author author) {
        LocalDate today = LocalDate.ofInstant(asOf, manifest.zone());
        Filer filer =
                FilerBook.filed(reader.auditTrail(), asOf)
                        .map(FilerText::read)
                        .orElseGet(FilerText::unknown);
        Map<String, FilingDraft> begun = reader.filingDrafts();
        return FilingProfiles.KEYS.stream()
                .map(FilingProfiles::load)
                .map(
                        profile -> {
                            FilingOrder order =
                                    new FilingOrder(
                                            profile,
                                            begun.getOrDefault(
                                                    profile.key(),
                                                    FilingDraft.untouched(profile.key())),
                                            filer,
                                            author);
                            FilingReport report =
                                    new FilingComposer(reader, graph, order, manifest.zone())
                                            .compose(manifest.name(), today);
                            return new FormDraft(
                                    profile, report, FilingChecks.run(profile, report));
                        })
                .toList();
    }
}
