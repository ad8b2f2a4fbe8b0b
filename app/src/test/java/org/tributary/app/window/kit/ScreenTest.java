// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.theme.Theme;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A robot test of one screen, on JavaFX's headless platform. Build the screen in `start`, give it
/// to [#show], then drive it with the robot.
public abstract class ScreenTest extends ApplicationTest {

    protected final Texts texts = new Texts(Locale.ENGLISH);
    protected ThemeSwitch themes;

    @Override
    public void init() {
        Fonts.load();
    }

    /// To be called first in `start`.
    protected void prepare() {
        themes = new ThemeSwitch(Theme.LIGHT);
    }

    /// Shows a screen at the size of a small window.
    protected void show(Stage stage, Region view) {
        var scene = new Scene(view, 1000, 700);
        themes.dress(scene);
        stage.setScene(scene);
        // Another test's size may still be on the stage that all robot tests share.
        stage.sizeToScene();
        stage.show();
    }

    /// Runs something on the screen thread and waits until it is done and shown.
    protected void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until a latch that background work counts down is open, then until all is shown.
    protected static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("Nothing happened within 20 seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        if (!Platform.isFxApplicationThread()) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
