// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.FilingEvent;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingChosen;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingRedone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingUndone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeDropped;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeTaken;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceAdded;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRecited;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRemoved;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceReworded;
import org.tributary.ledger.casework.CitedRows;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.FilingDraft;

import java.util.List;

/// Keeps what is chosen and written for reports in the case. Every step is an entry of the audit
/// trail and can be taken back. Nothing is entered where nothing changes. Thread-safe.
///
/// @param record the case
public record FilingDesk(CaseFile record) {

    /// What was chosen and written for a form so far.
    public FilingDraft draft(String form) {
        return record.read(reader -> FilingDraft.of(form, reader.auditTrail()));
    }

    /// Chooses.
    public FilingDraft choose(String form, FilingChoices choices, Author author) {
        boolean isNew = draft(form).choices().filter(choices::equals).isEmpty();
        return isNew ? enter(new FilingChosen(form, choices), author) : draft(form);
    }

    /// Gives a sentence other words.
    ///
    /// @param shown the sentences as they are on the screen: they are taken in hand if the
    ///     narrative was the program's until now
    public FilingDraft reword(
            String form, List<DraftedSentence> shown, int number, String text, Author author) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (shown.stream().anyMatch(s -> s.number() == number && s.text().equals(line))) {
            return draft(form);
        }
        return edit(form, shown, new SentenceReworded(form, number, line), author);
    }

    /// Lets a sentence rest on other transfers.
    ///
    /// @param shown as for [#reword]
    public FilingDraft recite(
            String form, List<DraftedSentence> shown, int number, CitedRows rows, Author author) {
        return edit(form, shown, new SentenceRecited(form, number, rows), author);
    }

    /// Takes a sentence out.
    ///
    /// @param shown as for [#reword]
    public FilingDraft remove(String form, List<DraftedSentence> shown, int number, Author author) {
        return edit(form, shown, new SentenceRemoved(form, number), author);
    }

    /// Adds a sentence a person wrote.
    ///
    /// @param shown as for [#reword]
    /// @param after number of the sentence it follows; 0 if it is the first
    public FilingDraft add(
            String form,
            List<DraftedSentence> shown,
            DraftedSentence sentence,
            int after,
            Author author) {
        return edit(form, shown, new SentenceAdded(form, sentence, after), author);
    }

    private FilingDraft edit(
            String form, List<DraftedSentence> shown, FilingEvent event, Author author) {
        record.write(
                author,
                writer -> {
                    // Asked when it is this step's turn: of two steps taken at once, the second
                    // would otherwise put what was shown before in the place of the first.
                    if (draft(form).narrative().isEmpty()) {
                        writer.append(new NarrativeTaken(form, shown));
                    }
                    writer.append(event);
                    return event;
                });
        return draft(form);
    }

    /// These are the sentences from now on, such as those of [Redraft].
    public FilingDraft take(String form, List<DraftedSentence> sentences, Author author) {
        return enter(new NarrativeTaken(form, sentences), author);
    }

    /// Leaves the narrative to the program again.
    public FilingDraft drop(String form, Author author) {
        return draft(form).narrative().isPresent()
                ? enter(new NarrativeDropped(form), author)
                : draft(form);
    }

    public FilingDraft undo(String form, Author author) {
        return draft(form).undoable() > 0 ? enter(new FilingUndone(form), author) : draft(form);
    }

    public FilingDraft redo(String form, Author author) {
        return draft(form).redoable() > 0 ? enter(new FilingRedone(form), author) : draft(form);
    }

    private FilingDraft enter(FilingEvent event, Author author) {
        record.write(
                author,
                writer -> {
                    writer.append(event);
                    return event;
                });
        return draft(event.form());
    }
}
