// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.geometry.Dimension2D;

import org.tributary.app.explore.Exploration;
import org.tributary.app.tracing.Origin;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;

import java.util.Optional;

/// The window beside the picture in which funds are traced; open once at most. To be used on
/// the screen thread.
public final class TracingWindow implements LinkedView {

    private static final String ID = "tracing";
    private static final Dimension2D SIZE = new Dimension2D(1080, 780);

    private final PageWindow<TracingPage> window;

    /// @param windows where it opens
    /// @param kit what its page is made with
    /// @param exploration answers its questions
    /// @param host the rest of the window
    public TracingWindow(
            SideWindows windows, TracingKit kit, Exploration exploration, TracingHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        kit.texts().of("tracing.title"),
                        SIZE,
                        () -> new TracingPage(kit, exploration, host));
    }

    /// Opens the window, or brings it to the front.
    ///
    /// @param origin whose money to trace; empty to leave the form as it is
    public void open(Optional<Origin> origin) {
        window.open(shown -> origin.ifPresent(shown::ask));
    }

    /// The case has changed: the question is asked again.
    @Override
    public void caseChanged() {
        window.ifOpen(TracingPage::caseChanged);
    }

    /// Closes the window, for what it shows is no longer there.
    @Override
    public void otherLedger() {
        close();
    }

    @Override
    public void close() {
        window.close();
    }
}
