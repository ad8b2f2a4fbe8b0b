// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.casework.CitedRows;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.DraftedSentence.Hand;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.Narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Takes what the program drafts into sentences that can be edited, and drafts anew without losing
/// what a person wrote. The same input gives the same sentences.
///
/// @param report whose transfers the sentences cite
public record Redraft(FilingReport report) {

    /// A draft as sentences to be taken in hand.
    ///
    /// @param first the number of the first
    public List<DraftedSentence> sentences(Narrative draft, int first) {
        Map<TransferId, FiledTransfer> rows = new HashMap<>();
        report.transfers().forEach(transfer -> rows.put(transfer.id(), transfer));
        List<DraftedSentence> sentences = new ArrayList<>();
        for (CitedSentence sentence : draft.sentences()) {
            sentences.add(
                    new DraftedSentence(
                            first + sentences.size(),
                            DraftedSentence.Part.valueOf(sentence.part().name()),
                            sentence.text(),
                            cited(sentence.rows(), rows),
                            sentence.origin(),
                            Hand.DRAFTED));
        }
        return sentences;
    }

    /// Rows as a sentence cites them, with the print of what they say now.
    public CitedRows cited(List<TransferId> ids) {
        Map<TransferId, FiledTransfer> rows = new HashMap<>();
        report.transfers().forEach(transfer -> rows.put(transfer.id(), transfer));
        return cited(ids, rows);
    }

    private static CitedRows cited(List<TransferId> ids, Map<TransferId, FiledTransfer> rows) {
        return CitedRows.of(
                ids,
                RowPrint.of(
                        ids.stream().distinct().map(rows::get).filter(Objects::nonNull).toList()));
    }

    /// Drafted anew: sentences nobody touched are the new ones, those that were reworded keep their
    /// words and rest on the new rows, those a person wrote stay behind the sentence they followed,
    /// and what was taken out stays out.
    public List<DraftedSentence> keeping(FilingDraft before, Narrative fresh) {
        List<DraftedSentence> old = before.narrative().orElse(List.of());
        Map<String, DraftedSentence> edited = new HashMap<>();
        old.stream()
                .filter(s -> s.hand() == Hand.EDITED)
                .forEach(s -> edited.putIfAbsent(s.origin(), s));
        List<DraftedSentence> next = new ArrayList<>();
        for (DraftedSentence sentence : sentences(fresh, before.nextNumber())) {
            DraftedSentence kept = edited.remove(sentence.origin());
            if (kept != null) {
                next.add(at(kept, sentence.rows()));
            } else if (!before.removed().contains(sentence.origin())) {
                next.add(sentence);
            }
        }
        for (int i = 0; i < old.size(); i++) {
            DraftedSentence sentence = old.get(i);
            if (sentence.hand() == Hand.WRITTEN || edited.containsValue(sentence)) {
                next.add(place(next, old, i), sentence);
            }
        }
        return next;
    }

    private static DraftedSentence at(DraftedSentence kept, CitedRows rows) {
        return new DraftedSentence(
                kept.number(), kept.part(), kept.text(), rows, kept.origin(), kept.hand());
    }

    /// Behind the nearest earlier sentence that is still there.
    private static int place(List<DraftedSentence> next, List<DraftedSentence> old, int index) {
        for (int before = index - 1; before >= 0; before--) {
            DraftedSentence earlier = old.get(before);
            for (int i = 0; i < next.size(); i++) {
                boolean same =
                        next.get(i).number() == earlier.number()
                                || (!earlier.origin().isEmpty()
                                        && next.get(i).origin().equals(earlier.origin()));
                if (same) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
