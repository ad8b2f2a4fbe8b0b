// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

import org.tributary.ledger.flow.Period;

import java.util.Set;

/// Which transfers count in the picture. A transfer has to meet every condition; an empty set is
/// no condition. Immutable.
///
/// @param period when it was made
/// @param amount what was paid
/// @param currencies codes of the currency paid, such as `EUR`
/// @param channels channels as the record has them
/// @param countries codes of countries of which one has to be that of an end; the empty code is an
///     unknown country
/// @param towards which way, as seen from the subjects
public record TransferFilter(
        Period period,
        AmountRange amount,
        Set<String> currencies,
        Set<String> channels,
        Set<String> countries,
        Towards towards) {

    /// Lets everything through.
    public static final TransferFilter NONE =
            new TransferFilter(
                    Period.ALWAYS, AmountRange.ANY, Set.of(), Set.of(), Set.of(), Towards.ANYWHERE);

    public TransferFilter {
        currencies = Set.copyOf(currencies);
        channels = Set.copyOf(channels);
        countries = Set.copyOf(countries);
    }

    /// Whether everything is let through.
    public boolean isNone() {
        return equals(NONE);
    }

    /// The same conditions with another period.
    public TransferFilter during(Period other) {
        return new TransferFilter(other, amount, currencies, channels, countries, towards);
    }
}
