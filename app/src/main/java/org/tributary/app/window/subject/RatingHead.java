// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.analysis.rating.RatedFactor;
import org.tributary.analysis.rating.RatedParty;
import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.RatingLevel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the customer is rated, in one line below its name, and why, unfolded when asked.
final class RatingHead {

    private static final double MOST_HEIGHT = 230;

    private final SubjectModel model;
    private final SubjectInteractor interactor;
    private final Texts texts;
    private final VBox root = new VBox();

    RatingHead(SubjectModel model, SubjectInteractor interactor, Texts texts) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        root.getStyleClass().add("subject-rating");
        root.managedProperty().bind(root.visibleProperty());
        model.rating().subscribe(this::show);
        model.ratingOpen().subscribe(open -> show(model.rating().get()));
    }

    Region view() {
        return root;
    }

    private void show(Optional<StandingRating> rating) {
        root.setVisible(rating.isPresent());
        root.getChildren().clear();
        rating.ifPresent(
                rated -> {
                    root.getChildren().add(line(rated));
                    if (model.ratingOpen().get()) {
                        root.getChildren().add(factors(rated.computed()));
                    }
                });
    }

    private Region line(StandingRating rating) {
        var level =
                words(
                        texts.of(
                                "subjectPage.rating",
                                word(rating.level()),
                                rating.computed().score(),
                                rating.computed().judged()),
                        "subheading");
        level.setId("subject-rating");
        var line = new FlowPane(8, 2, level);
        rating.override()
                .ifPresent(
                        entered ->
                                line.getChildren()
                                        .add(
                                                words(
                                                        texts.of(
                                                                rating.holding().isPresent()
                                                                        ? "subjectPage.rating.overridden"
                                                                        : "subjectPage.rating.expired",
                                                                word(rating.computed().level()),
                                                                word(entered.level()),
                                                                entered.until().toString(),
                                                                entered.reason()),
                                                        "muted")));
        line.getChildren()
                .addAll(
                        link(
                                "subject-rating-why",
                                model.ratingOpen().get()
                                        ? "subjectPage.rating.fold"
                                        : "subjectPage.rating.why",
                                () -> model.ratingOpen().set(!model.ratingOpen().get())),
                        link(
                                "subject-rating-guide",
                                "subjectPage.rating.guide",
                                interactor::explainRating));
        return line;
    }

    private Hyperlink link(String id, String key, Runnable action) {
        var link = new Hyperlink(texts.of(key));
        link.setId(id);
        link.setOnAction(event -> action.run());
        return link;
    }

    /// What adds most comes first, what was not judged last.
    private Region factors(RatedParty rated) {
        var grid = new GridPane();
        grid.setId("subject-rating-factors");
        grid.getStyleClass().add("subject-rating-factors");
        grid.getColumnConstraints().addAll(fixed(HPos.RIGHT), fixed(HPos.LEFT), sentences());
        rated.caution().ifPresent(caution -> grid.add(words(caution, "fact-value"), 0, 0, 3, 1));
        int row = 1;
        for (RatedFactor factor : ordered(rated.factors())) {
            grid.addRow(
                    row++,
                    words(points(factor), "amount"),
                    words(texts.of("rating.factor." + factor.factor().key())),
                    words(factor.sentence(), factor.isJudged() ? "fact-value" : "muted"));
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("subject-rating-scroll");
        return scroll;
    }

    private static List<RatedFactor> ordered(List<RatedFactor> factors) {
        return factors.stream()
                .sorted(
                        Comparator.comparing((RatedFactor factor) -> !factor.isJudged())
                                .thenComparing(
                                        Comparator.comparingDouble(RatedFactor::points).reversed())
                                .thenComparing(RatedFactor::factor))
                .toList();
    }

    private String points(RatedFactor factor) {
        return factor.isJudged() ? String.format(texts.locale(), "+%.1f", factor.points()) : "–";
    }

    private static ColumnConstraints fixed(HPos where) {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        column.setHalignment(where);
        return column;
    }

    private static ColumnConstraints sentences() {
        var column = new ColumnConstraints();
        column.setMinWidth(0);
        column.setPrefWidth(100);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Fonts.suitText(label);
        return label;
    }

    private String word(RatingLevel level) {
        return texts.of("rating.level." + level.name().toLowerCase(Locale.ROOT));
    }
}
