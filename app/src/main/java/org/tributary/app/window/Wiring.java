// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.tributary.app.opencase.ProgramVersion;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.preferences.CurrentPreferences;
import org.tributary.app.preferences.InvestigatorProfile;
import org.tributary.app.preferences.PreferencesFile;
import org.tributary.app.preferences.ThemeChoice;
import org.tributary.app.theme.Theme;
import org.tributary.app.window.help.Guide;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.ErrorWindow;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.FxFileChoice;
import org.tributary.app.window.kit.FxQuestions;
import org.tributary.app.window.kit.FxTasks;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.ShortcutSheet;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;
import org.tributary.app.window.profile.ProfileForm;
import org.tributary.app.window.shell.Shell;
import org.tributary.app.window.welcome.Welcome;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/// Makes every object of the window and connects the features with each other, by hand. One
/// instance lives as long as the window. To be used on the screen thread.
public final class Wiring {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Surroundings surroundings;
    private final Stage stage;
    private final Texts texts;
    private final ThemeSwitch themes;
    private final FxTasks tasks;
    private final CurrentPreferences preferences;
    private final Optional<Path> damagedPreferences;
    private final Commands commands;
    private final SideWindows windows;
    private final Shell shell;
    private final Welcome welcome;
    private final CaseDesk desk;

    /// Makes everything; shows nothing yet.
    ///
    /// @param folders shows a folder in the computer's own browser of files
    public Wiring(Surroundings surroundings, Stage stage, Consumer<Path> folders) {
        this.surroundings = surroundings;
        this.stage = stage;
        Fonts.load();
        texts = new Texts(surroundings.locale());
        PreferencesFile.Loaded loaded = surroundings.preferences().load();
        damagedPreferences = loaded.damaged();
        themes = new ThemeSwitch(theme(loaded.preferences().theme()));
        var errors = new ErrorWindow(texts, themes, ProgramVersion.ofThisProgram());
        tasks = new FxTasks(surroundings.clock(), errors);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> tasks.onScreen(() -> errors.accept(failure)));
        preferences =
                new CurrentPreferences(
                        loaded.preferences(),
                        surroundings.preferences(),
                        tasks,
                        texts.of("preferences.saving"),
                        failure -> errors.show(texts.of("preferences.notSaved"), failure));
        commands = new Commands(texts);
        windows = new SideWindows(themes, this::window);
        Questions questions = new FxQuestions(texts, themes, this::window);
        FileChoice files =
                new FxFileChoice(
                        this::window,
                        () -> preferences.get().lastFolder(),
                        folder -> preferences.update(p -> p.withLastFolder(folder)),
                        folders);
        commands.add(ownCommands());
        shell = new Shell(texts, commands, tasks, Layout.plan());
        var kit =
                new CaseKit(
                        new CaseKit.Frame(texts, tasks, commands, themes),
                        files,
                        questions,
                        windows,
                        preferences,
                        surroundings);
        var cases =
                new StoredCases(
                        surroundings.cache(),
                        ProgramVersion.ofThisProgram(),
                        surroundings.clock(),
                        ForkJoinPool.commonPool());
        desk =
                new CaseDesk(
                        kit,
                        new CaseStores(cases, texts, errors::show),
                        shell.model(),
                        this::showWelcome);
        commands.add(desk.commands());
        commands.add(desk.travelCommands());
        welcome = new Welcome(texts, tasks, surroundings.zone(), desk);
    }

    /// Shows the window with the welcome screen.
    public void show() {
        showWelcome();
        var scene = new Scene(shell.view(), 1280, 820);
        themes.dress(scene);
        commands.listenIn(scene);
        stage.setTitle(texts.of("app.name"));
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setScene(scene);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    quit();
                });
        stage.show();
        // After the first frame: what may take a moment or asks something.
        tasks.onScreen(this::afterFirstFrame);
    }

    /// The registry of commands, for tests that drive the whole window.
    Commands commands() {
        return commands;
    }

    /// Whether no task is running, for tests that drive the whole window.
    boolean idle() {
        return tasks.running().isEmpty();
    }

    private void afterFirstFrame() {
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe((was, is) -> themes.show(theme(preferences.get().theme())));
        damagedPreferences.ifPresent(
                aside ->
                        shell.model()
                                .saved()
                                .set(
                                        texts.of(
                                                "preferences.damaged",
                                                aside.getFileName().toString())));
        if (preferences.get().profile() instanceof InvestigatorProfile.NotAsked) {
            askProfile();
        }
    }

    private void showWelcome() {
        welcome.showRecent(preferences.get().recentCases());
        shell.model().content().set(welcome.view());
    }

    private Command[] ownCommands() {
        return new Command[] {
            Command.of("app.profile", "command.app.profile", this::askProfile),
            Command.of("app.quit", "command.app.quit", this::quit).keys("Shortcut+Q"),
            Command.of("view.theme", "command.view.theme", this::switchTheme)
                    .icon(MaterialDesignB.BRIGHTNESS_6)
                    .keys("Shortcut+Shift+D"),
            Command.of("help.guide", "command.help.guide", this::showGuide)
                    .icon(MaterialDesignH.HELP_CIRCLE_OUTLINE)
                    .keys("F1"),
            Command.of("help.shortcuts", "command.help.shortcuts", this::showShortcuts)
                    .icon(MaterialDesignK.KEYBOARD_OUTLINE)
                    .keys("Shortcut+SLASH")
        };
    }

    private void switchTheme() {
        Theme wanted = themes.theme().get().opposite();
        themes.show(wanted);
        preferences.update(
                p -> p.withTheme(wanted == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT));
    }

    private void showGuide() {
        windows.show("guide", texts.of("guide.title"), 980, 720, () -> new Guide(texts));
    }

    private void showShortcuts() {
        windows.show(
                "shortcuts",
                texts.of("shortcuts.title"),
                460,
                520,
                () -> new ShortcutSheet(texts, commands));
    }

    private void askProfile() {
        windows.show(
                "profile",
                texts.of("profile.title"),
                480,
                320,
                () ->
                        new ProfileForm(
                                texts,
                                preferences.get().profile(),
                                surroundings.systemUser(),
                                this::keepProfile));
    }

    private void keepProfile(InvestigatorProfile decided) {
        windows.close("profile");
        boolean known = preferences.get().profile() instanceof InvestigatorProfile.Named;
        // Leaving the form of a known investigator keeps what was known.
        if (!known || decided instanceof InvestigatorProfile.Named) {
            preferences.update(p -> p.withProfile(decided));
        }
    }

    private void quit() {
        stage.hide();
        desk.leaveForGood(() -> tasks.shutDown(GRACE, desk::closeStores, Platform::exit));
    }

    private Optional<Window> window() {
        return stage.isShowing() ? Optional.of(stage) : Optional.empty();
    }

    private static Theme theme(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM ->
                    switch (Platform.getPreferences().getColorScheme()) {
                        case LIGHT -> Theme.LIGHT;
                        case DARK -> Theme.DARK;
                    };
        };
    }
}
