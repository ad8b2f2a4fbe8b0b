// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.money.Currencies;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class NewCaseFormTest extends ScreenTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final List<String> happened = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        prepare();
        show(stage, form(folder).view());
    }

    @Test
    void aNameAndEnterMakeACase() {
        clickOn("#newcase-name").write("Case 7");
        assertThat(lookup("#newcase-folder").queryAs(TextField.class).getText())
                .isEqualTo(folder.resolve("Case 7").toString());
        push(KeyCode.ENTER);

        assertThat(happened).containsExactly("Case 7 EUR Asia/Jakarta");
    }

    @Test
    void withoutANameItSaysSoBelowTheField() {
        clickOn("#newcase-make");

        assertThat(lookup("#newcase-name-fault").queryLabeled().getText())
                .isEqualTo("Give the case a name.");
        assertThat(lookup("#newcase-name-fault").queryLabeled().isVisible()).isTrue();
        assertThat(happened).isEmpty();
    }

    @Test
    void escapeLeavesTheForm() {
        push(KeyCode.ESCAPE);

        assertThat(happened).containsExactly("left");
    }

    @Test
    void looksRightInBothThemes() {
        onScreen(
                () -> {
                    // A path of no computer, so that the picture is the same everywhere.
                    var form = form(Path.of("/home/ana/Documents/Tributary"));
                    new Snapshots(themes).take("newcase", form.view(), 620, 520);
                    var faulty = form(Path.of("/home/ana/Documents/Tributary"));
                    var make = faulty.view().lookup("#newcase-make");
                    ((javafx.scene.control.Button) make).fire();
                    new Snapshots(themes).take("newcase-faults", faulty.view(), 620, 520);
                });
    }

    private NewCaseForm form(Path parent) {
        return new NewCaseForm(
                texts,
                new InlineTasks(CLOCK),
                new GivenFiles(),
                new NewCaseForm.Start(
                        parent,
                        Currencies.of("EUR"),
                        ZoneId.of("Asia/Jakarta"),
                        (wanted, work) ->
                                () ->
                                        happened.add(
                                                "%s %s %s"
                                                        .formatted(
                                                                wanted.name(),
                                                                wanted.base(),
                                                                wanted.zone())),
                        () -> happened.add("left")));
    }
}
