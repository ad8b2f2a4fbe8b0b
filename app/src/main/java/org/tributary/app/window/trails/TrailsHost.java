// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import java.util.List;

/// What the page of trails asks of the rest of the window. Called on the screen thread.
public interface TrailsHost {

    /// The user wants to see these trails in the picture, each given by the ordinals of its
    /// accounts from first to last.
    void showTrails(List<List<Integer>> trails);
}
