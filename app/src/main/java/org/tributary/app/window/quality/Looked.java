// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import org.tributary.app.quality.DataQuality;

/// How far looking at an import has come.
sealed interface Looked {

    /// The case has no import to look at.
    record Nothing() implements Looked {}

    /// Its rows are being read.
    record Looking() implements Looked {}

    /// The user stopped it.
    record Stopped() implements Looked {}

    /// The rows could not be read.
    ///
    /// @param why reason and remedy
    record Failed(String why) implements Looked {}

    /// All rows have been read.
    record Found(DataQuality quality) implements Looked {}
}
