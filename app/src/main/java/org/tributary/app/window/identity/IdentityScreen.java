// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Screen;

/// The page that shows who may be one.
final class IdentityScreen implements Screen {

    private final IdentityInteractor interactor;
    private final IdentityView view;

    IdentityScreen(IdentityKit kit, Exploration exploration, IdentityHost host) {
        var model = new IdentityModel();
        interactor = new IdentityInteractor(model, kit, exploration, host);
        view = new IdentityView(model, interactor, new IdentityText(kit.texts()));
        interactor.find();
    }

    void caseChanged() {
        interactor.find();
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
