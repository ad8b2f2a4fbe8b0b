// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;

import java.util.List;

/// Entries of case work. Each appends to the audit trail by itself. Valid only inside the
/// lambda it is given to.
public interface CaseWriter extends AlertWriter, ScreeningWriter {

    /// Makes the holder of an account a subject; an account without a known holder gets an
    /// unnamed party. Marking twice changes nothing.
    ///
    /// @param reason in the investigator's words, may be empty
    Subject markSubject(int account, String reason);

    /// Takes the mark back; the entry stays in the audit trail.
    void unmarkSubject(int account);

    /// Lets the second of each pair count no more, because the first shows the same payment.
    ///
    /// @param rule the rule by which the investigator found them to be pairs
    /// @throws IllegalArgumentException if one of them does not count, both came with one
    ///     import, a transfer is in two pairs, or amounts differ
    void joinLegs(LegRule rule, List<LegPair> pairs);

    /// Lets both of each pair count again.
    ///
    /// @throws IllegalArgumentException if one of them is no joined pair
    void separateLegs(List<LegPair> pairs);

    /// A note about the case as a whole.
    default Note writeNote(String text) {
        return writeNote(NoteWords.plain(text));
    }

    /// @throws IllegalArgumentException if an account or a row it speaks of was never in the
    ///     case
    Note writeNote(NoteWords words);

    /// Gives a note other words; the ones before are kept with it. The same words change
    /// nothing.
    ///
    /// @throws IllegalArgumentException if there is no such note, it is deleted, or an
    ///     account or a row it speaks of was never in the case
    Note changeNote(long note, NoteWords words);

    /// @throws IllegalArgumentException if there is no such note or it is deleted already
    void deleteNote(long note);

    /// Takes a deletion back.
    ///
    /// @throws IllegalArgumentException if the note is not deleted
    void restoreNote(long note);

    /// An exhibit seen as a whole.
    default Exhibit keepExhibit(String title, String caption, byte[] png, String pictureState) {
        return keepExhibit(title, caption, "", png, pictureState);
    }

    /// @param seen how the picture is seen and what that hides, in words; may be empty
    /// @param png the picture's bytes
    /// @param pictureState what is needed to show it again, as text without names
    Exhibit keepExhibit(String title, String caption, String seen, byte[] png, String pictureState);

    /// Keeps a picture state under a name, replacing the one before. Not an audited entry.
    void saveLayout(String name, String pictureState);

    /// Begins a picture the investigator gave a name; [#saveLayout] keeps what becomes of it.
    ///
    /// @throws IllegalArgumentException if the name is blank or taken
    void nameLayout(String name, String pictureState);

    /// Gives a kept picture state another name.
    ///
    /// @throws IllegalArgumentException if there is none of that name, or the new one is
    ///     blank or taken
    void renameLayout(String name, String newName);

    /// Removes a kept picture state and returns it, so that naming it again takes this back.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    String deleteLayout(String name);

    void replaceRates(RateTable rates);

    /// Appends an event that is not the consequence of another method here.
    void append(CaseEvent event);
}
