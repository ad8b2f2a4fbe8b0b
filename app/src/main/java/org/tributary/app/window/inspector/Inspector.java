// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.transfer.TransferId;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// What is known of whatever is selected. To be used on the screen thread.
public final class Inspector implements Screen, LinkedView {

    private final InspectorModel model = new InspectorModel();
    private final InspectorInteractor interactor;
    private final InspectorView view;

    /// @param author who makes entries from now on
    public Inspector(
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            Commands commands,
            Supplier<Author> author,
            InspectorHost host) {
        interactor = new InspectorInteractor(model, exploration, tasks, texts.of("inspector.task"));
        view =
                new InspectorView(
                        model,
                        texts,
                        exploration,
                        commands,
                        host,
                        new RatingDesk(model, exploration, tasks, texts, author, host));
    }

    @Override
    public Region view() {
        return view.view();
    }

    /// Shows what is known of a selection in a picture.
    @Override
    public void show(Selection selection, PictureState picture) {
        pictureChanged(picture);
        interactor.show(selection, picture);
    }

    @Override
    public void pictureChanged(PictureState picture) {
        model.filtered().set(!picture.lens().filter().isNone());
    }

    /// Shows what is known of a transfer that is selected in the table.
    public void show(TransferId transfer) {
        interactor.show(transfer);
    }

    /// In so many open alerts accounts have a part; accounts without are left out.
    public void alerts(Map<Integer, Integer> open) {
        model.alerts().set(Map.copyOf(open));
    }

    /// These accounts are the subjects now.
    public void subjects(Set<Integer> accounts) {
        model.subjects().set(Set.copyOf(accounts));
    }

    @Override
    public void close() {
        interactor.close();
    }
}
