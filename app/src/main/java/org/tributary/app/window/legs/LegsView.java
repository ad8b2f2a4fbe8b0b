// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.legs;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.Transfer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The rule above, what it proposes below, and what can be done with it.
final class LegsView {

    private static final int LONGEST_WINDOW = 31;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;
    private final LegsModel model;
    private final LegsInteractor interactor;
    private final DateTimeFormatter time;
    private final TableView<LegCandidate> table = new TableView<>();
    private final BorderPane root = new BorderPane();

    LegsView(
            Texts texts,
            LegsModel model,
            LegsInteractor interactor,
            AmountText amounts,
            ZoneId zone) {
        this.texts = texts;
        this.model = model;
        this.interactor = interactor;
        time = TIME.withZone(zone);
        table.setId("legs");
        table.setItems(model.candidates());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new EmptyState(MaterialDesignB.BANK_TRANSFER, texts.of("legs.empty")));
        table.getColumns()
                .setAll(
                        List.of(
                                column("amount", 140, c -> amounts.of(c.counted().paid())),
                                column("from", 170, c -> c.counted().from().key()),
                                column("to", 170, c -> c.counted().to().key()),
                                column("counted", 240, c -> shown(c.counted())),
                                column("other", 240, c -> shown(c.other()))));
        root.setTop(rule());
        root.setCenter(table);
        root.setBottom(foot());
        root.getStyleClass().add("legs-page");
    }

    Region root() {
        return root;
    }

    private TableColumn<LegCandidate, String> column(
            String id, double width, Function<LegCandidate, String> words) {
        var column = new TableColumn<LegCandidate, String>(texts.of("legs.column." + id));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private String shown(Transfer transfer) {
        return time.format(transfer.at()) + "  ·  " + transfer.source().citation();
    }

    private Region rule() {
        var words = new Label(texts.of("legs.why"));
        words.setWrapText(true);
        var days = new Spinner<Integer>(0, LONGEST_WINDOW, model.days().get());
        days.setId("legs-days");
        days.setEditable(true);
        days.setPrefWidth(80);
        days.valueProperty()
                .subscribe(
                        (before, now) -> {
                            model.days().set(now);
                            interactor.look();
                        });
        var window = new Label(texts.of("legs.days"));
        window.setLabelFor(days);
        var reference = new CheckBox(texts.of("legs.reference"));
        reference.setId("legs-reference");
        reference.selectedProperty().bindBidirectional(model.sameReference());
        reference.setOnAction(event -> interactor.look());
        var line = new HBox(window, days, reference);
        line.getStyleClass().add("button-row");
        var box = new VBox(words, line);
        box.getStyleClass().add("legs-rule");
        return box;
    }

    private Region foot() {
        var told = new Label();
        told.setId("legs-told");
        told.textProperty().bind(model.told());
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        var all = new Button(texts.of("legs.selectAll"));
        all.setOnAction(event -> table.getSelectionModel().selectAll());
        var separate = new Button(texts.of("legs.separate"));
        separate.setId("legs-separate");
        separate.disableProperty().bind(model.busy().or(model.joined().isEqualTo(0)));
        separate.setOnAction(event -> interactor.separateAll());
        var join = new Button(texts.of("legs.join"));
        join.setId("legs-join");
        join.getStyleClass().add("accent");
        join.disableProperty()
                .bind(model.busy().or(table.getSelectionModel().selectedItemProperty().isNull()));
        join.setOnAction(
                event ->
                        interactor.join(List.copyOf(table.getSelectionModel().getSelectedItems())));
        var foot = new HBox(told, all, separate, join);
        foot.getStyleClass().add("import-bar");
        return foot;
    }
}
