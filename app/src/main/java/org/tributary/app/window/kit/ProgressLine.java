// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A bar with the step that runs and how far it is, for screens that do something long. To be used
/// on the screen thread.
public final class ProgressLine {

    private static final double WIDTH = 260;

    private ProgressLine() {}

    /// A row that follows a running task; more may be put behind it.
    ///
    /// @param step what is being done
    /// @param fraction share that is done, 0 to 1; below 0 where it is not known
    public static HBox of(Texts texts, ObservableStringValue step, ObservableDoubleValue fraction) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(fraction);
        bar.setPrefWidth(WIDTH);
        var words = new Label();
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        fraction.get() < 0
                                                ? step.get()
                                                : texts.of(
                                                        "progress.step",
                                                        step.get(),
                                                        fraction.get()),
                                step,
                                fraction));
        words.getStyleClass().addAll("muted", "amount");
        return new HBox(bar, words);
    }

    /// A row with a button behind it that asks the task to stop, there only while it runs.
    ///
    /// @param id of the button
    public static HBox cancellable(
            String id,
            Texts texts,
            ObservableStringValue step,
            ObservableDoubleValue fraction,
            ObservableBooleanValue running,
            Runnable stop) {
        var cancel = new Button(texts.of("dialog.cancel"));
        cancel.setId(id);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> stop.run());
        HBox row = of(texts, step, fraction);
        row.getStyleClass().add("button-row");
        row.getChildren().add(cancel);
        row.visibleProperty().bind(running);
        row.managedProperty().bind(running);
        return row;
    }
}
