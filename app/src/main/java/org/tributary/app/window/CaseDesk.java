// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.preferences.CurrentPreferences;
import org.tributary.app.preferences.RecentCase;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.shell.ShellModel;
import org.tributary.app.window.shell.Workspace;
import org.tributary.app.window.welcome.WelcomeActions;
import org.tributary.app.work.Tasks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where cases are opened and closed: answers the welcome screen and the *Case* menu, fills the
/// workspace with the screens of the open case, and empties it again.
final class CaseDesk implements WelcomeActions {

    /// What every screen of a case is made with.
    ///
    /// @param texts words
    /// @param commands the registry
    /// @param tasks background work
    /// @param files the computer's file dialogs
    /// @param questions small dialogs
    /// @param preferences what is remembered between starts
    /// @param surroundings clock, zone, locale, user
    record Kit(
            Texts texts,
            Commands commands,
            Tasks tasks,
            FileChoice files,
            Questions questions,
            CurrentPreferences preferences,
            Surroundings surroundings) {}

    private final Kit kit;
    private final ShellModel shell;
    private final Runnable showWelcome;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private Optional<Workspace> workspace = Optional.empty();

    CaseDesk(Kit kit, ShellModel shell, Runnable showWelcome) {
        this.kit = kit;
        this.shell = shell;
        this.showWelcome = showWelcome;
    }

    /// The commands that are there with and without a case.
    Command[] commands() {
        return new Command[] {
            Command.of("case.new", "command.case.new", this::newCase)
                    .icon(MaterialDesignF.FOLDER_PLUS_OUTLINE)
                    .keys("Shortcut+N"),
            Command.of("case.open", "command.case.open", this::openCase)
                    .icon(MaterialDesignF.FOLDER_OPEN_OUTLINE)
                    .keys("Shortcut+O"),
            Command.of("case.demo", "command.case.demo", this::openDemo),
            Command.of("case.close", "command.case.close", this::closeCase)
                    .keys("Shortcut+W")
                    .when(open)
        };
    }

    @Override
    public void openDemo() {
        showWorkspace();
    }

    @Override
    public void newCase() {
        kit.files().folder(kit.texts().of("case.choose")).ifPresent(folder -> showWorkspace());
    }

    @Override
    public void openCase() {
        kit.files().folder(kit.texts().of("case.choose")).ifPresent(this::openRecent);
    }

    @Override
    public void openRecent(Path folder) {
        Path name = folder.getFileName();
        var opened =
                new RecentCase(
                        folder,
                        name == null ? folder.toString() : name.toString(),
                        kit.surroundings().clock().instant());
        kit.preferences().update(p -> p.withRecentCases(p.recentCases().opened(opened)));
        showWorkspace();
    }

    @Override
    public void forget(Path folder) {
        kit.preferences().update(p -> p.withRecentCases(p.recentCases().without(folder)));
        showWelcome.run();
    }

    @Override
    public void dropped(List<Path> files) {
        if (files.size() == 1 && Files.isRegularFile(files.getFirst().resolve("case.json"))) {
            openRecent(files.getFirst());
        } else {
            showWorkspace();
        }
    }

    /// Closes what holds files, in the background, when the program ends.
    void closeStores() {}

    private void showWorkspace() {
        closeCase();
        var shown = new Workspace(kit.texts());
        shown.addTab(
                "explorer",
                "explorer.title",
                new EmptyState(
                        MaterialDesignS.SHARE_VARIANT_OUTLINE, kit.texts().of("explorer.empty")));
        kit.commands().add(shown.commands().toArray(Command[]::new));
        workspace = Optional.of(shown);
        open.set(true);
        shell.content().set(shown.view());
    }

    private void closeCase() {
        workspace.ifPresent(
                shown -> {
                    kit.commands().remove(shown.commands().stream().map(Command::id).toList());
                    shown.close();
                    workspace = Optional.empty();
                    open.set(false);
                    showWelcome.run();
                });
    }
}
