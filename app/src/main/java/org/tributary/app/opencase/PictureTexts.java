// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.app.picture.raster.LegendText;

/// The words of a picture drawn without a window.
///
/// @param more pattern for what a stack of accounts is called, such as `%s more`
/// @param bank pattern for an institution, such as `bank %s`
/// @param legend the words of the legend, without its units
public record PictureTexts(String more, String bank, LegendText legend) {}
