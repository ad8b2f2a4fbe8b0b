// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.time.ZoneId;

/// The words of the legend, in the user's language. Immutable.
///
/// @param signs what the signs are called
/// @param size what a node's size means
/// @param width what an arrow's width means
/// @param reading how the picture is read, as far as its layout says: who pays is left of who is
///     paid
/// @param units the currencies of the amounts shown, `Amounts in EUR, USD`; may be empty
/// @param zone in which dates along a picture laid out by time are written
public record LegendText(
        LegendSigns signs, String size, String width, String reading, String units, ZoneId zone) {

    /// The same words with another meaning of arrows' widths.
    public LegendText withWidth(String other) {
        return new LegendText(signs, size, other, reading, units, zone);
    }

    /// The same words with another way of reading the picture.
    public LegendText withReading(String other) {
        return new LegendText(signs, size, width, other, units, zone);
    }

    /// The same words with other units.
    public LegendText withUnits(String other) {
        return new LegendText(signs, size, width, reading, other, zone);
    }

    /// The same words with dates in another zone.
    public LegendText in(ZoneId other) {
        return new LegendText(signs, size, width, reading, units, other);
    }
}
