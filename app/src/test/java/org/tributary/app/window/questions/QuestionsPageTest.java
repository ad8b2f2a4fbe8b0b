// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.questions.Found;
import org.tributary.app.questions.Question;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;

import java.util.ArrayList;
import java.util.List;

/// Asks about accounts of a real record with mouse and keys.
class QuestionsPageTest extends PageTest<QuestionsPage> {

    private static final String LEDGER =
            """
            0012:8000EBD30 -> 0034:80012C4F0 125000.00 EUR 2026-01-01 =Meridian Trade Ltd
            0034:80012C4F0 -> 0119:800A7710 121500.00 EUR 2026-01-03 =Harbour Logistics
            0119:800A7710 -> 0220:8019FF20 119800.00 EUR 2026-01-06 =Orchid Consulting
            0301:80FF0011 -> 0012:8000EBD30 6400.00 EUR 2025-11-20 =Bo Berg
            0301:80FF0011 -> 0034:80012C4F0 64000.00 USD 2026-01-14
            0220:8019FF20 -> 0012:8000EBD30 118000.00 EUR 2026-01-09 =Azure Holdings
            """;

    private final List<List<List<Integer>>> shown = new ArrayList<>();

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return empty.with("ledger.csv", LEDGER);
    }

    @Override
    protected QuestionsPage page(Tasks tasks) {
        return new QuestionsPage(texts, tasks, drawn.exploration(), shown::add);
    }

    private ListView<Found> list() {
        return lookup("#questions-answers").queryListView();
    }

    private void choose(Question question) {
        onScreen(() -> lookup("#questions-question").<Question>queryComboBox().setValue(question));
    }

    @Test
    void oneAccountIsFollowedAndEnterShowsTheWay() {
        onScreen(() -> page.about(ordinals("0012:8000EBD30")));

        assertThat(label("#questions-told")).isEqualTo("3 answers");
        onScreen(() -> list().getSelectionModel().clearAndSelect(2));
        onScreen(() -> list().requestFocus());
        type(KeyCode.ENTER);

        assertThat(shown)
                .containsExactly(
                        List.of(
                                ordinals(
                                        "0012:8000EBD30",
                                        "0034:80012C4F0",
                                        "0119:800A7710",
                                        "0220:8019FF20")));
    }

    @Test
    void twoAccountsAreAskedWhomTheyHaveInCommon() {
        onScreen(() -> page.about(ordinals("0012:8000EBD30", "0034:80012C4F0")));

        assertThat(list().getItems()).hasSize(1);
        clickOn("#questions-show");

        assertThat(shown)
                .containsExactly(
                        List.of(
                                ordinals("0301:80FF0011", "0012:8000EBD30"),
                                ordinals("0301:80FF0011", "0034:80012C4F0")));
    }

    @Test
    void anotherAccountIsAddedByTypingAndTakenOutByAClick() {
        onScreen(() -> page.about(ordinals("0012:8000EBD30")));
        clickOn("#questions-more").write("harbour").type(KeyCode.ENTER);

        assertThat(lookup("#questions-accounts .button").queryAll()).hasSize(2);
        clickOn(lookup("#questions-accounts .button").nth(1).queryButton());
        assertThat(lookup("#questions-accounts .button").queryAll()).hasSize(1);
    }

    @Test
    void tellsHowManyAccountsAQuestionTakes() {
        onScreen(() -> page.about(ordinals("0012:8000EBD30")));
        choose(Question.PAYERS);
        clickOn("#questions-find");

        assertThat(label("#questions-problem"))
                .isEqualTo("Add accounts: this is asked of 2 or more.");
    }

    @Test
    void looksRightInBothThemes() {
        onScreen(
                () -> {
                    var view = page.view();
                    view.getScene().setRoot(new javafx.scene.layout.Pane());
                    var snapshots = new Snapshots(themes);
                    snapshots.take("questions-start", view, 820, 720);
                    page.about(ordinals("0012:8000EBD30"));
                    snapshots.take("questions-went-to", view, 820, 720);
                    page.about(ordinals("0012:8000EBD30", "0034:80012C4F0"));
                    snapshots.take("questions-common", view, 820, 720);
                });
        assertThat(page.view()).isNotNull();
    }
}
