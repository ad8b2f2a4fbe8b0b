// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.preferences.InvestigatorProfile;
import org.tributary.app.preferences.Preferences;
import org.tributary.app.preferences.PreferencesFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.money.Currencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole window, in which an open case is deleted.
class DeletedCaseTest extends ApplicationTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Stage stage;
    private Wiring wiring;
    private Path made;

    @Override
    public void start(Stage shown) throws IOException {
        stage = shown;
        // Where the command for the demo case looks for one that is there already.
        made = folder.resolve("cases").resolve("Demo case");
        new StoredCases(folder.resolve("cache"), "0.1.0", CLOCK, ForkJoinPool.commonPool())
                .create(
                        made,
                        new Cases.NewCase("Harbour", Currencies.of("EUR"), ZoneOffset.UTC),
                        new Author("Ana Novak", "AN"))
                .close();
        PreferencesFile preferences = new PreferencesFile(folder, CLOCK);
        preferences.save(
                Preferences.DEFAULTS.withProfile(new InvestigatorProfile.Named("Ana Novak", "AN")));
        wiring =
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
                        browsed -> {});
        wiring.show();
    }

    @AfterEach
    void leave() throws TimeoutException {
        waitFor(() -> wiring.idle());
        interact(stage::sizeToScene);
    }

    @Test
    void anOpenCaseIsClosedDeletedAndForgotten() throws Exception {
        interact(() -> wiring.commands().run("case.demo"));
        waitFor(() -> lookup("#case-panel").tryQuery().isPresent());
        waitFor(() -> wiring.idle());
        interact(() -> wiring.commands().run("case.delete"));
        Path certificate = folder.resolve("certificate.json");
        type("#delete-name", "Harbour");
        type("#delete-second", "Bo Berg");
        type("#delete-reason", "made by mistake");
        type("#delete-certificate", certificate.toString());
        interact(() -> lookup("#delete-go").queryButton().fire());
        waitFor(() -> lookup(".dialog-pane .danger").tryQuery().isPresent());
        interact(() -> lookup(".dialog-pane .danger").queryAs(Button.class).fire());

        waitFor(() -> Files.exists(certificate));
        waitFor(() -> Files.readString(certificate).contains("\"deleted\""));
        assertThat(made).doesNotExist();
        waitFor(() -> lookup("#welcome-drop").tryQuery().isPresent());
        waitFor(() -> lookup(".dialog-pane .button").tryQuery().isPresent());
        interact(() -> lookup(".dialog-pane .button").queryAs(Button.class).fire());
    }

    private void type(String id, String words) {
        interact(() -> lookup(id).queryAs(TextField.class).setText(words));
    }

    private static void waitFor(Callable<Boolean> reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached);
    }
}
