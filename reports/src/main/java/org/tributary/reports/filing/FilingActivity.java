// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import org.tributary.ledger.money.Money;

import java.time.LocalDate;
import java.util.List;

/// What is suspicious. Immutable.
///
/// @param amount how much is involved
/// @param from first day
/// @param to last day; unknown if it goes on
/// @param cumulative all that was reported of it, this report included; for continuing ones
/// @param classes what it is, in the words and codes of the form
/// @param schemes what was found in the case, and the rows it rests on
/// @param addresses internet addresses that were seen
public record FilingActivity(
        FiledAmount amount,
        Fact<LocalDate> from,
        Fact<LocalDate> to,
        Fact<Money> cumulative,
        List<ActivityClass> classes,
        List<FiledScheme> schemes,
        List<String> addresses) {

    public FilingActivity {
        classes = List.copyOf(classes);
        schemes = List.copyOf(schemes);
        addresses = List.copyOf(addresses);
    }

    /// How much money is involved.
    public sealed interface FiledAmount {

        /// A sum in the currency of the form.
        record Sum(Money money) implements FiledAmount {}

        /// Money is involved, how much nobody can say.
        record NotKnown() implements FiledAmount {}

        /// No money is involved.
        record None() implements FiledAmount {}
    }

    /// What an activity is.
    ///
    /// @param code of the form, such as `114`
    /// @param other what it is in words, where the code stands for others
    public record ActivityClass(String code, Fact<String> other) {}
}
