// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tries which order of rows and which meaning of the sign make the balances of a statement add up.
final class BalanceCheck {

    /// The movement of a row as it is written, and the balance beside it.
    ///
    /// @param moved positive where the row seems to be money in
    record Step(Optional<BigDecimal> moved, Optional<BigDecimal> balance) {}

    /// What makes the balances add up.
    ///
    /// @param newestFirst whether each row's balance follows from the row below
    /// @param turned whether amounts are meant the other way round
    /// @param agreed pairs of rows that add up
    /// @param tried pairs of rows with both balances
    record Finding(boolean newestFirst, boolean turned, int agreed, int tried) {

        String words() {
            return "the balances add up in %d of %d rows".formatted(agreed, tried);
        }
    }

    private BalanceCheck() {}

    /// The one explanation most pairs of rows agree with; empty if there is none, or two.
    static Optional<Finding> of(List<Step> steps) {
        List<Finding> findings =
                Stream.of(
                                count(steps, false, false),
                                count(steps, false, true),
                                count(steps, true, false),
                                count(steps, true, true))
                        .sorted(Comparator.comparingInt(Finding::agreed).reversed())
                        .toList();
        Finding best = findings.getFirst();
        boolean clear = best.agreed() > findings.get(1).agreed();
        return Optional.of(best).filter(f -> clear && f.agreed() * 10 >= f.tried() * 6);
    }

    private static Finding count(List<Step> steps, boolean newest, boolean turned) {
        int agreed = 0;
        int tried = 0;
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(newest ? i : i - 1);
            Step after = steps.get(newest ? i - 1 : i);
            if (before.balance().isEmpty()
                    || after.balance().isEmpty()
                    || after.moved().isEmpty()
                    || after.moved().get().signum() == 0) {
                continue;
            }
            tried++;
            BigDecimal moved = after.moved().get();
            BigDecimal expected = before.balance().get().add(turned ? moved.negate() : moved);
            agreed += expected.compareTo(after.balance().get()) == 0 ? 1 : 0;
        }
        return new Finding(newest, turned, agreed, tried);
    }
}
