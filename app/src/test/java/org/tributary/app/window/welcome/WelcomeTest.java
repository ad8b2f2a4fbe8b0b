// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.preferences.RecentCase;
import org.tributary.app.preferences.RecentCases;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class WelcomeTest extends ScreenTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final List<String> asked = new ArrayList<>();
    private Path there;
    private Path gone;
    private Welcome welcome;

    @Override
    public void start(Stage stage) throws IOException {
        prepare();
        there = Files.createDirectories(folder.resolve("2026-014"));
        Files.writeString(there.resolve("case.json"), "{}");
        gone = folder.resolve("away");
        welcome = welcome();
        show(stage, welcome.view());
    }

    @Test
    void eachButtonAsksForWhatItSays() {
        clickOn("#welcome-demo");
        clickOn("#welcome-new");
        clickOn("#welcome-open");

        assertThat(asked).containsExactly("demo", "new", "open");
    }

    @Test
    void opensACaseThatIsThereAndNotOneThatIsGone() {
        clickOn("Meridian Trade");
        clickOn("Old case");

        assertThat(asked).containsExactly("recent " + there);
        assertThat(lookup("Folder not found").tryQuery()).isPresent();
        assertThat(lookup("Nov 20, 2026, 2:02\u202fPM").tryQuery()).isPresent();
    }

    @Test
    void theKeyboardOpensAndRemovesToo() {
        ListView<RecentRow> list = lookup("#welcome-recent").queryListView();
        onScreen(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().select(0);
                });
        push(KeyCode.ENTER);
        onScreen(() -> list.getSelectionModel().select(1));
        push(KeyCode.ENTER);
        push(KeyCode.DELETE);

        assertThat(asked).containsExactly("recent " + there, "forget " + gone);
    }

    @Test
    void aCaseIsTakenOffTheListByItsButton() {
        clickOn(lookup(".recent-forget").nth(1).queryButton());

        assertThat(asked).containsExactly("forget " + gone);
    }

    @Test
    void takesFilesThatAreDropped() {
        var view = new WelcomeView(texts, new WelcomeModel(), actions());
        assertThat(view.take(List.of(new File("a.csv"), new File("b.csv")))).isTrue();
        assertThat(view.take(List.of())).isFalse();

        assertThat(asked).containsExactly("dropped [a.csv, b.csv]");
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    var snapshots = new Snapshots(themes);
                    snapshots.take("welcome", welcome().view());
                    var first =
                            new Welcome(texts, new InlineTasks(CLOCK), ZoneOffset.UTC, actions());
                    first.showRecent(new RecentCases(List.of()));
                    snapshots.take("welcome-first", first.view());
                });
    }

    private Welcome welcome() {
        var made = new Welcome(texts, new InlineTasks(CLOCK), ZoneOffset.UTC, actions());
        made.showRecent(
                new RecentCases(
                        List.of(
                                new RecentCase(there, "Meridian Trade", CLOCK.instant()),
                                new RecentCase(gone, "Old case", CLOCK.instant()),
                                new RecentCase(
                                        folder.resolve("北京"), "北京贸易有限公司", CLOCK.instant()))));
        return made;
    }

    private WelcomeActions actions() {
        return new WelcomeActions() {
            @Override
            public void openDemo() {
                asked.add("demo");
            }

            @Override
            public void newCase() {
                asked.add("new");
            }

            @Override
            public void openCase() {
                asked.add("open");
            }

            @Override
            public void openRecent(Path chosen) {
                asked.add("recent " + chosen);
            }

            @Override
            public void forget(Path chosen) {
                asked.add("forget " + chosen);
            }

            @Override
            public void dropped(List<Path> files) {
                asked.add("dropped " + files);
            }
        };
    }
}
