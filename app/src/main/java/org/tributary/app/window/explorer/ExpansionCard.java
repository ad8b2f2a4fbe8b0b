// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.drawing.ExpansionBucket;
import org.tributary.app.drawing.ExpansionChoice;
import org.tributary.app.drawing.ExpansionOffer;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotals;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Asks before a large expansion is drawn: how many counterparties and transactions, how much
/// money, and which of them to show: the largest, those above an amount, or some by amount, month,
/// bank or country. Lies over the picture and blocks nothing.
final class ExpansionCard {

    private static final int MOST = 2_000;
    private static final double ROW = 30;

    /// How the counterparties are chosen.
    private enum Choice {
        LARGEST,
        THRESHOLD,
        AMOUNT,
        MONTH,
        BANK,
        COUNTRY
    }

    private final ExpansionInteractor interactor;
    private final Texts texts;
    private final AmountText amounts;
    private final OverlaidCard card;
    private final VBox chooser = new VBox(8);
    private final ListView<Expansion.Bucket> list = new ListView<>();
    private final Set<Expansion.Bucket> checked = new LinkedHashSet<>();
    private final Button show;
    private Supplier<Optional<ExpansionChoice>> chosen = Optional::empty;

    ExpansionCard(
            ExplorerModel model, ExpansionInteractor interactor, Texts texts, AmountText amounts) {
        this.interactor = interactor;
        this.texts = texts;
        this.amounts = amounts;
        card =
                new OverlaidCard(
                        "expansion-card",
                        model.question().map(Optional::isPresent),
                        interactor::decline);
        show = new Button(texts.of("explorer.ask.show"));
        show.setId("expansion-show");
        show.getStyleClass().add("accent");
        show.setDefaultButton(true);
        show.setOnAction(event -> chosen.get().ifPresent(interactor::answer));
        var cancel = new Button(texts.of("dialog.cancel"));
        cancel.setId("expansion-cancel");
        cancel.setOnAction(event -> interactor.decline());
        card.buttons().addAll(show, cancel);
        list.setId("expansion-buckets");
        list.setItems(model.buckets());
        list.setFixedCellSize(ROW);
        list.setCellFactory(shown -> new BucketCell(texts, amounts, checked, this::checkedChanged));
        list.prefHeightProperty()
                .bind(Bindings.size(model.buckets()).map(n -> Math.min(n.intValue(), 8) * ROW + 4));
        model.question().subscribe(question -> question.ifPresent(this::ask));
    }

    Region view() {
        return card.view();
    }

    private void ask(Expansion.Ask question) {
        var title =
                new Label(
                        question.accounts().size() == 1
                                ? texts.of("explorer.ask.title", question.label())
                                : texts.of("explorer.ask.titles", question.accounts().size()));
        title.getStyleClass().add("subheading");
        title.setWrapText(true);
        card.body().setAll(title);
        var offered = new HBox(24);
        for (Direction direction : Direction.values()) {
            List<ExpansionOffer> offers =
                    question.offers().stream().filter(o -> o.direction() == direction).toList();
            if (offers.stream().anyMatch(o -> o.counterparties() > 0)) {
                Region offer = offer(direction, offers);
                HBox.setHgrow(offer, Priority.ALWAYS);
                offered.getChildren().add(offer);
            }
        }
        card.body().addAll(offered, choices(question), chooser);
        choose(Choice.LARGEST);
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

    private Region choices(Expansion.Ask question) {
        var group = new ToggleGroup();
        var row = new FlowPane(4, 4);
        for (Choice choice : Choice.values()) {
            boolean single = question.accounts().size() == 1;
            if (single || choice == Choice.LARGEST || choice == Choice.THRESHOLD) {
                var button = new ToggleButton(texts.of("explorer.ask.by." + name(choice)));
                button.setId("expansion-by-" + name(choice));
                button.setToggleGroup(group);
                button.setSelected(choice == Choice.LARGEST);
                button.setOnAction(
                        event -> {
                            button.setSelected(true);
                            choose(choice);
                        });
                row.getChildren().add(button);
            }
        }
        return row;
    }

    private static String name(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private void choose(Choice choice) {
        checked.clear();
        show.setDisable(false);
        switch (choice) {
            case LARGEST -> chooseLargest();
            case THRESHOLD -> chooseThreshold();
            case AMOUNT -> chooseBuckets(ExpansionBucket.By.AMOUNT);
            case MONTH -> chooseBuckets(ExpansionBucket.By.MONTH);
            case BANK -> chooseBuckets(ExpansionBucket.By.BANK);
            case COUNTRY -> chooseBuckets(ExpansionBucket.By.COUNTRY);
        }
    }

    private void chooseLargest() {
        var top = new Spinner<Integer>(1, MOST, ExpansionInteractor.TOP, 5);
        top.setId("expansion-top");
        top.setEditable(true);
        top.setPrefWidth(90);
        chosen = () -> Optional.of(new ExpansionChoice.Largest(top.getValue()));
        chooser.getChildren()
                .setAll(row(new Label(texts.of("explorer.ask.largest", MOST)), top), rest());
    }

    private void chooseThreshold() {
        var least = new TextField();
        least.setId("expansion-least");
        least.setPromptText("10000");
        least.setPrefColumnCount(10);
        show.setDisable(true);
        least.textProperty().subscribe(text -> show.setDisable(units(text).isEmpty()));
        chosen = () -> units(least.getText()).map(ExpansionChoice.AtLeast::new);
        chooser.getChildren().setAll(row(new Label(texts.of("explorer.ask.least")), least), rest());
    }

    private static Optional<Double> units(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()).doubleValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void chooseBuckets(ExpansionBucket.By by) {
        interactor.sort(by);
        show.setDisable(true);
        chosen =
                () ->
                        Optional.of(
                                new ExpansionChoice.These(
                                        checked.stream()
                                                .flatMap(b -> b.bucket().counterparties().stream())
                                                .collect(Collectors.toSet())));
        chooser.getChildren().setAll(list, rest());
    }

    private void checkedChanged() {
        int accounts =
                checked.stream()
                        .flatMap(b -> b.bucket().counterparties().stream())
                        .collect(Collectors.toSet())
                        .size();
        show.setDisable(accounts == 0 || accounts > MOST);
        show.setText(
                accounts == 0
                        ? texts.of("explorer.ask.show")
                        : accounts > MOST
                                ? texts.of("explorer.ask.too-many", accounts, MOST)
                                : texts.of("explorer.ask.show-some", accounts));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("button-row");
        return row;
    }

    private Label rest() {
        show.setText(texts.of("explorer.ask.show"));
        var rest = new Label(texts.of("explorer.ask.rest"));
        rest.getStyleClass().add("muted");
        rest.setWrapText(true);
        return rest;
    }
}
