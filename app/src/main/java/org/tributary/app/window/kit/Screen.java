// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.scene.layout.Region;

/// The public face of a feature: something to show, and a way to let go of it. To be used on the
/// screen thread.
public interface Screen extends AutoCloseable {

    /// What to put into the window. The same node on every call.
    Region view();

    /// Ends watches and cancels work of this screen. Called once, when it is no longer shown.
    @Override
    default void close() {}
}
