// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import javafx.geometry.Dimension2D;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.util.List;

/// The window beside the picture in which questions about the selected accounts are asked; open
/// once at most. Registers the command that opens it. To be used on the screen thread.
public final class QuestionsWindow implements LinkedView {

    private static final String ID = "questions";
    private static final String COMMAND = "picture.ask";
    private static final Dimension2D SIZE = new Dimension2D(820, 720);

    private final Commands commands;
    private final PageWindow<QuestionsPage> window;
    private Selection selection = Selection.NOTHING;

    public QuestionsWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Commands commands,
            Exploration exploration,
            QuestionsHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        texts.of("questions.title"),
                        SIZE,
                        () -> new QuestionsPage(texts, tasks, exploration, host));
        this.commands = commands;
        commands.add(
                Command.of(COMMAND, "command.picture.ask", this::open)
                        .icon(MaterialDesignC.COMMENT_QUESTION_OUTLINE)
                        .keys("Shortcut+J"));
    }

    /// Opens the window, or brings it to the front, with the accounts that are selected.
    private void open() {
        List<Integer> accounts = selection.accounts();
        window.open(shown -> shown.about(accounts));
    }

    @Override
    public void show(Selection now, PictureState picture) {
        selection = now;
    }

    @Override
    public void caseChanged() {
        window.ifOpen(QuestionsPage::caseChanged);
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
