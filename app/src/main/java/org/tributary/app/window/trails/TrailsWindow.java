// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.geometry.Dimension2D;

import org.tributary.app.explore.Exploration;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;

/// The window beside the picture in which trails are looked for; open once at most. To be used on
/// the screen thread.
public final class TrailsWindow implements LinkedView {

    private static final String ID = "trails";
    private static final Dimension2D SIZE = new Dimension2D(700, 740);

    private final PageWindow<TrailsPage> window;

    public TrailsWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Exploration exploration,
            TrailsHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        texts.of("trails.title"),
                        SIZE,
                        () -> new TrailsPage(texts, tasks, exploration, host));
    }

    /// Opens the window, or brings it to the front.
    ///
    /// @param ends ordinals of the accounts to look between: two, one, or none to leave the form
    ///     as it is
    public void open(List<Integer> ends) {
        window.open(shown -> shown.ask(ends));
    }

    /// The case has changed: what was found is looked for again.
    @Override
    public void caseChanged() {
        window.ifOpen(TrailsPage::caseChanged);
    }

    /// Closes the window, for what it shows is no longer there.
    @Override
    public void otherLedger() {
        close();
    }

    @Override
    public void close() {
        window.close();
    }
}
