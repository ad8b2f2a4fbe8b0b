// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.TreeSet;

/// The form for a new case. What is wrong stands below the field it concerns.
public final class NewCaseForm implements Screen {

    /// What stands in the form at first, and what it does.
    ///
    /// @param parent folder in which a folder for the case is suggested
    /// @param base suggested base currency
    /// @param zone suggested time zone
    /// @param maker makes the case
    /// @param left the user does not want a case after all
    public record Start(
            Path parent, CurrencyCode base, ZoneId zone, CaseMaker maker, Runnable left) {}

    private final Texts texts;
    private final NewCaseModel model;
    private final NewCaseInteractor interactor;
    private final GridPane grid = new GridPane();
    private final VBox root = new VBox();
    // The grid counts no rows of what is unseen now.
    private int rows;

    public NewCaseForm(Texts texts, Tasks tasks, FileChoice files, Start start) {
        this.texts = texts;
        model = new NewCaseModel(start.base());
        model.zone().set(start.zone().getId().equals("Z") ? "UTC" : start.zone().getId());
        interactor =
                new NewCaseInteractor(model, texts, tasks, files, start.parent(), start.maker());
        var title = new Label(texts.of("newcase.title"));
        title.getStyleClass().add("heading");
        grid.getStyleClass().add("form-grid");
        name();
        folder();
        base();
        zone();
        rates();
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        root.getChildren().addAll(title, grid, notEncrypted(), space, buttons(start.left()));
        root.getStyleClass().add("form");
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void close() {
        interactor.close();
    }

    private void name() {
        var field = new TextField();
        field.setId("newcase-name");
        field.setPromptText(texts.of("newcase.name.example"));
        field.textProperty().bindBidirectional(model.name());
        model.name().subscribe((was, is) -> interactor.nameChanged());
        line("newcase.name", field, field, model.nameFault());
    }

    private void folder() {
        var field = new TextField();
        field.setId("newcase-folder");
        field.textProperty().bindBidirectional(model.folder());
        model.folder().subscribe((was, is) -> interactor.folderChanged());
        var choose = new Button(texts.of("newcase.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> interactor.chooseFolder());
        line("newcase.folder", field, beside(field, choose), model.folderFault());
    }

    private void base() {
        var box = new ComboBox<CurrencyCode>();
        box.setId("newcase-base");
        box.getItems().setAll(Currencies.shipped().all());
        box.valueProperty().bindBidirectional(model.base());
        line("newcase.base", box, box, explained("newcase.base.why"));
    }

    private void zone() {
        var box = new ComboBox<String>();
        box.setId("newcase-zone");
        box.setEditable(true);
        box.getItems().setAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(model.zone().get());
        box.getEditor()
                .textProperty()
                .subscribe(
                        (was, is) -> {
                            model.zone().set(is);
                            interactor.zoneChanged();
                        });
        line("newcase.zone", box, box, model.zoneFault());
    }

    private void rates() {
        var field = new TextField();
        field.setId("newcase-rates");
        field.setEditable(false);
        field.setPromptText(texts.of("newcase.rates.none"));
        field.textProperty().bind(model.rates());
        var choose = new Button(texts.of("newcase.choose"));
        choose.setId("newcase-rates-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> interactor.chooseRates());
        var drop = new Button(texts.of("newcase.rates.drop"));
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.setOnAction(event -> interactor.dropRates());
        drop.disableProperty().bind(model.rates().isEmpty());
        line("newcase.rates", field, beside(field, choose, drop), model.ratesFault());
        var found = new Label();
        found.textProperty().bind(model.ratesFound());
        unseenWhenEmpty(found);
        found.getStyleClass().add("muted");
        grid.add(found, 1, rows++);
        grid.add(explained("newcase.rates.why"), 1, rows++);
    }

    private static HBox beside(TextField field, Node... others) {
        var row = new HBox(field);
        row.getChildren().addAll(others);
        HBox.setHgrow(field, Priority.ALWAYS);
        row.getStyleClass().add("button-row");
        return row;
    }

    private Label explained(String key) {
        var label = new Label(texts.of(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("guess-words");
        return label;
    }

    private void line(String key, Node field, Node control, ObservableValue<String> fault) {
        var told = new Label();
        told.setId(key.replace('.', '-') + "-fault");
        told.textProperty().bind(fault);
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("fault");
        unseenWhenEmpty(told);
        line(key, field, control, told);
    }

    private void line(String key, Node field, Node control, Label below) {
        var label = new Label(texts.of(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(rows++, label, control);
        grid.add(below, 1, rows++);
    }

    private static void unseenWhenEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private Region notEncrypted() {
        var words = new Label(texts.of("newcase.notEncrypted"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE), words);
        line.getStyleClass().add("note-line");
        return line;
    }

    private Region buttons(Runnable left) {
        var cancel = new Button(texts.of("dialog.cancel"));
        cancel.setId("newcase-cancel");
        cancel.setCancelButton(true);
        cancel.disableProperty().bind(model.making());
        cancel.setOnAction(event -> left.run());
        var make = new Button(texts.of("newcase.make"));
        make.setId("newcase-make");
        make.getStyleClass().add("accent");
        make.setDefaultButton(true);
        make.disableProperty().bind(model.making());
        make.setOnAction(event -> interactor.make());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var row = new HBox(room, cancel, make);
        row.getStyleClass().add("button-row");
        return row;
    }
}
