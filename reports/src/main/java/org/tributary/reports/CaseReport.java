// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.money.RateTable;

import java.util.List;
import java.util.Map;

/// Everything a report of a case says, apart from what is too big to hold and is pulled from the
/// record while it is written: the rows of transfers, rejected rows and the bytes of pictures.
/// Immutable.
///
/// @param manifest name, base currency and zone of the case
/// @param order who asked for the report, when, with which program
/// @param ledger totals of the whole ledger
/// @param state state of the record, with its digest
/// @param transfers the transfers the report is about
/// @param subjects in the order of the record
/// @param flows lines of the flow matrix
/// @param studies what was worked out and is kept
/// @param work notes, exhibits, trail and imports
/// @param money rates, and totals converted with them
public record CaseReport(
        CaseManifest manifest,
        ReportOrder order,
        CaseTotals ledger,
        RecordState state,
        CaseTransfers transfers,
        List<SubjectLine> subjects,
        List<FlowLine> flows,
        Studies studies,
        Work work,
        Rates money) {

    public CaseReport {
        subjects = List.copyOf(subjects);
        flows = List.copyOf(flows);
    }

    /// What was worked out from the transfers.
    ///
    /// @param traces traces of funds that are kept
    /// @param clusters suspicious clusters that are kept, or those at the top where none is
    /// @param typologies what typologies are called, by key
    /// @param forms the case as each authority's form has it
    public record Studies(
            List<FundTraceFigures> traces,
            List<ClusterFigures> clusters,
            Map<String, TypologyLabel> typologies,
            List<FormDraft> forms) {

        /// Nothing is kept.
        public static final Studies NONE = new Studies(List.of(), List.of());

        public Studies {
            traces = List.copyOf(traces);
            clusters = List.copyOf(clusters);
            typologies = Map.copyOf(typologies);
            forms = List.copyOf(forms);
        }

        public Studies(List<FundTraceFigures> traces, List<ClusterFigures> clusters) {
            this(traces, clusters, Map.of(), List.of());
        }

        /// What a typology is called; one that is not known is called by its key.
        public TypologyLabel typology(String key) {
            return typologies.getOrDefault(key, TypologyLabel.unknown(key));
        }
    }

    /// What investigators wrote and what was imported.
    public record Work(
            List<Note> notes,
            List<Exhibit> exhibits,
            List<KeptImport> imports,
            List<AuditEntry> trail) {
        public Work {
            notes = List.copyOf(notes);
            exhibits = List.copyOf(exhibits);
            imports = List.copyOf(imports);
            trail = List.copyOf(trail);
        }
    }

    /// The rates of the case and what they convert; nothing is converted without rates.
    public record Rates(RateTable table, List<Converted> converted) {
        public Rates {
            converted = List.copyOf(converted);
        }
    }
}
