// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.app.filing.SentenceLine.Citation;
import org.tributary.app.filing.SentenceLine.Counts;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.narrative.FigureProof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds sentences against the report and the record. Immutable once made.
final class SentenceLines {

    private final Map<TransferId, FiledTransfer> transfers = new HashMap<>();
    private final Map<TransferId, CitedRow> others = new HashMap<>();
    private final Set<String> findings = new HashSet<>();
    private final FigureProof proof;

    private SentenceLines(FilingReport report) {
        report.transfers().forEach(transfer -> transfers.put(transfer.id(), transfer));
        report.activity().schemes().stream()
                .map(FiledScheme::said)
                .forEach(said -> findings.add(said.finding()));
        proof = FigureProof.of(report);
    }

    /// Reads what became of rows that the sentences cite and the report does not have.
    static SentenceLines of(
            FilingReport report, List<DraftedSentence> sentences, CaseReader reader) {
        SentenceLines lines = new SentenceLines(report);
        Set<TransferId> missing = new LinkedHashSet<>();
        sentences.forEach(sentence -> missing.addAll(sentence.rows().ids()));
        missing.removeAll(lines.transfers.keySet());
        reader.cited(missing).forEach(row -> lines.others.put(row.id(), row));
        return lines;
    }

    FigureProof proof() {
        return proof;
    }

    SentenceLine line(DraftedSentence sentence, CitedSentence cited) {
        List<TransferId> rows = cited.rows();
        return new SentenceLine(
                sentence,
                rows,
                rows.stream().limit(SentenceLine.CITED).map(this::citation).toList(),
                standing(sentence, rows, cited.finding()),
                proof.unsupported(cited));
    }

    static CitedSentence cited(DraftedSentence sentence) {
        return new CitedSentence(
                CitedSentence.Part.valueOf(sentence.part().name()),
                sentence.text(),
                sentence.rows().ids(),
                sentence.origin());
    }

    private Citation citation(TransferId id) {
        FiledTransfer filed = transfers.get(id);
        if (filed != null) {
            return new Citation(id, filed.citation(), Counts.YES);
        }
        CitedRow row = others.get(id);
        String place = row == null ? Long.toString(id.value()) : row.source().citation();
        return new Citation(id, place, Counts.NO);
    }

    private Standing standing(DraftedSentence sentence, List<TransferId> rows, String finding) {
        int withdrawn = 0;
        int replaced = 0;
        int outside = 0;
        List<FiledTransfer> left = new ArrayList<>();
        for (TransferId id : rows) {
            FiledTransfer filed = transfers.get(id);
            CitedRow row = others.get(id);
            if (filed != null) {
                left.add(filed);
            } else if (row == null || row.today().isEmpty()) {
                withdrawn++;
            } else if (row.today().get().equals(id)) {
                outside++;
            } else {
                replaced++;
            }
        }
        boolean isWhole = left.size() == rows.size();
        String print = sentence.rows().print();
        boolean isChanged = isWhole && !print.isEmpty() && !print.equals(RowPrint.of(left));
        boolean isGone = !finding.isEmpty() && !findings.contains(finding);
        return new Standing(
                withdrawn,
                replaced,
                outside,
                isChanged ? Standing.Content.CHANGED : Standing.Content.AS_WRITTEN,
                isGone ? Standing.Origin.GONE : Standing.Origin.STANDING);
    }
}
