// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Questions;

import java.util.List;

/// The list on the left, the chosen alert on the right, decisions below.
final class AlertsView {

    private static final double LIST_SHARE = 0.62;

    private final BorderPane root = new BorderPane();

    /// @param buttons those that run detectors
    /// @param first the one that is offered where nothing was looked for yet
    /// @param stop stops the first run
    AlertsView(
            AlertsModel model,
            InboxDesks desks,
            AlertText text,
            Questions questions,
            List<Button> buttons,
            Button first,
            Button stop) {
        var tree = new AlertTree(model, desks, text);
        var decisions = new DecisionBar(model, desks.decisions(), text, questions, tree::focus);
        tree.view().addEventHandler(KeyEvent.KEY_TYPED, decisions::typed);
        buttons.forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        var left = new BorderPane(tree.view());
        left.setTop(new AlertBar(model, desks.alerts(), text, buttons).view());
        left.setMinWidth(0);
        var both = new SplitPane(left, new AlertPane(model, desks, text).view());
        both.setOrientation(Orientation.HORIZONTAL);
        both.setDividerPositions(LIST_SHARE);
        var listed = new BorderPane(both);
        listed.setBottom(decisions.view());
        var nothing = new EmptyState(MaterialDesignR.RADAR, text.texts().of("alerts.empty"), first);
        nothing.setId("alerts-empty");
        root.setId("alerts-screen");
        var running =
                new EmptyState(MaterialDesignR.RADAR, text.texts().of("alerts.running"), stop);
        running.setId("alerts-running");
        Runnable show =
                () ->
                        root.setCenter(
                                !model.inbox().get().runs().isEmpty()
                                                || !model.inbox().get().alerts().isEmpty()
                                        ? listed
                                        : model.running().get() ? running : nothing);
        model.inbox().subscribe(show);
        model.running().subscribe(show);
        show.run();
    }

    Region view() {
        return root;
    }
}
