// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.trails.TrailWords;
import org.tributary.app.window.accounts.AccountPick;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;

/// The page on which trails between two accounts are looked for.
final class TrailsPage implements Screen {

    private final TrailsInteractor interactor;
    private final TrailsView view;

    TrailsPage(Texts texts, Tasks tasks, Exploration exploration, TrailsHost host) {
        var model =
                new TrailsModel(pick(texts, tasks, exploration), pick(texts, tasks, exploration));
        interactor = new TrailsInteractor(model, texts, tasks, exploration, host);
        var text =
                new TrailText(
                        texts,
                        new TrailWords(texts::of, exploration.amounts()::of),
                        exploration.amounts(),
                        exploration.zone());
        view = new TrailsView(model, interactor, text);
    }

    private static AccountPick pick(Texts texts, Tasks tasks, Exploration exploration) {
        return new AccountPick(exploration::find, tasks.latestWins(texts.of("explorer.task.find")));
    }

    /// Puts accounts into the form.
    void ask(List<Integer> ends) {
        interactor.ask(ends);
    }

    void caseChanged() {
        interactor.caseChanged();
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
