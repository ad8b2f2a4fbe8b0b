// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

/// The window beside the picture in which the graph is asked in Cypher; open once at most. What
/// was asked is remembered as long as the case is open. To be used on the screen thread.
public final class CypherWindow {

    private static final String ID = "cypher";
    private static final double WIDTH = 860;
    private static final double HEIGHT = 680;

    private final SideWindows windows;
    private final Texts texts;
    private final Tasks tasks;
    private final CypherHost host;
    private final QueryHistory history = new QueryHistory();

    public CypherWindow(SideWindows windows, Texts texts, Tasks tasks, CypherHost host) {
        this.windows = windows;
        this.texts = texts;
        this.tasks = tasks;
        this.host = host;
    }

    /// Opens the window, or brings it to the front.
    public void open() {
        windows.show(
                ID,
                texts.of("cypher.title"),
                WIDTH,
                HEIGHT,
                () -> new CypherPage(texts, tasks, host, history));
    }

    /// Closes the window, for what it shows is no longer there.
    public void close() {
        windows.close(ID);
    }
}
