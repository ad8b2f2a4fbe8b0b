// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

/// The page on which a case is searched.
final class FindPage implements Screen {

    private final FindModel model = new FindModel();
    private final FindInteractor interactor;
    private final FindView view;

    FindPage(Texts texts, Tasks tasks, Exploration exploration, FindHost host) {
        var text = new FindText(texts, exploration.amounts(), exploration.zone());
        interactor = new FindInteractor(model, text, tasks, exploration, host);
        view = new FindView(model, interactor, text);
    }

    /// Looks for a text; an empty one leaves the page as it is.
    void ask(String typed) {
        if (!typed.isBlank()) {
            model.typed().set(typed.strip());
        }
        view.focus();
    }

    /// The case has changed: what was found is looked for again.
    void caseChanged() {
        interactor.search();
    }

    @Override
    public Region view() {
        return view.root();
    }

    @Override
    public void close() {
        interactor.close();
    }
}
