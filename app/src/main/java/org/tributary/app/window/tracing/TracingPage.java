// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.tracing.Origin;
import org.tributary.app.window.accounts.AccountPick;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;

/// The page on which funds are traced.
final class TracingPage implements Screen {

    private final TracingInteractor interactor;
    private final KeptInteractor kept;
    private final TracingView view;

    TracingPage(TracingKit kit, Exploration exploration, TracingHost host) {
        Texts texts = kit.texts();
        var model =
                new TracingModel(
                        new AccountPick(
                                exploration::find,
                                kit.tasks().latestWins(texts.of("explorer.task.find"))));
        var text = new TracingText(texts, exploration.amounts(), exploration.zone());
        interactor = new TracingInteractor(model, text, kit, exploration, host);
        kept = new KeptInteractor(model, kit, exploration, interactor, host);
        view = new TracingView(model, interactor, kept, text, kit);
        kept.refresh();
    }

    /// Traces somebody's money.
    void ask(Origin origin) {
        interactor.ask(origin);
    }

    void caseChanged() {
        interactor.caseChanged();
        kept.refresh();
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
