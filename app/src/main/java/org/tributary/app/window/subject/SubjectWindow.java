// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
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

/// The window beside the picture that tells all about one account or party; open once at most, and
/// the command that opens it for the accounts that are selected. To be used on the screen thread.
public final class SubjectWindow implements LinkedView {

    private static final String ID = "subject";
    private static final String OPEN = "picture.subject";
    private static final Dimension2D SIZE = new Dimension2D(1180, 820);

    private final Commands commands;
    private final ObjectProperty<List<Integer>> selected = new SimpleObjectProperty<>(List.of());
    private final PageWindow<SubjectPage> window;

    /// @param commands are given the one that opens the page
    public SubjectWindow(
            SideWindows windows,
            Texts texts,
            Tasks tasks,
            Exploration exploration,
            Commands commands,
            SubjectHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        texts.of("subjectPage.title"),
                        SIZE,
                        () -> new SubjectPage(texts, tasks, exploration, host));
        this.commands = commands;
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
        window.open(
                shown -> {
                    if (!accounts.isEmpty()) {
                        shown.ask(accounts);
                    }
                });
    }

    /// Everything is counted again.
    @Override
    public void caseChanged() {
        window.ifOpen(SubjectPage::caseChanged);
    }

    @Override
    public void ratingChanged() {
        window.ifOpen(SubjectPage::ratingChanged);
    }

    /// Closes the window, for what it shows is no longer there.
    @Override
    public void otherLedger() {
        window.close();
    }

    @Override
    public void close() {
        window.close();
        commands.remove(List.of(OPEN));
    }
}
