// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.filing.FilingPage;
import org.tributary.app.filing.Gauge;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.profile.FilingMeter.State;

import java.util.Optional;

/// The meter: what the form limits and how much of it is used, and how many of its fields are told.
final class GaugeBar {

    private static final double WIDTH = 150;

    private final FilingText words;
    private final Texts texts;
    private final FlowPane root = new FlowPane(18, 6);

    GaugeBar(FilingModel model, FilingText words) {
        this.words = words;
        texts = words.texts();
        root.setId("filing-gauges");
        root.getStyleClass().add("filing-gauges");
        model.live().subscribe(this::show);
    }

    Region view() {
        return root;
    }

    private void show(Optional<FilingPage> page) {
        root.getChildren().clear();
        page.ifPresent(
                now -> {
                    root.getChildren().add(fields(now));
                    now.gauges().forEach(gauge -> root.getChildren().add(gauge(gauge)));
                });
    }

    private Node fields(FilingPage page) {
        int missing = page.meter().count(State.MISSING);
        var told =
                new Label(
                        texts.of(
                                "filing.fields",
                                page.meter().count(State.TOLD),
                                page.meter().count(State.UNKNOWN)));
        told.getStyleClass().add("amount");
        var gap =
                new Label(
                        texts.of(
                                "filing.fields.missing",
                                missing,
                                page.meter().count(State.TOO_LONG)));
        gap.setId("filing-missing");
        gap.getStyleClass().add("amount");
        if (missing + page.meter().count(State.TOO_LONG) > 0) {
            gap.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
            gap.getStyleClass().add("bad");
        }
        return new VBox(2, told, gap);
    }

    private Node gauge(Gauge gauge) {
        var label = new Label(words.gauge(gauge));
        label.setId("filing-gauge-" + FilingText.key(gauge.what()));
        label.getStyleClass().add("amount");
        if (gauge.isOver()) {
            label.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
            label.getStyleClass().add("bad");
        }
        var bar = new ProgressBar(gauge.share());
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(label.getText());
        return new VBox(4, label, bar);
    }
}
