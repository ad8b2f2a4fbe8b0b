// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Tint;
import org.tributary.app.work.InlineTasks;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// Levels put in the place of computed ones beside the rating they replace, over a real record.
class RatingInInspectorTest extends WorkspaceTest {

    RatingInInspectorTest() {
        super(new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    @Override
    void begin() throws IOException {
        drawn =
                DrawnCase.in(folder)
                        .with(
                                "payer.txt",
                                "1001 -> 2002 1250.00 EUR 2026-01-03 =Mara Lind\n"
                                        + "1001 -> 2002 75.00 EUR 2026-01-09");
        Path file =
                Files.writeString(
                        folder.resolve("customers.csv"),
                        "Customer ID,Customer Name,Account Number,Date of Birth,Address,Risk"
                                + " Rating\nC-1001,Mara Lind,1001,1971-04-30,Havnegade 4,High\n");
        Importers importers = Importers.shipped();
        ImportProfile profile = importers.recognise(file).profile();
        drawn.with(importers.plan(file, profile, Work.UNOBSERVED), importers.rows(file, profile));
        open();
        workspace.show(List.of(drawn.ordinal("1001")));
    }

    private List<String> inspector() {
        return lookup("#inspector .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void press(String id) {
        onScreen(() -> lookup("#" + id).queryButton().requestFocus());
        push(KeyCode.SPACE);
    }

    private String text(String id) {
        return lookup("#" + id).queryAs(Label.class).getText();
    }

    private void reason(String words) {
        onScreen(() -> lookup("#rating-reason").queryAs(TextField.class).setText(words));
    }

    private void choose(RatingLevel level) {
        onScreen(
                () ->
                        lookup("#rating-level")
                                .queryAs(ComboBox.class)
                                .getSelectionModel()
                                .select(level.ordinal()));
    }

    private void colourByRisk() {
        var looks =
                lookup((Node node) -> "lens.look".equals(node.getId())).queryAs(MenuButton.class);
        MenuItem risk =
                ((Menu) looks.getItems().getFirst())
                        .getItems().stream()
                                .filter(item -> "lens.colour.risk".equals(item.getId()))
                                .findFirst()
                                .orElseThrow();
        onScreen(risk::fire);
    }

    private Tint tint() {
        return Objects.requireNonNull(
                        workspace.picture().nodes().get(NodeKey.of(drawn.ordinal("1001"))))
                .node()
                .tint();
    }

    private int overrides() {
        return drawn.record().read(CaseReader::ratingOverrides).size();
    }

    @Test
    void anOverrideAndItsEndAreSeenAtOnceInInspectorAndPicture() {
        colourByRisk();
        Tint before = tint();
        press("rating-override");
        choose(RatingLevel.SEVERE);
        assertThat(text("rating-change")).startsWith("Now ").endsWith("then severe");
        reason("Adverse media of March");
        press("rating-save");

        assertThat(inspector())
                .anyMatch(line -> line.startsWith("Risk: severe"))
                .anyMatch(line -> line.contains("overridden by severe until"))
                .contains("Adverse media of March");
        assertThat(tint()).isEqualTo(new Tint.Level(1)).isNotEqualTo(before);

        press("rating-end");
        press("rating-save");
        assertThat(text("rating-refused")).startsWith("Write the reason");
        assertThat(overrides()).isOne();
        reason("The report was withdrawn");
        press("rating-save");

        assertThat(overrides()).isZero();
        assertThat(inspector()).noneMatch(line -> line.contains("overridden by"));
        assertThat(lookup("#rating-end").tryQuery()).isEmpty();
        assertThat(tint()).isEqualTo(before);
    }

    @Test
    void anOverrideWithoutAReasonIsRefused() {
        press("rating-override");
        choose(RatingLevel.LOW);
        reason("   ");
        press("rating-save");

        assertThat(text("rating-refused"))
                .isEqualTo("Write the reason: it is kept in the audit trail.");
        assertThat(overrides()).isZero();
        assertThat(inspector()).noneMatch(line -> line.contains("overridden by"));

        reason("Known for years");
        press("rating-save");
        assertThat(overrides()).isOne();
    }

    @Test
    void anAccountNobodyHoldsSaysWhyItCannotBeOverridden() {
        onScreen(() -> workspace.show(List.of(drawn.ordinal("2002"))));

        assertThat(lookup("#rating-override").tryQuery()).isEmpty();
    }
}
