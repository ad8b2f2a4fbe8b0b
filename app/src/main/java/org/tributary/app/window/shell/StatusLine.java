// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.RunningTask;

import java.util.Optional;

/// The line at the foot of the window: offline mark, what is saved, how far the graph is, what
/// filters hide, which tasks run.
final class StatusLine {

    private final HBox root = new HBox();
    private final Texts texts;
    private final ShellModel model;
    private final Button tasks = new Button();
    private final ProgressBar bar = new ProgressBar();
    private Optional<PopOver> popover = Optional.empty();

    StatusLine(Texts texts, ShellModel model) {
        this.texts = texts;
        this.model = model;
        var offline = part(MaterialDesignL.LAN_DISCONNECT, new Label(texts.of("status.offline")));
        offline.setId("status-offline");
        Tooltip.install(offline, new Tooltip(texts.of("status.offline.why")));
        var saved = part(MaterialDesignC.CHECK, shownWhile(model.saved(), new Label()));
        var graph =
                part(MaterialDesignS.SHARE_VARIANT_OUTLINE, shownWhile(model.graph(), new Label()));
        shownWhile(model.saved(), saved);
        shownWhile(model.graph(), graph);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var notice = notice();
        var hidden = shownWhile(model.hidden(), new Hyperlink());
        hidden.setId("status-hidden");
        hidden.setGraphic(new FontIcon(MaterialDesignF.FILTER_OUTLINE));
        hidden.setOnAction(event -> model.showHidden().get().run());
        root.getChildren().addAll(offline, saved, graph, notice, space, hidden, tasks());
        root.getStyleClass().add("status-line");
        model.running().addListener((ListChangeListener<RunningTask>) change -> showRunning());
        showRunning();
    }

    Region view() {
        return root;
    }

    private Region notice() {
        var words = new Label();
        words.setId("status-notice");
        var link = new Hyperlink();
        link.setId("status-notice-action");
        link.setMinWidth(Region.USE_PREF_SIZE);
        var notice = part(MaterialDesignC.CHECK_CIRCLE_OUTLINE, words);
        notice.getChildren().add(link);
        model.notice()
                .subscribe(
                        now -> {
                            notice.setVisible(now.isPresent());
                            notice.setManaged(now.isPresent());
                            now.ifPresent(said -> tell(said, words, link));
                        });
        return notice;
    }

    private static void tell(Notice said, Label words, Hyperlink link) {
        words.setText(said.words());
        words.setTooltip(new Tooltip(said.more()));
        link.setText(said.verb());
        link.setVisited(false);
        link.setOnAction(event -> said.action().run());
    }

    private Region tasks() {
        tasks.setId("status-tasks");
        tasks.getStyleClass().addAll("flat", "status-tasks");
        // Names of files have underscores.
        tasks.setMnemonicParsing(false);
        bar.getStyleClass().add("small");
        tasks.setGraphic(bar);
        tasks.setOnAction(event -> showTasks());
        return tasks;
    }

    // Made when it is first asked for: most starts never need it.
    private void showTasks() {
        if (popover.isEmpty()) {
            var made = new PopOver(new RunningTasksView(texts, model.running()).view());
            made.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
            made.setDetachable(false);
            made.setAnimated(false);
            popover = Optional.of(made);
        }
        popover.ifPresent(shown -> shown.show(tasks));
    }

    private void showRunning() {
        var running = model.running();
        tasks.setVisible(!running.isEmpty());
        tasks.setManaged(!running.isEmpty());
        if (running.isEmpty()) {
            popover.ifPresent(PopOver::hide);
            return;
        }
        RunningTask oldest = running.getFirst();
        tasks.setText(
                running.size() == 1 ? oldest.name() : texts.of("status.tasks", running.size()));
        bar.setProgress(oldest.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
    }

    private static HBox part(Ikon icon, Label words) {
        var part = new HBox(new FontIcon(icon), words);
        part.getStyleClass().add("status-part");
        return part;
    }

    private static <L extends Labeled> L shownWhile(ObservableStringValue text, L control) {
        control.textProperty().bind(text);
        shownWhile(text, (Region) control);
        return control;
    }

    private static void shownWhile(ObservableStringValue text, Region region) {
        region.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !text.get().isEmpty(), text));
        region.managedProperty().bind(region.visibleProperty());
    }
}
