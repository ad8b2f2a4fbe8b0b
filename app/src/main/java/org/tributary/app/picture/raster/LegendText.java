// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.util.List;

/// The words of the legend, in the user's language. Immutable.
///
/// @param account name of an account's shape
/// @param party name of a party's shape
/// @param institution name of an institution's shape
/// @param transaction name of a chain transaction's shape
/// @param rest name of the stack that holds more accounts
/// @param subject name of the ring
/// @param size what a node's size means
/// @param width what an arrow's width means
/// @param reading how the picture is read, as far as its layout says: who pays is left of who is
///     paid
/// @param units the currencies of the amounts shown, `Amounts in EUR, USD`; may be empty
/// @param tints what the fills mean, from tint 1 on; empty when fills mean nothing
public record LegendText(
        String account,
        String party,
        String institution,
        String transaction,
        String rest,
        String subject,
        String size,
        String width,
        String reading,
        String units,
        List<String> tints) {

    public LegendText {
        tints = List.copyOf(tints);
    }

    /// The same words with another way of reading the picture.
    public LegendText withReading(String other) {
        return new LegendText(
                account,
                party,
                institution,
                transaction,
                rest,
                subject,
                size,
                width,
                other,
                units,
                tints);
    }

    /// The same words with other units.
    public LegendText withUnits(String other) {
        return new LegendText(
                account,
                party,
                institution,
                transaction,
                rest,
                subject,
                size,
                width,
                reading,
                other,
                tints);
    }

    /// The same words with another meaning of the fills.
    public LegendText withTints(List<String> other) {
        return new LegendText(
                account,
                party,
                institution,
                transaction,
                rest,
                subject,
                size,
                width,
                reading,
                units,
                other);
    }
}
