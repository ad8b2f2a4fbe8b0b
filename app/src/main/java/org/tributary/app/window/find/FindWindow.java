// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;
import java.util.Optional;

/// The window beside the picture in which a case is searched; open once at most. Registers the
/// command that opens it. To be used on the screen thread.
public final class FindWindow implements LinkedView {

    private static final String ID = "search";
    private static final String COMMAND = "transfers.search";
    private static final double WIDTH = 820;
    private static final double HEIGHT = 680;

    private final SideWindows windows;
    private final Texts texts;
    private final Tasks tasks;
    private final Commands commands;
    private final Exploration exploration;
    private final FindHost host;
    private Optional<FindPage> page = Optional.empty();

    public FindWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Commands commands,
            Exploration exploration,
            FindHost host) {
        this.windows = windows;
        this.texts = texts;
        this.tasks = tasks;
        this.commands = commands;
        this.exploration = exploration;
        this.host = host;
        commands.add(
                Command.of(COMMAND, "command.transfers.search", () -> open(""))
                        .icon(MaterialDesignT.TEXT_SEARCH)
                        .keys("Shortcut+Shift+F"));
    }

    /// Opens the window, or brings it to the front.
    ///
    /// @param typed what to look for; empty leaves the field as it is
    public void open(String typed) {
        windows.show(ID, texts.of("search.title"), WIDTH, HEIGHT, this::made);
        page.ifPresent(shown -> shown.ask(typed));
    }

    private FindPage made() {
        var made = new FindPage(texts, tasks, exploration, host, () -> page = Optional.empty());
        page = Optional.of(made);
        return made;
    }

    @Override
    public void caseChanged() {
        page.ifPresent(FindPage::caseChanged);
    }

    @Override
    public void otherLedger() {
        windows.close(ID);
    }

    @Override
    public void close() {
        windows.close(ID);
        commands.remove(List.of(COMMAND));
    }
}
