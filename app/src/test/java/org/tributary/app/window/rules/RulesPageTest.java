// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.tuning.FoundLine;
import org.tributary.app.tuning.RuleDesk;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Tunes a rule with mouse and keys over a real record, proposes it, and has it signed by another.
class RulesPageTest extends PageTest<RulesPage> {

    private static final String LEDGER =
            """
            1:A -> 9:HUB 4900.00 USD 2026-03-02 =Ada Ames
            1:B -> 9:HUB 5200.00 USD 2026-03-02 =Ben Bow
            2:C -> 9:HUB 4700.00 USD 2026-03-03 =Cleo Cox
            2:D -> 9:HUB 5100.00 USD 2026-03-04 =Dan Dole
            3:E -> 9:HUB 4800.00 USD 2026-03-05 =Eve Eden
            9:HUB -> 7:ABROAD 24500.00 USD 2026-03-06 =Hub Ltd
            3:F -> 8:SHOP 20.00 USD 2026-03-06
            """;
    private static final String WORDS = "four words in a row";

    private final List<SavedPicture> opened = new ArrayList<>();
    private final AtomicInteger changes = new AtomicInteger();
    private final RulesHost host =
            new RulesHost() {
                @Override
                public void openView(SavedPicture view) {
                    opened.add(view);
                }

                @Override
                public void rulesChanged() {
                    changes.incrementAndGet();
                }
            };

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return empty.with("ledger.csv", LEDGER);
    }

    @Override
    protected RulesPage page(Tasks tasks) {
        var kit =
                new RulesKit(
                        texts,
                        tasks,
                        new SideWindows(themes, Optional::empty),
                        () -> DrawnCase.ANN,
                        new KeyRing(folder.resolve("keys")));
        return new RulesPage(kit, new RulesModel(), drawn.exploration(), host);
    }

    private ListView<FoundLine> found() {
        return lookup("#rules-found").queryListView();
    }

    private void chooseFanIn() {
        onScreen(
                () -> {
                    page.load();
                    TableView<String> table = lookup("#rules-typologies").queryTableView();
                    table.getSelectionModel().select("fan-in");
                });
    }

    private void tab(int index) {
        onScreen(
                () ->
                        lookup("#rules-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(index));
    }

    private void type(String id, String words) {
        onScreen(() -> lookup(id).queryAs(TextField.class).setText(words));
    }

    @Test
    void aStricterLimitLosesWhatItFoundAndOpensIt() {
        chooseFanIn();
        assertThat(label("#rules-answer"))
                .isEqualTo("1 finding now → 1 with the draft\n1 alert → 1: 0 gained, 0 lost");

        onScreen(() -> lookup("#rules-slider-senders").queryAs(Slider.class).setValue(1));

        assertThat(label("#rules-answer"))
                .isEqualTo("1 finding now → 0 with the draft\n1 alert → 0: 0 gained, 1 lost");
        clickOn("#rules-lost");
        assertThat(found().getItems()).hasSize(1);
        assertThat(found().getItems().getFirst().sentence()).contains("9:HUB");
        onScreen(() -> found().requestFocus());
        type(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().nodes()).hasSize(6);
    }

    @Test
    void anExactValueIsReadAndAWrongOneSaysWhatIsRight() {
        chooseFanIn();
        clickOn("#rules-value-senders").eraseText(3).write("5").type(KeyCode.ENTER);
        assertThat(label("#rules-answer"))
                .isEqualTo("1 finding now → 1 with the draft\n1 alert → 1: 0 gained, 0 lost");
        clickOn("#rules-value-senders").eraseText(3).write("many").type(KeyCode.ENTER);

        assertThat(label("#rules-problem")).contains("a whole number such as 5");
    }

    @Test
    void aProposalIsSignedBySomebodyElse() {
        chooseFanIn();
        type("#rules-value-senders", "4");
        clickOn("#rules-value-senders").type(KeyCode.ENTER);
        tab(1);
        type("#rules-why", "three payers are a family");
        clickOn("#rules-propose");
        tab(2);
        assertThat(label("#rules-signed")).isEqualTo("Not signed by anybody yet.");

        clickOn("#rules-activate");
        sign("Ann Archer");
        assertThat(label("#rules-activate-problem")).startsWith("You proposed this version.");
        sign("Bo Berg");

        assertThat(label("#rules-counting")).startsWith("Version 1 counts").endsWith("Bo Berg");
        assertThat(changes).as("the inbox is told").hasValue(1);
        assertThat(label("#rules-signed")).endsWith("The signature is sound.");
        RuleSet active = new RuleDesk(drawn.exploration().record()).book().activeRules();
        assertThat(active.rule("fan-in").orElseThrow().values()).containsValue(4L);
    }

    private void sign(String name) {
        type("#rules-signer-name", name);
        type("#rules-signer-initials", "XX");
        onScreen(
                () -> {
                    lookup("#rules-passphrase").queryAs(PasswordField.class).setText(WORDS);
                    lookup("#rules-passphrase-again").queryAs(PasswordField.class).setText(WORDS);
                });
        clickOn("#rules-sign");
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        chooseFanIn();
        onScreen(
                () -> {
                    lookup("#rules-slider-senders").queryAs(Slider.class).setValue(1);
                    lookup("#rules-lost").queryAs(ToggleButton.class).fire();
                    page.view().getScene().setRoot(new Pane());
                });
        picture("rules-tune", 0);
        picture("rules-draft-empty", 1);
        onScreen(
                () -> {
                    press("#rules-check");
                    press("#rules-dryRun");
                });
        picture("rules-draft", 1);
        onScreen(
                () -> {
                    ((TextField) page.view().lookup("#rules-why")).setText("review of November");
                    press("#rules-propose");
                });
        picture("rules-versions", 2);
        picture("rules-rates", 3);
        assertThat(page.view()).isNotNull();
    }

    private void press(String id) {
        ((Button) page.view().lookup(id)).fire();
    }

    private void picture(String name, int tab) {
        onScreen(
                () -> {
                    var tabs = (TabPane) page.view().lookup("#rules-tabs");
                    tabs.getSelectionModel().select(tab);
                    new Snapshots(themes).take(name, page.view(), 1000, 660);
                });
    }
}
