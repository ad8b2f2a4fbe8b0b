// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.transfer.TransferId;

import java.util.Set;

/// What the case panel asks of the rest of the window. Called on the screen thread, but for
/// [#png].
public interface CasePanelHost {

    /// The user wants to bring a file into the case.
    void importWanted();

    /// The user wants to read the receipt of an import.
    void openReceipt(long importId);

    /// The user wants to see what the columns of an import hold.
    void openQuality(long importId);

    /// The user wants to take an import back.
    void undoImport(ImportReceipt receipt);

    /// The user wants to import a file anew, read in another way.
    void importAgain(ImportReceipt receipt);

    /// The user wants to see an exhibit at its full size.
    void openExhibit(Exhibit exhibit, byte[] png);

    /// The user wants to look at the picture as it was kept.
    void openView(SavedPicture view);

    /// The user wants to see an account in the picture.
    void show(int account);

    /// The user wants to see in the picture what a note sits on.
    void showPlace(NoteAnchor place);

    /// The user wants to read all that a row says.
    void openTransfer(TransferId transfer);

    /// The notes to be drawn are these.
    void notesChanged(NoteMarks notes);

    /// The picture as it is now.
    PictureState picture();

    /// That picture as a PNG; called in the background.
    byte[] png(PictureState picture);

    /// These accounts are the subjects of the case now.
    void subjectsChanged(Set<Integer> accounts);
}
