// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import org.tributary.app.window.casepanel.CasePanel;
import org.tributary.app.window.explorer.Explorer;
import org.tributary.app.window.find.FindWindow;
import org.tributary.app.window.inspector.Inspector;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.shell.Workspace;
import org.tributary.app.window.timeline.TimelineStrip;
import org.tributary.app.window.tracing.TracingWindow;
import org.tributary.app.window.trails.TrailsWindow;
import org.tributary.app.window.transfers.Transfers;

import java.util.ArrayList;
import java.util.List;

/// The features of an open case.
///
/// @param frame the room they are in
/// @param explorer the picture
/// @param transfers the table of transactions
/// @param inspector the facts of what is selected
/// @param panel the contents of the case
/// @param trails the search for trails
/// @param tracing the tracing of funds
/// @param timeline when the money moved
/// @param find the search for transactions
/// @param others what else follows the picture
record Features(
        Workspace frame,
        Explorer explorer,
        Transfers transfers,
        Inspector inspector,
        CasePanel panel,
        TrailsWindow trails,
        TracingWindow tracing,
        TimelineStrip timeline,
        FindWindow find,
        List<LinkedView> others) {

    Features {
        others = List.copyOf(others);
    }

    /// Everything that follows the picture.
    List<LinkedView> linked() {
        List<LinkedView> all =
                new ArrayList<>(List.of(transfers, inspector, trails, tracing, timeline, find));
        all.addAll(others);
        return all;
    }
}
