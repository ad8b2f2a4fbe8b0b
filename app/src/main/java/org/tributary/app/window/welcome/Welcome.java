// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import javafx.scene.layout.Region;

import org.tributary.app.preferences.RecentCases;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.time.ZoneId;

/// The welcome screen.
public final class Welcome implements Screen {

    private final WelcomeInteractor interactor;
    private final WelcomeView view;

    /// @param zone times are shown in
    /// @param actions does what the user wants
    public Welcome(Texts texts, Tasks tasks, ZoneId zone, WelcomeActions actions) {
        var model = new WelcomeModel();
        interactor = new WelcomeInteractor(model, tasks, texts, zone);
        view = new WelcomeView(texts, model, actions);
    }

    /// Shows the list of recent cases as it is now.
    public void showRecent(RecentCases recent) {
        interactor.show(recent);
    }

    @Override
    public Region view() {
        return view.root();
    }
}
