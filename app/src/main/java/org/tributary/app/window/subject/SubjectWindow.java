// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
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

/// The window beside the picture that tells all about one account or party; open once at most, and
/// the command that opens it for the accounts that are selected. To be used on the screen thread.
public final class SubjectWindow implements LinkedView {

    private static final String ID = "subject";
    private static final String OPEN = "picture.subject";
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 820;

    private final SideWindows windows;
    private final Texts texts;
    private final Tasks tasks;
    private final Exploration exploration;
    private final Commands commands;
    private final SubjectHost host;
    private final ObjectProperty<List<Integer>> selected = new SimpleObjectProperty<>(List.of());
    private Optional<SubjectPage> page = Optional.empty();

    /// @param commands are given the one that opens the page
    public SubjectWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Exploration exploration,
            Commands commands,
            SubjectHost host) {
        this.windows = windows;
        this.texts = texts;
        this.tasks = tasks;
        this.exploration = exploration;
        this.commands = commands;
        this.host = host;
        commands.add(
                Command.of(OPEN, "command.picture.subject", () -> open(selected.get()))
                        .icon(MaterialDesignA.ACCOUNT_DETAILS_OUTLINE)
                        .keys("Shortcut+Shift+S")
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> !selected.get().isEmpty(), selected)));
    }

    @Override
    public void show(Selection selection, PictureState picture) {
        selected.set(selection.accounts());
    }

    /// Opens the page about accounts, or brings it to the front with them.
    ///
    /// @param accounts ordinals; several are looked at as one subject. None leaves the page as it
    ///     is
    public void open(List<Integer> accounts) {
        windows.show(ID, texts.of("subjectPage.title"), WIDTH, HEIGHT, this::made);
        if (!accounts.isEmpty()) {
            page.ifPresent(shown -> shown.ask(accounts));
        }
    }

    private SubjectPage made() {
        var made = new SubjectPage(texts, tasks, exploration, host, this::gone);
        page = Optional.of(made);
        return made;
    }

    private void gone() {
        page = Optional.empty();
    }

    /// Everything is counted again.
    @Override
    public void caseChanged() {
        page.ifPresent(SubjectPage::caseChanged);
    }

    /// Closes the window, for what it shows is no longer there.
    @Override
    public void otherLedger() {
        windows.close(ID);
    }

    @Override
    public void close() {
        windows.close(ID);
        commands.remove(List.of(OPEN));
    }
}
