// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;

/// The page about one account or party.
final class SubjectPage implements Screen {

    private final SubjectInteractor interactor;
    private final SubjectView view;

    SubjectPage(Texts texts, Tasks tasks, Exploration exploration, SubjectHost host) {
        var model = new SubjectModel();
        var text = new SubjectText(texts, exploration.amounts(), exploration.zone());
        interactor = new SubjectInteractor(model, text, tasks, exploration, host);
        view = new SubjectView(model, interactor, text);
    }

    /// Shows accounts, looked at as one subject.
    void ask(List<Integer> accounts) {
        interactor.ask(accounts);
    }

    void caseChanged() {
        interactor.caseChanged();
    }

    void ratingChanged() {
        interactor.ratingChanged();
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
