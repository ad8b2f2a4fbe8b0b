// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.time.ZoneId;

/// The words of the legend, in the user's language. Immutable.
///
/// @param title name of the legend itself, for where it is folded
/// @param account name of an account's shape
/// @param party name of a party's shape
/// @param institution name of an institution's shape
/// @param transaction name of a chain transaction's shape
/// @param rest name of the stack that holds more accounts
/// @param group name of a group of accounts
/// @param subject name of the ring
/// @param pinned name of the pin
/// @param note name of the sheet that stands for a note
/// @param size what a node's size means
/// @param width what an arrow's width means
/// @param reading how the picture is read, as far as its layout says: who pays is left of who is
///     paid
/// @param units the currencies of the amounts shown, `Amounts in EUR, USD`; may be empty
/// @param zone in which dates along a picture laid out by time are written
public record LegendText(
        String title,
        String account,
        String party,
        String institution,
        String transaction,
        String rest,
        String group,
        String subject,
        String pinned,
        String note,
        String size,
        String width,
        String reading,
        String units,
        ZoneId zone) {

    /// The same words with another way of reading the picture.
    public LegendText withReading(String other) {
        return new LegendText(
                title,
                account,
                party,
                institution,
                transaction,
                rest,
                group,
                subject,
                pinned,
                note,
                size,
                width,
                other,
                units,
                zone);
    }

    /// The same words with other units.
    public LegendText withUnits(String other) {
        return new LegendText(
                title,
                account,
                party,
                institution,
                transaction,
                rest,
                group,
                subject,
                pinned,
                note,
                size,
                width,
                reading,
                other,
                zone);
    }

    /// The same words with dates in another zone.
    public LegendText in(ZoneId other) {
        return new LegendText(
                title,
                account,
                party,
                institution,
                transaction,
                rest,
                group,
                subject,
                pinned,
                note,
                size,
                width,
                reading,
                units,
                other);
    }
}
