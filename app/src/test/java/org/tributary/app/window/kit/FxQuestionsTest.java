// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class FxQuestionsTest extends ScreenTest {

    private final List<String> answers = new ArrayList<>();
    private Questions questions;

    @Override
    public void start(Stage stage) {
        prepare();
        questions = new FxQuestions(texts, themes, () -> Optional.of(stage));
        show(stage, new StackPane());
    }

    @Test
    void doesWhatWasAskedOnlyAfterTheVerbIsPressed() {
        onScreen(this::confirm);
        push(KeyCode.ESCAPE);
        assertThat(answers).isEmpty();

        onScreen(this::confirm);
        clickOn("Cancel");
        assertThat(answers).isEmpty();

        onScreen(this::confirm);
        clickOn("Take back import");
        assertThat(answers).containsExactly("done");
    }

    @Test
    void takesALineOfTextButNotAnEmptyOne() {
        onScreen(() -> questions.askText("Name of the case", "2026-015", "Create", answers::add));
        clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(button("Create").isDisabled()).isTrue();
        clickOn("#question-text").write(" Meridian ");
        clickOn("Create");

        assertThat(answers).containsExactly("Meridian");
    }

    private Button button(String words) {
        return lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void confirm() {
        questions.confirm(
                "Take back this import?",
                "Its 28,374 rows will no longer be counted.",
                "Take back import",
                () -> answers.add("done"));
    }
}
