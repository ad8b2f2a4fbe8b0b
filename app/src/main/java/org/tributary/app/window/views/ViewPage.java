// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.scene.layout.Region;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;

/// One of the views.
interface ViewPage {

    String ID_SANKEY = "sankey";
    String ID_STEPS = "steps";
    String ID_MATRIX = "matrix";

    /// Of its tab.
    String id();

    /// Key of what it is called.
    String titleKey();

    Region view();

    /// Of what it is made.
    Basis basis();

    /// This is selected in the picture.
    void show(Selection selection, PictureState picture);

    void close();
}
