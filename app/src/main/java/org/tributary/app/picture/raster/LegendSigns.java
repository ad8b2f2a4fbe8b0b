// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.util.function.UnaryOperator;

/// What the signs of a picture are called, in the user's language. Immutable.
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
public record LegendSigns(
        String title,
        String account,
        String party,
        String institution,
        String transaction,
        String rest,
        String group,
        String subject,
        String pinned,
        String note) {

    /// The names as texts have them under `legend.account`, `legend.party` …
    ///
    /// @param texts gives the words of a key
    public static LegendSigns of(UnaryOperator<String> texts) {
        return new LegendSigns(
                texts.apply("legend.title"),
                texts.apply("legend.account"),
                texts.apply("legend.party"),
                texts.apply("legend.institution"),
                texts.apply("legend.transaction"),
                texts.apply("legend.rest"),
                texts.apply("legend.group"),
                texts.apply("legend.subject"),
                texts.apply("legend.pinned"),
                texts.apply("legend.note"));
    }
}
