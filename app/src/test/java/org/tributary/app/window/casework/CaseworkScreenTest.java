// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.tributary.app.casework.ProgressDesk;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.preferences.CurrentPreferences;
import org.tributary.app.preferences.Preferences;
import org.tributary.app.preferences.PreferencesFile;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.CaseStatus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Brings a real case along with mouse and keys.
class CaseworkScreenTest extends PageTest<CaseworkScreen> {

    private static final Author BEN = new Author("Ben Baker", "BB");
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC);

    private final GivenFiles files = new GivenFiles();
    private Author author = DrawnCase.ANN;
    private int entries;

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        empty.with("ledger.csv", "1:100 -> 2:200 1000.00 EUR 2026-01-02 =Dmitri Korvanov");
        empty.record()
                .write(
                        DrawnCase.ANN,
                        writer -> writer.markSubject(empty.ordinal("1:100"), "Pays."));
        return empty;
    }

    @Override
    protected CaseworkScreen page(Tasks tasks) {
        var remembered =
                new CurrentPreferences(
                        Preferences.DEFAULTS,
                        new PreferencesFile(folder.resolve("preferences.json"), NOW),
                        tasks,
                        "Saving",
                        e -> {
                            throw new IllegalStateException(e);
                        });
        return new CaseworkScreen(
                drawn.record(),
                new CaseworkKit(texts, tasks, files, remembered, () -> author, NOW),
                List.of("fincen-sar", "goaml"),
                () -> entries++);
    }

    private CaseProgress progress() {
        return new ProgressDesk(drawn.record()).progress();
    }

    private void press(String id) {
        onScreen(
                () -> {
                    Node node = page.view().lookup(id);
                    scrollTo(node);
                });
        clickOn(id);
    }

    private void scrollTo(Node node) {
        var pane = (ScrollPane) page.view();
        pane.layout();
        double height = pane.getContent().getBoundsInLocal().getHeight();
        double y = pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
        double room = height - pane.getViewportBounds().getHeight();
        pane.setVvalue(room <= 0 ? 0 : Math.clamp((y - 60) / room, 0, 1));
        pane.layout();
    }

    private void type(String id, String words) {
        press(id);
        write(words);
    }

    @Test
    void aCaseIsReviewedByAnotherAndFiled() {
        press("#casework-to-in-review");
        assertThat(label("#casework-problem")).startsWith("Say why first.");
        type("#casework-note", "Ready");
        press("#casework-to-in-review");
        type("#casework-note", "Fine");
        press("#casework-to-approved");
        assertThat(label("#casework-problem")).startsWith("Whoever sent a case");
        assertThat(progress().status()).isEqualTo(CaseStatus.IN_REVIEW);

        author = BEN;
        press("#casework-to-approved");
        assertThat(progress().status()).isEqualTo(CaseStatus.APPROVED);
        type("#casework-number", "31000123456789");
        type("#casework-note", "Sent");
        press("#casework-to-filed");

        assertThat(progress().status()).isEqualTo(CaseStatus.FILED);
        assertThat(progress().filed())
                .singleElement()
                .satisfies(
                        filed -> {
                            assertThat(filed.number()).isEqualTo("31000123456789");
                            assertThat(filed.form()).isEqualTo("fincen-sar");
                            assertThat(filed.day()).isEqualTo(LocalDate.of(2026, 11, 3));
                        });
        assertThat(words("#casework-history .label"))
                .containsExactly(
                        "2026-11-03 Filed, Ben Baker: Sent",
                        "2026-11-03 Approved, Ben Baker: Fine",
                        "2026-11-03 In review, Ann Archer: Ready");
        assertThat(entries).isEqualTo(3);
    }

    private List<String> words(String query) {
        return lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void aTaskIsAddedByEnterAndTicked() {
        type("#casework-new-task", "Ask the bank\n");
        assertThat(progress().tasks()).hasSize(1);
        assertThat(words("#casework-check-tasks .label")).contains("One task is not done");

        press("#casework-task-1");
        assertThat(progress().tasks().getFirst().done()).isTrue();
        CheckBox box = lookup("#casework-task-1").queryAs(CheckBox.class);
        assertThat(box.isSelected()).isTrue();
        assertThat(words("#casework-check-tasks .label")).contains("Every task is done");
    }

    @Test
    void anEarlierCaseAboutTheSameAccountIsAnnounced() {
        Path archive = folder.resolve("archive");
        try {
            Files.createDirectories(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (DrawnCase earlier = fill(DrawnCase.in(archive))) {
            assertThat(earlier.record().manifest().name()).isEqualTo("Harbour");
        }
        files.answer(archive);
        press("#casework-add-folder");
        assertThat(lookup("#casework-banner").queryLabeled().isVisible()).isFalse();
        onScreen(page::refresh);

        assertThat(label("#casework-banner"))
                .isEqualTo(
                        "An earlier case is about the same subjects. See below before you file.");
        assertThat(words("#casework-prior .label"))
                .contains(
                        "Harbour",
                        "Open. Nothing was filed. Account 1:100 is a subject there, too");
        press("#casework-remove-0");
        press("#casework-add-folder");
        press("#casework-search");
        assertThat(words("#casework-prior .label")).contains("One case was looked at.");
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        type("#casework-new-task", "Ask the bank for the opening forms\n");
        onScreen(() -> page.view().getScene().setRoot(new Pane()));
        take("casework", 1180, 1240);
        take("casework-small", 760, 640);
        assertThat((ComboBox<?>) page.view().lookup("#casework-form")).isNotNull();
    }

    private void take(String name, int width, int height) {
        onScreen(() -> new Snapshots(themes).take(name, page.view(), width, height));
    }
}
