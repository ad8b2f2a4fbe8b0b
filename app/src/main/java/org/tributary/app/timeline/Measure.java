// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import java.util.Optional;

/// What the height of a bar means: amounts of one currency, since those of several are never
/// added, or the number of transfers whatever their currency.
///
/// @param currency code of the currency; empty for the number of transfers
public record Measure(Optional<String> currency) {

    /// The number of transfers.
    public static final Measure COUNT = new Measure(Optional.empty());

    /// Amounts of one currency.
    public static Measure of(String currency) {
        return new Measure(Optional.of(currency));
    }
}
