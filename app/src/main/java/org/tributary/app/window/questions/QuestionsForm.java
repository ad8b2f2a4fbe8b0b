// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import static org.tributary.app.window.beside.FormFields.count;
import static org.tributary.app.window.beside.FormFields.fault;
import static org.tributary.app.window.beside.FormFields.figure;
import static org.tributary.app.window.beside.FormFields.shownWhile;
import static org.tributary.app.window.beside.FormFields.titled;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.analysis.reach.ReachRule;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.questions.Question;
import org.tributary.app.window.accounts.AccountField;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.account.Account;

import java.util.function.Predicate;

/// What is asked: about which accounts, which question, within which bounds.
final class QuestionsForm {

    private static final int MOST = 1_000_000;
    private static final double COUNT_WIDTH = 110;

    private final QuestionsModel model;
    private final QuestionsInteractor interactor;
    private final QuestionsText text;
    private final Texts texts;
    private final AccountField more;
    private final FlowPane chips = new FlowPane();
    private final VBox root;

    QuestionsForm(QuestionsModel model, QuestionsInteractor interactor, QuestionsText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        more = new AccountField(model.more(), texts, "questions-more");
        root = new VBox(accounts(), question(), bounds(), actions());
        root.getStyleClass().add("trails-form");
    }

    Region view() {
        return root;
    }

    /// Lays the list of found accounts over a screen.
    void layOver(StackPane screen) {
        screen.getChildren().add(more.results());
    }

    private Region accounts() {
        chips.setId("questions-accounts");
        chips.getStyleClass().add("question-accounts");
        model.accounts().addListener((ListChangeListener<Account>) change -> chips());
        chips();
        var label = new Label(texts.of("questions.about"));
        label.setLabelFor(more.field());
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(more.field(), Priority.ALWAYS);
        var row = new HBox(label, more.field());
        row.getStyleClass().add("button-row");
        return new VBox(6, row, chips);
    }

    private void chips() {
        chips.getChildren().setAll(model.accounts().stream().map(this::chip).toList());
    }

    private Button chip(Account account) {
        String holder = new FoundAccount(account, 0).holder();
        String key = account.id().key();
        var chip =
                new Button(
                        holder.isEmpty() ? key : key + "  " + holder,
                        new FontIcon(MaterialDesignC.CLOSE));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setTooltip(new Tooltip(texts.of("questions.remove")));
        Fonts.suitText(chip);
        chip.setOnAction(event -> interactor.remove(account));
        return chip;
    }

    private Region question() {
        var choice = new ComboBox<Question>();
        choice.setId("questions-question");
        choice.getItems().setAll(Question.values());
        choice.setVisibleRowCount(Question.values().length);
        choice.setConverter(new QuestionWords());
        choice.valueProperty().bindBidirectional(model.question());
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setAccessibleText(texts.of("questions.question"));
        var meaning = new Label();
        meaning.getStyleClass().add("muted");
        meaning.setWrapText(true);
        meaning.textProperty().bind(model.question().map(text::meaning));
        HBox.setHgrow(meaning, Priority.ALWAYS);
        var row = new HBox(choice, meaning);
        row.getStyleClass().add("button-row");
        return row;
    }

    private Region bounds() {
        BooleanBinding shared = asks(Question::isShared);
        BooleanBinding reach = asks(Question::isReach);
        var share = number("questions-share", model.share(), MOST);
        share.disableProperty().bind(shared.not());
        var time = figure("questions-time", interactor::ask);
        time.setPromptText(texts.of("trails.rest.any"));
        time.textProperty().bindBidirectional(model.time());
        time.disableProperty().bind(shared);
        time.setTooltip(new Tooltip(texts.of("questions.time.hint")));
        var hops = number("questions-hops", model.hops(), ReachRule.LONGEST);
        hops.disableProperty().bind(shared);
        var least = figure("questions-least", interactor::ask);
        least.textProperty().bindBidirectional(model.least());
        least.disableProperty().bind(reach.not());
        var busiest = number("questions-busiest", model.busiest(), MOST);
        busiest.disableProperty().bind(reach.not());
        busiest.setTooltip(new Tooltip(texts.of("questions.busiest.hint")));
        var row =
                new FlowPane(
                        titled(texts.of("questions.share"), share),
                        titled(texts.of("questions.time"), time),
                        titled(texts.of("questions.hops"), hops),
                        titled(texts.of("questions.least"), least),
                        titled(texts.of("questions.busiest"), busiest));
        row.getStyleClass().add("trails-bounds");
        return row;
    }

    private static Spinner<Integer> number(String id, IntegerProperty value, int most) {
        Spinner<Integer> number = count(id, value, most);
        number.setPrefWidth(COUNT_WIDTH);
        return number;
    }

    private BooleanBinding asks(Predicate<Question> kind) {
        return Bindings.createBooleanBinding(
                () -> kind.test(model.question().get()), model.question());
    }

    private Region actions() {
        var ask = new Button(texts.of("questions.find"));
        ask.setId("questions-find");
        ask.getStyleClass().add("accent");
        ask.setDefaultButton(true);
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setOnAction(event -> interactor.ask());
        Label problem = fault("questions-problem", model.problem());
        var turning = new ProgressIndicator();
        turning.setPrefSize(18, 18);
        var cancel = new Button(texts.of("dialog.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> interactor.stop());
        var progress = new HBox(turning, cancel);
        progress.getStyleClass().add("button-row");
        shownWhile(progress, model.searching());
        var row = new HBox(ask, problem, progress);
        row.getStyleClass().add("button-row");
        return row;
    }

    private final class QuestionWords extends StringConverter<Question> {
        @Override
        public String toString(@Nullable Question question) {
            return question == null ? "" : text.question(question);
        }

        @Override
        public Question fromString(String words) {
            throw new UnsupportedOperationException("questions are chosen, not typed");
        }
    }
}
