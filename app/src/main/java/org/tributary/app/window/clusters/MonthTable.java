// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tributary.analysis.cluster.ClusterCard.Month;

import java.util.ArrayList;
import java.util.List;

/// A cluster month by month: a bar as long as the month has payments, the sums beside it, and below
/// them how the cluster grew, split or merged.
record MonthTable(ClusterText text) {

    private static final double LONGEST = 72;
    private static final double SHORTEST = 2;
    private static final double BAR = 10;

    Node of(List<Month> months) {
        var grid = new GridPane();
        grid.setId("cluster-months");
        grid.getStyleClass().add("alert-measures");
        var head = new ColumnConstraints();
        head.setMinWidth(Region.USE_PREF_SIZE);
        var bars = new ColumnConstraints(LONGEST);
        var body = new ColumnConstraints();
        body.setHgrow(Priority.ALWAYS);
        body.setMinWidth(0);
        grid.getColumnConstraints().addAll(head, bars, body);
        long most = months.stream().mapToLong(month -> month.totals().count()).max().orElse(1);
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            var name = new Label(month.month().toString());
            name.getStyleClass().addAll("muted", "amount");
            Label sums = words(text.month(month));
            Label change = words(i == 0 ? first(month) : change(months.get(i - 1), month));
            change.getStyleClass().add("muted");
            grid.addRow(grid.getRowCount(), name, bar(month, most), new VBox(sums, change));
        }
        return grid;
    }

    private String first(Month month) {
        return text.texts().of("clusters.month.parts", month.parts(), month.largest());
    }

    /// What became of it since the month before.
    private String change(Month before, Month month) {
        List<String> words = new ArrayList<>();
        if (month.joined() > 0) {
            words.add(text.texts().of("clusters.month.joined", month.joined()));
        }
        if (month.merged() > 0) {
            words.add(text.texts().of("clusters.month.merged", month.merged()));
        }
        if (month.split() > 0) {
            words.add(text.texts().of("clusters.month.split", month.split()));
        }
        int more = month.active() - before.active();
        if (more < 0) {
            words.add(text.texts().of("clusters.month.fewer", -more));
        }
        words.add(first(month));
        return String.join("; ", words);
    }

    private static Node bar(Month month, long most) {
        var bar = new Region();
        bar.getStyleClass().add("bar-in");
        double length = Math.max(SHORTEST, LONGEST * month.totals().count() / most);
        bar.setMinSize(length, BAR);
        bar.setMaxSize(length, BAR);
        var room = new StackPane(bar);
        room.setAlignment(Pos.CENTER_LEFT);
        return room;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
