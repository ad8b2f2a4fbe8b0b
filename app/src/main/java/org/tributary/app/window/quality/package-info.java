// SPDX-License-Identifier: GPL-3.0-or-later

/// What the columns of an import hold: what is odd about its rows, how full each field is, and
/// where each column of the file went. Start with
/// [org.tributary.app.window.quality.QualityPage]; what it shows is found out by
/// [org.tributary.app.quality.DataQuality].
@NullMarked
package org.tributary.app.window.quality;

import org.jspecify.annotations.NullMarked;
