// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.trails.TrailWords;
import org.tributary.app.window.accounts.AccountPick;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;

/// The page on which questions about accounts are asked.
final class QuestionsPage implements Screen {

    private final QuestionsInteractor interactor;
    private final QuestionsView view;

    QuestionsPage(Texts texts, Tasks tasks, Exploration exploration, QuestionsHost host) {
        var model =
                new QuestionsModel(
                        new AccountPick(
                                exploration::find,
                                tasks.latestWins(texts.of("explorer.task.find"))));
        interactor = new QuestionsInteractor(model, texts, tasks, exploration, host);
        var text =
                new QuestionsText(
                        texts,
                        new TrailWords(texts::of, exploration.amounts()::of),
                        exploration.amounts(),
                        exploration.zone());
        view = new QuestionsView(model, interactor, text);
    }

    /// Puts accounts into the form and asks about them.
    void about(List<Integer> accounts) {
        interactor.about(accounts);
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
