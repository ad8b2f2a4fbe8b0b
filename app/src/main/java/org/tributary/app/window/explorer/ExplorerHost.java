// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;

import java.util.List;

/// What the explorer tells the rest of the window. Called on the screen thread.
public interface ExplorerHost {

    /// The user selected this, of that picture.
    void selected(Selection selection, PictureState picture);

    /// The picture is now this; the selection is the same.
    void pictureChanged(PictureState picture);

    /// The user wants to read these notes.
    void openNotes(List<Long> notes);

    /// The user wants to bring transactions into the case, because there are none.
    void importWanted();

    /// The user wants to look for transactions by what is typed.
    void searchTransactions(String typed);

    /// Ids of the commands a context menu offers, one list for each part between separators.
    List<List<String>> contextMenu();
}
