// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

import java.math.BigDecimal;
import java.util.Optional;

/// A range of amounts in major units, both ends inclusive, in whatever currency. Immutable.
///
/// @param least the smallest amount, if there is a bound
/// @param most the largest amount, if there is a bound
public record AmountRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    public static final AmountRange ANY = new AmountRange(Optional.empty(), Optional.empty());

    /// @throws IllegalArgumentException if the least is more than the most
    public AmountRange {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("a range of amounts ends below its beginning");
        }
    }

    /// Whether there is no bound.
    public boolean isAny() {
        return least.isEmpty() && most.isEmpty();
    }
}
