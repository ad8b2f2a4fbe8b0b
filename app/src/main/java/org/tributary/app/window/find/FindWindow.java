// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import javafx.geometry.Dimension2D;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;

/// The window beside the picture in which a case is searched; open once at most. Registers the
/// command that opens it. To be used on the screen thread.
public final class FindWindow implements LinkedView {

    private static final String ID = "search";
    private static final String COMMAND = "transfers.search";
    private static final Dimension2D SIZE = new Dimension2D(820, 680);

    private final Commands commands;
    private final PageWindow<FindPage> window;

    public FindWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Commands commands,
            Exploration exploration,
            FindHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        texts.of("search.title"),
                        SIZE,
                        () -> new FindPage(texts, tasks, exploration, host));
        this.commands = commands;
        commands.add(
                Command.of(COMMAND, "command.transfers.search", () -> open(""))
                        .icon(MaterialDesignT.TEXT_SEARCH)
                        .keys("Shortcut+Shift+F"));
    }

    /// Opens the window, or brings it to the front.
    ///
    /// @param typed what to look for; empty leaves the field as it is
    public void open(String typed) {
        window.open(shown -> shown.ask(typed));
    }

    @Override
    public void caseChanged() {
        window.ifOpen(FindPage::caseChanged);
    }

    @Override
    public void otherLedger() {
        window.close();
    }

    @Override
    public void close() {
        window.close();
        commands.remove(List.of(COMMAND));
    }
}
