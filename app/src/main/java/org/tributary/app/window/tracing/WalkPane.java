// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.analysis.trace.TraceWalk;
import org.tributary.analysis.trace.TracedTransfer;
import org.tributary.app.window.beside.FoundCell;
import org.tributary.app.window.beside.FoundList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A trail one can walk: the stations of the main trail, and at each what went on elsewhere;
/// going one of these ways makes it the trail from there on.
final class WalkPane {

    private final TracingModel model;
    private final TracingText text;
    private final ListView<TracedTransfer> stations = new ListView<>();
    private final ListView<TracedTransfer> ways = new ListView<>();
    private final Label kept = new Label();
    private final BorderPane root = new BorderPane();
    private Optional<TraceWalk> walk = Optional.empty();

    WalkPane(TracingModel model, TracingText text) {
        this.model = model;
        this.text = text;
        stations.setId("tracing-stations");
        stations.setFixedCellSize(74);
        stations.setCellFactory(list -> new Station());
        stations.getSelectionModel().selectedItemProperty().subscribe(hop -> showWays());
        ways.setId("tracing-ways");
        ways.setFixedCellSize(52);
        ways.setCellFactory(list -> new Way());
        FoundList.opens(ways, this::go);
        kept.getStyleClass().addAll("muted", "tracing-kept");
        kept.setWrapText(true);
        var below = new VBox(kept, ways);
        VBox.setVgrow(ways, Priority.ALWAYS);
        var both = new SplitPane(stations, below);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.62);
        root.setCenter(both);
        model.answer().subscribe(answer -> show());
        model.method().subscribe(method -> show());
    }

    Region view() {
        return root;
    }

    private void show() {
        walk = model.answer().get().map(shown -> shown.traced().walk(model.method().get()));
        stations.getItems().setAll(walk.map(TraceWalk::main).orElse(List.of()));
        stations.getSelectionModel().selectFirst();
        showWays();
    }

    private Optional<TracedTransfer> hop() {
        return Optional.ofNullable(stations.getSelectionModel().getSelectedItem());
    }

    private void showWays() {
        Optional<TraceWalk.Station> station =
                walk.flatMap(w -> hop().map(hop -> w.station(w.reaches(hop))));
        List<TracedTransfer> on = station.map(TraceWalk.Station::on).orElse(List.of());
        ways.getItems().setAll(on);
        kept.setText(
                station.isEmpty()
                        ? ""
                        : on.isEmpty()
                                ? text.texts().of("tracing.walk.end")
                                : text.texts().of("tracing.walk.on", on.size()));
    }

    /// Goes on along the selected way.
    private void go() {
        Optional<TracedTransfer> from = hop();
        Optional<TracedTransfer> way =
                Optional.ofNullable(ways.getSelectionModel().getSelectedItem());
        if (from.isEmpty() || way.isEmpty() || walk.isEmpty()) {
            return;
        }
        int at = stations.getSelectionModel().getSelectedIndex();
        List<TracedTransfer> trail = new ArrayList<>(stations.getItems().subList(0, at + 1));
        trail.addAll(walk.get().from(way.get()));
        stations.getItems().setAll(trail);
        stations.getSelectionModel().clearAndSelect(at + 1);
        stations.scrollTo(Math.max(0, at));
    }

    private String reached(TracedTransfer hop) {
        return walk.flatMap(
                        w ->
                                model.answer()
                                        .get()
                                        .map(
                                                shown -> {
                                                    var account = shown.account(w.reaches(hop));
                                                    String holder = TracingText.holder(account);
                                                    return TracingText.key(account)
                                                            + (holder.isEmpty()
                                                                    ? ""
                                                                    : " · " + holder);
                                                }))
                .orElse("");
    }

    private String brought(TracedTransfer hop) {
        return model.answer().get().map(shown -> text.hop(shown, hop)).orElse("");
    }

    private final class Station extends FoundCell<TracedTransfer> {

        private final Label name = name("subheading", "amount");
        private final Label brought = sentence();
        private final Label stays = sentence();

        Station() {
            words(name, brought, stays);
        }

        @Override
        protected void write(TracedTransfer hop) {
            name.setText((getIndex() + 1) + "  " + reached(hop));
            brought.setText(brought(hop));
            stays.setText(walk.map(w -> text.station(w.station(w.reaches(hop)))).orElse(""));
        }
    }

    private final class Way extends FoundCell<TracedTransfer> {

        private final Label name = name("amount");
        private final Label brought = sentence();

        Way() {
            words(name, brought);
        }

        @Override
        protected void write(TracedTransfer hop) {
            name.setText("→ " + reached(hop));
            brought.setText(brought(hop));
        }
    }
}
