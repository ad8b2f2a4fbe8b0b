// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.app.window.kit.EmptyState;

import java.util.List;

/// What to look for at the top, the ranked list on the left, the chosen cluster on the right.
final class ClustersView {

    private static final double LIST_SHARE = 0.48;
    private static final double FINEST = 3;

    private final ClustersModel model;
    private final ClusterText text;
    private final BorderPane root = new BorderPane();

    /// @param search buttons that begin and end a search
    /// @param first begins the first one
    ClustersView(
            ClustersModel model,
            ClusterDesks desks,
            ClusterText text,
            List<Button> search,
            Button first) {
        this.model = model;
        this.text = text;
        root.setId("clusters-screen");
        root.setTop(bar(search));
        var list = new ClusterList(model, desks.lines(), text);
        var both = new SplitPane(list.view(), new ClusterSheet(model, desks, text).view());
        both.setOrientation(Orientation.HORIZONTAL);
        both.setDividerPositions(LIST_SHARE);
        var nothing =
                new EmptyState(
                        MaterialDesignG.GRAPH_OUTLINE, text.texts().of("clusters.empty"), first);
        nothing.setId("clusters-empty");
        Runnable fill =
                () ->
                        root.setCenter(
                                model.outcome().get().isPresent() || model.lines().get().kept() > 0
                                        ? both
                                        : nothing);
        model.outcome().subscribe(fill);
        model.lines().subscribe(fill);
        fill.run();
    }

    Region view() {
        return root;
    }

    private Region bar(List<Button> search) {
        var bar = new FlowPane(12, 8);
        bar.getChildren().addAll(label("clusters.by"), methods(), everyday());
        bar.getChildren().add(resolution());
        search.forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        bar.getChildren().addAll(search);
        var told = new Label();
        told.setId("clusters-told");
        told.setWrapText(true);
        told.textProperty().bind(model.told());
        told.managedProperty().bind(model.told().isNotEmpty());
        told.getStyleClass().add("muted");
        var head = new VBox(4, bar, told, notice());
        head.getStyleClass().add("alert-sheet");
        return head;
    }

    /// What was done last, with the way back.
    private Region notice() {
        var words = new Label();
        words.setId("clusters-notice");
        var verb = new Button();
        verb.setId("clusters-notice-verb");
        verb.getStyleClass().add("flat");
        var row = new HBox(8, words, verb);
        row.setAlignment(Pos.CENTER_LEFT);
        row.managedProperty().bind(row.visibleProperty());
        model.notice()
                .subscribe(
                        notice -> {
                            row.setVisible(notice.isPresent());
                            notice.ifPresent(
                                    said -> {
                                        words.setText(said.words());
                                        verb.setText(said.verb());
                                        verb.setOnAction(event -> said.action().run());
                                    });
                        });
        return row;
    }

    private Label label(String key) {
        return new Label(text.texts().of(key));
    }

    private ComboBox<ClusterMethod> methods() {
        var methods = new ComboBox<ClusterMethod>();
        methods.setId("clusters-method");
        methods.setAccessibleText(text.texts().of("clusters.by"));
        methods.getItems().setAll(ClusterMethod.values());
        methods.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(ClusterMethod method) {
                        return method == null ? "" : text.method(method);
                    }

                    @Override
                    public ClusterMethod fromString(String words) {
                        return model.method().get();
                    }
                });
        methods.valueProperty().bindBidirectional(model.method());
        return methods;
    }

    private CheckBox everyday() {
        var everyday = new CheckBox(text.texts().of("clusters.everyday"));
        everyday.setId("clusters-everyday");
        everyday.selectedProperty().bindBidirectional(model.everyday());
        model.method().subscribe(method -> everyday.setDisable(!isNetwork(method)));
        return everyday;
    }

    private static boolean isNetwork(ClusterMethod method) {
        return switch (method) {
            case LEIDEN, COMPONENTS, CORES -> true;
            case COINCIDENCE, DENSE -> false;
        };
    }

    /// From an eighth to eight, in powers of two.
    private Region resolution() {
        var label = label("clusters.resolution");
        var slider = new Slider(-FINEST, FINEST, 0);
        slider.setId("clusters-resolution");
        slider.setAccessibleText(label.getText());
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.valueProperty()
                .subscribe(
                        value ->
                                model.resolution()
                                        .set(Math.pow(2, Math.rint(value.doubleValue()))));
        model.method().subscribe(method -> slider.setDisable(!isNetwork(method)));
        // Kept on one line with the words that say what it does.
        var row = new HBox(6, label, slider);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
