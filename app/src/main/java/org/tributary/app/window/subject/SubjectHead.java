// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tributary.app.subject.BaseLine;
import org.tributary.app.subject.CurrencyLine;
import org.tributary.app.subject.Figure;
import org.tributary.app.subject.MoneySheet;
import org.tributary.app.subject.Scope;
import org.tributary.app.subject.SubjectSheet;
import org.tributary.app.window.kit.Fonts;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.money.Money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who it is, since when, which accounts and which currency are looked at, and the totals.
final class SubjectHead {

    private final SubjectInteractor interactor;
    private final SubjectText text;
    private final Region rating;
    private final VBox root = new VBox();

    SubjectHead(SubjectModel model, SubjectInteractor interactor, SubjectText text) {
        this.interactor = interactor;
        rating = new RatingHead(model, interactor, text.texts()).view();
        this.text = text;
        root.getStyleClass().add("subject-head");
    }

    Region view() {
        return root;
    }

    void show(SubjectSheet sheet, Optional<Shown> shown, Region counting) {
        root.getChildren().clear();
        var name = new Label(name(sheet));
        name.setId("subject-name");
        name.getStyleClass().add("heading");
        name.setWrapText(true);
        Fonts.suitText(name);
        var below = new Label(below(sheet));
        below.getStyleClass().add("muted");
        below.setWrapText(true);
        var words = new VBox(name, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var choices = new FlowPane(8, 6, counting);
        choices.getStyleClass().add("subject-choices");
        if (sheet.scopes().size() > 1) {
            choices.getChildren().add(scopes(sheet));
        }
        if (sheet.currencies().size() > 1) {
            choices.getChildren().add(currencies(sheet, shown));
        }
        var top = new HBox(words, choices);
        top.getStyleClass().add("subject-top");
        root.getChildren().addAll(top, rating);
        shown.ifPresent(each -> root.getChildren().add(totals(sheet, each)));
        sheet.base().ifPresent(base -> root.getChildren().add(base(base)));
    }

    private String name(SubjectSheet sheet) {
        if (sheet.scope().party().isPresent()) {
            String party = sheet.scope().party().get().name();
            return party.isEmpty() ? text.texts().of("subjectPage.unnamed") : party;
        }
        return sheet.accounts().size() == 1
                ? text.name(sheet.accounts().getFirst())
                : text.texts().of("subjectPage.scope.several", sheet.accounts().size());
    }

    private String below(SubjectSheet sheet) {
        String accounts =
                sheet.accounts().size() == 1
                        ? ""
                        : sheet.accounts().stream()
                                .limit(6)
                                .map(account -> account.id().key())
                                .collect(
                                        Collectors.joining(
                                                ", ", "", sheet.accounts().size() > 6 ? " …" : ""));
        String seen =
                sheet.first().isEmpty()
                        ? text.texts().of("subjectPage.never")
                        : text.texts()
                                .of(
                                        "subjectPage.seen",
                                        text.time(sheet.first().get()),
                                        text.time(sheet.last().orElseThrow()),
                                        text.count(sheet.transfers().count()));
        return accounts.isEmpty() ? seen : accounts + "\n" + seen;
    }

    private Region scopes(SubjectSheet sheet) {
        Map<Integer, Account> accounts =
                sheet.named().stream()
                        .collect(Collectors.toMap(Account::ordinal, Function.identity()));
        var box = new ChoiceBox<Scope>();
        box.setId("subject-scope");
        box.setAccessibleText(text.texts().of("subjectPage.scope"));
        box.setMaxWidth(320);
        box.getItems().setAll(sheet.scopes());
        box.setConverter(words(scope -> text.scope(scope, accounts)));
        box.setValue(sheet.scope());
        box.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !now.equals(before)) {
                                interactor.look(now);
                            }
                        });
        return box;
    }

    private Region currencies(SubjectSheet sheet, Optional<Shown> shown) {
        var box = new ChoiceBox<CurrencyLine>();
        box.setId("subject-currency");
        box.setAccessibleText(text.texts().of("subjectPage.currency"));
        box.getItems().setAll(sheet.currencies());
        box.setConverter(
                words(
                        line ->
                                text.texts()
                                        .of(
                                                "subjectPage.currency.choice",
                                                line.code(),
                                                line.in().count()
                                                        + line.out().count()
                                                        + line.own().count())));
        sheet.currencies().stream()
                .filter(line -> shown.filter(s -> s.code().equals(line.code())).isPresent())
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null && !now.equals(before)) {
                                interactor.look(now.code());
                            }
                        });
        return box;
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        };
    }

    private Region totals(SubjectSheet sheet, Shown shown) {
        MoneySheet money = shown.money();
        var tiles = new FlowPane(10, 8);
        tiles.getStyleClass().add("subject-tiles");
        tiles.getChildren()
                .addAll(
                        tile(
                                "in",
                                money.in(),
                                text.texts().of("subjectPage.from", money.payers().count())),
                        tile(
                                "out",
                                money.out(),
                                text.texts().of("subjectPage.to", money.payees().count())));
        if (!money.own().isEmpty()) {
            tiles.getChildren()
                    .add(
                            tile(
                                    "own",
                                    money.own(),
                                    text.texts()
                                            .of(
                                                    "subjectPage.own.counted",
                                                    sheet.accounts().size())));
        }
        if (!money.exchanged().isEmpty()) {
            tiles.getChildren()
                    .add(
                            tile(
                                    "exchanged",
                                    money.exchanged(),
                                    text.texts().of("subjectPage.exchanged.said")));
        }
        tiles.getChildren().add(net(money.net()));
        return tiles;
    }

    private Button tile(String side, Figure figure, String below) {
        String title = text.texts().of("subjectPage.total." + side);
        var words = new Label(title);
        words.getStyleClass().addAll("muted", "small-print");
        var sum = new Label(text.amounts().of(figure.sum()));
        sum.getStyleClass().addAll("amount", "tile-sum");
        String said = text.count(figure.count());
        var count = new Label(figure.isEmpty() ? said : said + " " + below);
        count.getStyleClass().addAll("muted", "small-print");
        var tile = new Button("", new VBox(words, sum, count));
        tile.setId("subject-total-" + side);
        tile.getStyleClass().add("subject-tile");
        tile.setAccessibleText(title + ", " + text.figure(figure));
        tile.setOnAction(event -> interactor.open(title, figure));
        return tile;
    }

    private Region net(Money net) {
        var words = new Label(text.texts().of("subjectPage.total.net"));
        words.getStyleClass().addAll("muted", "small-print");
        var sum = new Label(text.signed(net));
        sum.setId("subject-net-sum");
        sum.getStyleClass().addAll("amount", "tile-sum");
        var said = new Label(text.texts().of("subjectPage.net.said"));
        said.getStyleClass().addAll("muted", "small-print");
        var box = new VBox(words, sum, said);
        box.getStyleClass().add("subject-net-tile");
        return box;
    }

    private Region base(BaseLine base) {
        List<String> missing = base.missing();
        String words =
                missing.isEmpty()
                        ? text.texts()
                                .of(
                                        "subjectPage.base",
                                        base.base().code(),
                                        text.number(base.in()),
                                        text.number(base.out()),
                                        base.oldest().equals(base.newest())
                                                ? base.newest().toString()
                                                : base.oldest() + " – " + base.newest())
                        : text.texts()
                                .of(
                                        "subjectPage.base.missing",
                                        base.base().code(),
                                        String.join(", ", missing));
        var label = new Label(words);
        label.setId("subject-base");
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "amount");
        return label;
    }
}
