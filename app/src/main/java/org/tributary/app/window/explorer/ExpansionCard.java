// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tributary.app.drawing.ExpansionOffer;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.List;
import java.util.Optional;

/// Asks before a large expansion is drawn: how many counterparties and transactions, how much
/// money, and how many of the largest to show. Lies over the picture and blocks nothing.
final class ExpansionCard {

    private static final int MOST = 500;

    private final ExpansionInteractor interactor;
    private final Texts texts;
    private final AmountText amounts;
    private final VBox card = new VBox();

    ExpansionCard(
            ExplorerModel model, ExpansionInteractor interactor, Texts texts, AmountText amounts) {
        this.interactor = interactor;
        this.texts = texts;
        this.amounts = amounts;
        card.setId("expansion-card");
        card.getStyleClass().add("card");
        card.setMaxSize(480, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        FindBar.shownWhile(card, model.question().map(Optional::isPresent));
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        interactor.decline();
                        event.consume();
                    }
                });
        model.question().subscribe(question -> question.ifPresent(this::ask));
    }

    Region view() {
        return card;
    }

    private void ask(Expansion.Ask question) {
        var title =
                new Label(
                        question.accounts().size() == 1
                                ? texts.of("explorer.ask.title", question.label())
                                : texts.of("explorer.ask.titles", question.accounts().size()));
        title.getStyleClass().add("subheading");
        title.setWrapText(true);
        card.getChildren().setAll(title);
        for (Direction direction : Direction.values()) {
            List<ExpansionOffer> offers =
                    question.offers().stream().filter(o -> o.direction() == direction).toList();
            if (!offers.isEmpty()) {
                card.getChildren().add(offer(direction, offers));
            }
        }
        card.getChildren().add(choice());
    }

    private Region offer(Direction direction, List<ExpansionOffer> offers) {
        int counterparties = offers.stream().mapToInt(ExpansionOffer::counterparties).sum();
        CurrencyTotals paid =
                offers.stream()
                        .map(ExpansionOffer::paid)
                        .reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
        var words =
                new Label(
                        texts.of(
                                direction == Direction.IN
                                        ? "explorer.ask.payers"
                                        : "explorer.ask.payees",
                                counterparties,
                                paid.count()));
        words.setWrapText(true);
        List<String> lines = amounts.lines(paid);
        var totals = new Label(String.join("\n", lines.subList(0, Math.min(6, lines.size()))));
        totals.getStyleClass().addAll("amount", "muted");
        var box = new VBox(words, totals);
        if (lines.size() > 6) {
            var more = new Label(texts.of("explorer.ask.currencies", lines.size() - 6));
            more.getStyleClass().add("muted");
            box.getChildren().add(more);
        }
        return box;
    }

    private Region choice() {
        var top = new Spinner<Integer>(1, MOST, ExpansionInteractor.TOP, 5);
        top.setId("expansion-top");
        top.setEditable(true);
        top.setPrefWidth(90);
        var draw = new Button(texts.of("explorer.ask.show"));
        draw.setId("expansion-show");
        draw.getStyleClass().add("accent");
        draw.setDefaultButton(true);
        draw.setOnAction(event -> interactor.answer(top.getValue()));
        var cancel = new Button(texts.of("dialog.cancel"));
        cancel.setId("expansion-cancel");
        cancel.setOnAction(event -> interactor.decline());
        var before = new Label(texts.of("explorer.ask.largest"));
        var row = new HBox(before, top, draw, cancel);
        row.getStyleClass().add("button-row");
        var rest = new Label(texts.of("explorer.ask.rest"));
        rest.getStyleClass().add("muted");
        rest.setWrapText(true);
        return new VBox(8, row, rest);
    }
}
