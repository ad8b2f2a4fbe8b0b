// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;
import java.util.Optional;

/// The window beside the picture in which trails are looked for; open once at most. To be used on
/// the screen thread.
public final class TrailsWindow implements LinkedView {

    private static final String ID = "trails";
    private static final double WIDTH = 700;
    private static final double HEIGHT = 740;

    private final SideWindows windows;
    private final Texts texts;
    private final Tasks tasks;
    private final Exploration exploration;
    private final TrailsHost host;
    private Optional<TrailsPage> page = Optional.empty();

    public TrailsWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Exploration exploration,
            TrailsHost host) {
        this.windows = windows;
        this.texts = texts;
        this.tasks = tasks;
        this.exploration = exploration;
        this.host = host;
    }

    /// Opens the window, or brings it to the front.
    ///
    /// @param ends ordinals of the accounts to look between: two, one, or none to leave the form
    ///     as it is
    public void open(List<Integer> ends) {
        windows.show(ID, texts.of("trails.title"), WIDTH, HEIGHT, this::made);
        page.ifPresent(shown -> shown.ask(ends));
    }

    private TrailsPage made() {
        var made = new TrailsPage(texts, tasks, exploration, host, this::gone);
        page = Optional.of(made);
        return made;
    }

    private void gone() {
        page = Optional.empty();
    }

    /// The case has changed: what was found is looked for again.
    @Override
    public void caseChanged() {
        page.ifPresent(TrailsPage::caseChanged);
    }

    /// Closes the window, for what it shows is no longer there.
    @Override
    public void otherLedger() {
        close();
    }

    @Override
    public void close() {
        windows.close(ID);
    }
}
