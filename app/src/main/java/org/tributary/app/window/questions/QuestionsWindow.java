// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;
import java.util.Optional;

/// The window beside the picture in which questions about the selected accounts are asked; open
/// once at most. Registers the command that opens it. To be used on the screen thread.
public final class QuestionsWindow implements LinkedView {

    private static final String ID = "questions";
    private static final String COMMAND = "picture.ask";
    private static final double WIDTH = 820;
    private static final double HEIGHT = 720;

    private final SideWindows windows;
    private final Texts texts;
    private final Tasks tasks;
    private final Commands commands;
    private final Exploration exploration;
    private final QuestionsHost host;
    private Optional<QuestionsPage> page = Optional.empty();
    private Selection selection = Selection.NOTHING;

    public QuestionsWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Commands commands,
            Exploration exploration,
            QuestionsHost host) {
        this.windows = windows;
        this.texts = texts;
        this.tasks = tasks;
        this.commands = commands;
        this.exploration = exploration;
        this.host = host;
        commands.add(
                Command.of(COMMAND, "command.picture.ask", this::open)
                        .icon(MaterialDesignC.COMMENT_QUESTION_OUTLINE)
                        .keys("Shortcut+J"));
    }

    /// Opens the window, or brings it to the front, with the accounts that are selected.
    private void open() {
        windows.show(ID, texts.of("questions.title"), WIDTH, HEIGHT, this::made);
        List<Integer> accounts = selection.accounts();
        page.ifPresent(shown -> shown.about(accounts));
    }

    private QuestionsPage made() {
        var made =
                new QuestionsPage(texts, tasks, exploration, host, () -> page = Optional.empty());
        page = Optional.of(made);
        return made;
    }

    @Override
    public void show(Selection now, PictureState picture) {
        selection = now;
    }

    @Override
    public void caseChanged() {
        page.ifPresent(QuestionsPage::caseChanged);
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
