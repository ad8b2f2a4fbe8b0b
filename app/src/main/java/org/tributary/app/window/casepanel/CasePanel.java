// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import javafx.scene.layout.Region;

import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.transfer.TransferId;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// The case at a glance, and the entries made to it. To be used on the screen thread.
public final class CasePanel implements Screen {

    private final CasePanelModel model = new CasePanelModel();
    private final CasePanelInteractor interactor;
    private final NotesInteractor notes;
    private final CasePanelView view;

    /// @param author who makes the entries
    public CasePanel(
            CaseFile record,
            Tasks tasks,
            Texts texts,
            Supplier<Author> author,
            CasePanelHost host) {
        var entries = new CaseEntries(record, tasks, texts, author);
        interactor = new CasePanelInteractor(model, entries, host);
        notes = new NotesInteractor(model, entries, host, interactor::refresh);
        view = new CasePanelView(model, interactor, notes, host, texts, record.manifest().zone());
    }

    @Override
    public Region view() {
        return view.view();
    }

    /// Reads the case again.
    public void refresh() {
        interactor.refresh();
    }

    /// Makes the holders of accounts subjects of the case.
    public void mark(Collection<Integer> accounts) {
        interactor.mark(accounts);
    }

    /// Takes the marks back.
    public void unmark(Collection<Integer> accounts) {
        interactor.unmark(accounts);
    }

    /// The picture is now this.
    public void pictureChanged(PictureState picture) {
        model.pictureShown().set(!picture.isEmpty());
    }

    /// Lets the user write a note on something that rests on some rows.
    public void writeNote(NoteAnchor anchor, List<TransferId> cites) {
        notes.begin(anchor, cites);
        view.focusNote();
    }

    /// Lets the user read notes.
    public void openNotes(List<Long> ids) {
        model.pointedOut().set(List.copyOf(ids));
        view.showNotes(ids);
    }

    /// Lets the user name the picture and keep it.
    public void focusExhibit() {
        view.focusExhibit();
    }
}
