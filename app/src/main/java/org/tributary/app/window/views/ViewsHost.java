// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import org.tributary.app.explore.Selection;
import org.tributary.ledger.flow.FlowGraph;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;

/// What the views ask of the rest of the window. Called on the screen thread.
public interface ViewsHost {

    /// Brings a tab to the front; the picture's is `explorer`.
    void openTab(String id);

    /// The user selected this, which is in the picture.
    void select(Selection selection);

    /// The user wants to see these accounts in the picture.
    void showAccounts(List<Integer> accounts);

    /// The user wants to keep a view as an image in a file.
    ///
    /// @param view what the view is called
    /// @param drawn draws it under a title; called in the background
    void saveImage(String view, Function<String, BufferedImage> drawn);

    /// The user wants to see these transactions in the table.
    ///
    /// @param positions positions in `graph`, in order of time
    void listTransfers(FlowGraph graph, int[] positions);
}
