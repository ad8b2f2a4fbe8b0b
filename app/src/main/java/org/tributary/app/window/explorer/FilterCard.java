// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import org.tributary.app.drawing.Filterable;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Where a filter of the picture is made: period, amount, currency, channel, country, direction.
/// Lies over the picture and blocks nothing; nothing changes until it is applied.
final class FilterCard {

    private final ExplorerModel model;
    private final LensInteractor lens;
    private final Texts texts;
    private final ZoneId zone;
    private final OverlaidCard card;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextField least = new TextField();
    private final TextField most = new TextField();
    private final CheckComboBox<String> currencies = new CheckComboBox<>();
    private final CheckComboBox<String> channels = new CheckComboBox<>();
    private final CheckComboBox<String> countries = new CheckComboBox<>();
    private final ComboBox<Towards> towards = new ComboBox<>();
    private final Label problem = new Label();

    FilterCard(ExplorerModel model, LensInteractor lens, Texts texts, ZoneId zone) {
        this.model = model;
        this.lens = lens;
        this.texts = texts;
        this.zone = zone;
        card =
                new OverlaidCard(
                        "filter-card",
                        model.filterable().map(Optional::isPresent),
                        lens::closeFilter);
        card.body().addAll(title(), fields(), problem);
        addButtons();
        FindBar.shownWhile(problem, problem.textProperty().isNotEmpty());
        problem.setWrapText(true);
        problem.getStyleClass().add("obstacle");
        model.filterable().subscribe(choices -> choices.ifPresent(this::fill));
    }

    Region view() {
        return card.view();
    }

    private Label title() {
        var title = new Label(texts.of("filter.title"));
        title.getStyleClass().add("subheading");
        return title;
    }

    private Region fields() {
        from.setId("filter-from");
        to.setId("filter-to");
        least.setId("filter-least");
        most.setId("filter-most");
        currencies.setId("filter-currencies");
        channels.setId("filter-channels");
        countries.setId("filter-countries");
        towards.setId("filter-towards");
        least.setPrefColumnCount(9);
        most.setPrefColumnCount(9);
        towards.getItems().setAll(Towards.values());
        towards.setConverter(new TowardsWords(texts));
        for (CheckComboBox<String> box : List.of(currencies, channels, countries)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.getCheckModel()
                    .getCheckedItems()
                    .addListener((ListChangeListener<String>) change -> box.setTitle(title(box)));
            box.setTitle(title(box));
        }
        towards.setMaxWidth(Double.MAX_VALUE);
        var grid = new GridPane(10, 8);
        grid.getColumnConstraints().add(new ColumnConstraints(132));
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(wide);
        row(grid, 0, "filter.period", between(from, to));
        row(grid, 1, "filter.amount", between(least, most));
        row(grid, 2, "filter.currency", currencies);
        row(grid, 3, "filter.channel", channels);
        row(grid, 4, "filter.country", countries);
        row(grid, 5, "filter.towards", towards);
        return grid;
    }

    /// An empty choice is no condition, and has to say so.
    private @Nullable String title(CheckComboBox<String> box) {
        return box.getCheckModel().getCheckedItems().isEmpty() ? texts.of("filter.any") : null;
    }

    private static Region between(Region one, Region other) {
        var row = new HBox(8, one, new Label("–"), other);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void row(GridPane grid, int row, String key, Node field) {
        var label = new Label(texts.of(key));
        label.setLabelFor(field);
        grid.addRow(row, label, field);
    }

    private void addButtons() {
        var apply = new Button(texts.of("filter.apply"));
        apply.setId("filter-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(event -> apply());
        var clear = new Button(texts.of("filter.clear"));
        clear.setId("filter-clear");
        clear.setOnAction(
                event -> {
                    lens.filter(TransferFilter.NONE);
                    lens.closeFilter();
                });
        var cancel = new Button(texts.of("dialog.cancel"));
        cancel.setOnAction(event -> lens.closeFilter());
        card.buttons().addAll(apply, clear, cancel);
    }

    private void fill(Filterable choices) {
        TransferFilter now = model.picture().get().lens().filter();
        from.setValue(
                now.period().fromMillis() == Long.MIN_VALUE
                        ? null
                        : day(now.period().fromMillis()));
        to.setValue(
                now.period().toMillis() == Long.MAX_VALUE
                        ? null
                        : day(now.period().toMillis() - 1));
        choices.span()
                .ifPresent(
                        span -> {
                            from.setPromptText(day(span.fromMillis()).toString());
                            to.setPromptText(day(span.toMillis()).toString());
                        });
        least.setText(now.amount().least().map(BigDecimal::toPlainString).orElse(""));
        most.setText(now.amount().most().map(BigDecimal::toPlainString).orElse(""));
        fill(currencies, choices.currencies(), now.currencies());
        fill(channels, choices.channels(), now.channels());
        fill(countries, choices.countries(), now.countries());
        towards.setValue(now.towards());
        problem.setText("");
        from.requestFocus();
    }

    private void fill(
            CheckComboBox<String> box, SequencedMap<String, Long> choices, Set<String> chosen) {
        box.getCheckModel().clearChecks();
        box.getItems().setAll(choices.keySet());
        box.setConverter(new ChoiceWords(texts, choices));
        chosen.stream().filter(choices::containsKey).forEach(box.getCheckModel()::check);
        box.setDisable(choices.size() < 2 && chosen.isEmpty());
    }

    private LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
    }

    private void apply() {
        try {
            lens.filter(
                    new TransferFilter(
                            period(),
                            new AmountRange(amount(least), amount(most)),
                            Set.copyOf(currencies.getCheckModel().getCheckedItems()),
                            Set.copyOf(channels.getCheckModel().getCheckedItems()),
                            Set.copyOf(countries.getCheckModel().getCheckedItems()),
                            towards.getValue()));
            lens.closeFilter();
        } catch (NumberFormatException e) {
            problem.setText(texts.of("filter.not-an-amount"));
        } catch (IllegalArgumentException e) {
            problem.setText(texts.of("filter.backwards"));
        }
    }

    private Period period() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        return new Period(
                first == null ? Long.MIN_VALUE : millis(first),
                last == null ? Long.MAX_VALUE : millis(last.plusDays(1)));
    }

    private long millis(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static Optional<BigDecimal> amount(TextField field) {
        String text = field.getText().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
