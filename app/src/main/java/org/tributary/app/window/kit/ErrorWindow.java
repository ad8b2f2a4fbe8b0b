// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Consumer;

/// Where every failure ends that nobody else told the user about. Shows one window at a time: a
/// failure that repeats itself must not bury the screen. Logs the classes and frames of the
/// failure, never its messages. To be used on the screen thread.
public final class ErrorWindow implements Consumer<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWindow.class);

    private final Texts texts;
    private final ThemeSwitch themes;
    private final String version;
    private boolean shown;

    /// @param version the program's version, for the report
    public ErrorWindow(Texts texts, ThemeSwitch themes, String version) {
        this.texts = texts;
        this.themes = themes;
        this.version = version;
    }

    /// Shows a failure that came out of the blue.
    @Override
    public void accept(Throwable failure) {
        show(texts.of("error.happened"), failure);
    }

    /// Shows a failure of something the user knows about.
    ///
    /// @param happened what could not be done, as a sentence
    public void show(String happened, Throwable failure) {
        var report = ErrorReport.of(version, failure);
        LOG.error("{}", report.text(ErrorReport.Messages.LEFT_OUT));
        if (shown) {
            return;
        }
        shown = true;
        var stage = new Stage();
        stage.initModality(Modality.NONE);
        stage.setTitle(texts.of("error.title"));
        var view = new ErrorView(texts, happened, report, stage::close);
        var scene = new Scene(view.view(), 720, 520);
        themes.dress(scene);
        stage.setScene(scene);
        stage.setOnHidden(event -> shown = false);
        stage.show();
    }
}
