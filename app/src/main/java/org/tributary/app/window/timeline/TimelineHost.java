// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import org.tributary.app.picture.lens.TransferFilter;

/// What brushing a span of time means to the picture. Called on the screen thread.
public interface TimelineHost {

    /// Only these transactions count in the picture from now on; one step of its history.
    void filter(TransferFilter filter);

    /// The picture is shown as if only these transactions counted. No step of its history: the
    /// next change of the picture, or another look, ends it.
    void preview(TransferFilter filter);
}
