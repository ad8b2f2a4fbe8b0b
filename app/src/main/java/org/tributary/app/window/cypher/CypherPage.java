// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import javafx.scene.layout.Region;

import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

/// The console.
final class CypherPage implements Screen {

    private final CypherInteractor interactor;
    private final CypherView view;

    CypherPage(Texts texts, Tasks tasks, CypherHost host, QueryHistory history) {
        var model = new CypherModel();
        interactor = new CypherInteractor(model, texts, tasks, host, history);
        view = new CypherView(model, interactor, texts);
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
