// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.preferences.PreferencesFile;
import org.tributary.app.window.kit.Snapshots;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The way a newcomer goes: the welcome screen, the demo case, its picture, an account, a subject,
/// an exhibit, a note, the report; with real stores and real background tasks. Makes the pictures
/// of the window that the README shows.
class DemoCaseTest extends ApplicationTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private Wiring wiring;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        wiring =
                new Wiring(
                        new Surroundings(
                                CLOCK,
                                ZoneOffset.UTC,
                                Locale.ENGLISH,
                                "anovak",
                                new PreferencesFile(folder.resolve("preferences"), CLOCK),
                                folder.resolve("cases"),
                                folder.resolve("cache")),
                        shown,
                        browsed -> {});
        wiring.show();
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @AfterEach
    void closeStores() throws TimeoutException {
        interact(() -> wiring.commands().run("case.close"));
        waitFor(() -> wiring.idle());
        // Robot tests share one stage; the next one sizes it by its own scene again.
        interact(stage::sizeToScene);
    }

    @Test
    void leadsFromTheWelcomeScreenToAReportableCase() throws TimeoutException {
        clickOn("#profile-skip");
        interact(() -> wiring.commands().run("case.demo"));
        waitFor(() -> lookup("#find").tryQuery().isPresent());
        waitFor(() -> wiring.idle());

        clickOn("#find").write("800957210");
        waitFor(() -> !lookup("#find-results .list-cell").queryAll().isEmpty());
        push(KeyCode.ENTER);
        waitFor(() -> transfers().getItems().size() == 7);
        keep("explorer");
        interact(() -> wiring.commands().run("subject.mark"));
        waitFor(() -> shows("#case-panel", "00908:800957210"));
        clickOn("#exhibit-title").write("Scatter and gather");
        clickOn("#exhibit-keep");
        waitFor(() -> shows("#case-panel", "Scatter and gather"));
        clickOn("#note-text").write("Seven payments within three days.");
        clickOn("#note-write");
        waitFor(() -> shows("#case-panel", "Seven payments within three days."));
        tab("report");
        waitFor(() -> shows("#report-items", "1 subject"));
        waitFor(() -> shows("#report-items", "7 transactions, each"));
        clickOn("#report-verify");
        waitFor(() -> wiring.idle());
        keep("report");
        tab("import");
        keep("import");

        assertThat(shows("#report-result", "31,583")).isTrue();
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
        waitFor(() -> shows("#quality", "were looked at"));
        assertThat(shows("#quality", "Payer and receiver are the same account.")).isTrue();
        clickOn("#quality-receipt");
        waitFor(() -> lookup("#receipt-equation").tryQuery().isPresent());
    }

    private TableView<?> transfers() {
        return lookup("#transfers").query();
    }

    private boolean shows(String within, String text) {
        return from(lookup(within).queryAll())
                .lookup((Labeled l) -> contains(l, text))
                .tryQuery()
                .isPresent();
    }

    private static boolean contains(Labeled label, String text) {
        return label.getText() != null && label.getText().contains(text);
    }

    private void tab(String id) {
        TabPane tabs = lookup("#workspace-tabs").query();
        interact(
                () ->
                        tabs.getTabs().stream()
                                .filter(tab -> id.equals(tab.getId()))
                                .findFirst()
                                .ifPresent(tabs.getSelectionModel()::select));
    }

    private void keep(String name) {
        interact(() -> Snapshots.keep("window-" + name + "-light", stage.getScene()));
        interact(() -> wiring.commands().run("view.theme"));
        WaitForAsyncUtils.waitForFxEvents(10);
        interact(() -> Snapshots.keep("window-" + name + "-dark", stage.getScene()));
        interact(() -> wiring.commands().run("view.theme"));
        WaitForAsyncUtils.waitForFxEvents(10);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
