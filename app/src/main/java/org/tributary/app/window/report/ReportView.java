// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.export.GraphFormat;
import org.tributary.reports.sheet.Labels;

import java.util.stream.Stream;

/// What the workbook will hold, what is doubtful about it, the buttons, and what came of them.
final class ReportView {

    private static final double COLUMN = 780;

    private final Texts texts;
    private final ReportModel model;
    private final ReportInteractor interactor;
    private final ScrollPane root;

    ReportView(Texts texts, ReportModel model, ReportInteractor interactor) {
        this.texts = texts;
        this.model = model;
        this.interactor = interactor;
        var title = new Label(texts.of("report.title"));
        title.getStyleClass().add("heading");
        var result = new ResultPane(texts);
        model.result().subscribe(result::show);
        var page =
                new VBox(
                        title,
                        part("report.holds", items()),
                        warnings(),
                        labels(),
                        buttons(),
                        obstacle(),
                        progress(),
                        result.view());
        page.getStyleClass().add("report");
        page.setMaxWidth(COLUMN);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("receipt-ground");
    }

    Region root() {
        return root;
    }

    private Region part(String key, Region content) {
        var title = new Label(texts.of(key));
        title.getStyleClass().add("subheading");
        var box = new VBox(title, content);
        box.getStyleClass().add("receipt-part");
        return box;
    }

    private Region items() {
        var list = new VBox();
        list.setId("report-items");
        list.getStyleClass().add("report-items");
        Runnable show =
                () ->
                        list.getChildren()
                                .setAll(model.items().stream().map(ReportView::item).toList());
        model.items().addListener((ListChangeListener<ReportModel.Holding>) change -> show.run());
        show.run();
        return list;
    }

    private static Node item(ReportModel.Holding item) {
        var icon = new FontIcon(item.there() ? MaterialDesignC.CHECK : MaterialDesignM.MINUS);
        var label = new Label(item.words(), icon);
        label.getStyleClass().add(item.there() ? "good" : "muted");
        return label;
    }

    private Region warnings() {
        var list = new VBox();
        list.setId("report-warnings");
        list.getStyleClass().add("report-items");
        Runnable show =
                () ->
                        list.getChildren()
                                .setAll(
                                        model.warnings().stream()
                                                .map(w -> line(w, MaterialDesignA.ALERT_OUTLINE))
                                                .toList());
        model.warnings().addListener((ListChangeListener<String>) change -> show.run());
        show.run();
        list.visibleProperty().bind(Bindings.isNotEmpty(model.warnings()));
        list.managedProperty().bind(list.visibleProperty());
        return list;
    }

    private static Node line(String words, Ikon icon) {
        var label = new Label(words, new FontIcon(icon));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("obstacle");
        return label;
    }

    /// The languages of the workbook's headers: each, and English beside another.
    private Region labels() {
        var choice = new ComboBox<Labels>();
        choice.setId("report-labels");
        choice.getItems()
                .setAll(
                        Stream.of("en", "zh", "id", "en+zh", "en+id")
                                .map(code -> Labels.parse(code).orElse(Labels.ENGLISH))
                                .toList());
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Labels labels) {
                        return texts.of("report.labels." + labels.code().replace('+', '-'));
                    }

                    @Override
                    public Labels fromString(String text) {
                        return model.labels().get();
                    }
                });
        choice.setValue(choice.getItems().getFirst());
        choice.valueProperty().subscribe(chosen -> model.labels().set(chosen));
        choice.disableProperty().bind(model.busy());
        var words = new Label(texts.of("report.labels"));
        words.setLabelFor(choice);
        var row = new HBox(8, words, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region buttons() {
        var workbook = new Button(texts.of("report.workbook.export"));
        workbook.setId("report-workbook");
        workbook.getStyleClass().add("accent");
        workbook.disableProperty().bind(model.busy().or(model.obstacle().isNotEmpty()));
        workbook.setOnAction(event -> interactor.exportWorkbook());
        var graph = new MenuButton(texts.of("report.graph.export"));
        graph.setId("report-graph");
        graph.disableProperty().bind(model.busy().or(model.obstacle().isNotEmpty()));
        for (GraphFormat format : GraphFormat.values()) {
            var item = new MenuItem(interactor.words(format));
            item.setOnAction(event -> interactor.exportGraph(format));
            graph.getItems().add(item);
        }
        var verify = new Button(texts.of("report.verify"));
        verify.setId("report-verify");
        verify.disableProperty().bind(model.busy());
        verify.setOnAction(event -> interactor.verify());
        var row = new FlowPane(workbook, graph, verify);
        row.setHgap(8);
        row.setVgap(8);
        return row;
    }

    private Region obstacle() {
        var words = new Label();
        words.setId("report-obstacle");
        words.textProperty().bind(model.obstacle());
        words.getStyleClass().add("obstacle");
        words.visibleProperty().bind(model.obstacle().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Region progress() {
        var cancel = new Button(texts.of("report.cancel"));
        cancel.setId("report-cancel");
        cancel.setOnAction(event -> interactor.cancel());
        var row = ProgressLine.of(texts, model.step(), model.fraction());
        row.getChildren().add(cancel);
        row.getStyleClass().add("import-progress");
        row.visibleProperty().bind(model.busy());
        row.managedProperty().bind(model.busy());
        return row;
    }
}
