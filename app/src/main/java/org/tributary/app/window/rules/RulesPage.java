// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Screen;

/// The page on which detection rules are tuned.
final class RulesPage implements Screen {

    private final RulesInteractor interactor;
    private final RulesView view;

    RulesPage(RulesKit kit, RulesModel model, Exploration exploration, RulesHost host) {
        interactor = new RulesInteractor(model, kit, exploration, host);
        view =
                new RulesView(
                        model, interactor, new RulesText(kit.texts(), exploration.zone()), kit);
    }

    /// Reads the case and its rules.
    void load() {
        interactor.load();
    }

    @Override
    public Region view() {
        return view.root();
    }

    @Override
    public void close() {
        view.close();
        interactor.close();
    }
}
