// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.preferences.InvestigatorProfile;
import org.tributary.app.preferences.PreferencesFile;
import org.tributary.app.preferences.ThemeChoice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole window as it starts for somebody who has never used it.
class WorkbenchTest extends ApplicationTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private PreferencesFile preferences;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        preferences = new PreferencesFile(folder, CLOCK);
        new Wiring(
                        new Surroundings(
                                CLOCK,
                                ZoneOffset.UTC,
                                Locale.ENGLISH,
                                "anovak",
                                preferences,
                                folder.resolve("cases"),
                                folder.resolve("cache")),
                        stage,
                        browsed -> {})
                .show();
    }

    @Test
    void asksOnceWhoIsWorkingAndRemembersTheAnswer() throws TimeoutException {
        clickOn("#profile-name").write("Ana Novak");
        clickOn("#profile-save");

        await(new InvestigatorProfile.Named("Ana Novak", "AN"));
        assertThat(lookup("#profile-name").tryQuery()).isEmpty();
    }

    @Test
    void theThemeIsSwitchedByKeysAndRemembered() throws TimeoutException {
        clickOn("#profile-skip");
        await(new InvestigatorProfile.Skipped());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);

        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> preferences.load().preferences().theme() == ThemeChoice.DARK);
        var colour = lookup("#welcome-drop").query().getScene().getRoot();
        assertThat(colour.getScene().getStylesheets()).hasSize(2);
    }

    @Test
    void f1OpensTheGuideAndTheSheetListsEveryShortcut() {
        clickOn("#profile-skip");
        push(KeyCode.F1);
        assertThat(lookup("#guide-pages").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#guide-pages").tryQuery()).isEmpty();

        push(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(lookup("#shortcut-grid .keys").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("F1", "Ctrl+O", "Ctrl+Shift+D");
    }

    @Test
    void theTitleOfTheWindowTellsNothing() {
        assertThat(stage.getTitle()).isEqualTo("Tributary");
    }

    private void await(InvestigatorProfile profile) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> preferences.load().preferences().profile().equals(profile));
    }
}
