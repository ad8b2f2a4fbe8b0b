// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.world.Population;

import java.time.LocalDate;
import java.util.Objects;

/// What ledger to make. Equal settings and an equal [LedgerGenerator#VERSION] make equal bytes.
///
/// @param transfers exact number of transfers, 0 or more
/// @param seed any number; another one makes another ledger
/// @param start first day
/// @param days number of days, 1 to 3,650
/// @param accounts number of accounts, 40 or more
/// @param schemesPerTypology how many schemes of each typology are planted, and as many twins drawn
public record GeneratorSettings(
        long transfers,
        long seed,
        LocalDate start,
        int days,
        int accounts,
        int schemesPerTypology) {

    public GeneratorSettings {
        Objects.requireNonNull(start);
        if (transfers < 0) {
            throw new IllegalArgumentException("%d transfers are negative".formatted(transfers));
        }
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException("%d days are not 1 to 3650".formatted(days));
        }
        if (accounts < Population.SMALLEST) {
            throw new IllegalArgumentException(
                    "%d accounts are fewer than %d".formatted(accounts, Population.SMALLEST));
        }
        if (schemesPerTypology < 0) {
            throw new IllegalArgumentException("the number of schemes is negative");
        }
    }

    /// A ledger of that size in the proportions of AMLworld: ninety days from New Year 2026, one
    /// account per ten transfers, one scheme of each typology per 50,000 transfers but at least one
    /// from 1,000 on.
    public static GeneratorSettings of(long transfers, long seed) {
        return new GeneratorSettings(
                transfers,
                seed,
                LocalDate.of(2026, 1, 1),
                90,
                Math.clamp(transfers / 10, Population.SMALLEST, 100_000_000),
                transfers < 1000 ? 0 : Math.clamp(transfers / 50_000, 1, 10_000));
    }
}
