// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import org.tributary.analysis.search.AmountPattern;
import org.tributary.ledger.flow.Period;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What someone looks for; all of it must hold.
///
/// @param text part of an account's number, a party's name or a transfer's texts; empty for any
/// @param number what the text is as an amount, if it is nothing but a number: it may be either
/// @param amount the amount
/// @param days on which days it was
/// @param within the stretch of time it was in, besides
public record SearchWords(
        String text,
        Optional<AmountPattern> number,
        Optional<AmountPattern> amount,
        Optional<SearchDays> days,
        Period within) {

    public boolean isEmpty() {
        return text.isEmpty() && amount.isEmpty() && days.isEmpty() && within.equals(Period.ALWAYS);
    }

    /// Whether nothing but words was asked for.
    boolean isTextOnly() {
        return !text.isEmpty()
                && amount.isEmpty()
                && days.isEmpty()
                && within.equals(Period.ALWAYS);
    }

    /// The same with another amount.
    public SearchWords amount(AmountPattern wanted) {
        return new SearchWords(text, number, Optional.of(wanted), days, within);
    }

    /// The same within a stretch of time.
    public SearchWords within(Period wanted) {
        return new SearchWords(text, number, amount, days, wanted);
    }

    /// The stretches of time that are meant; see [SearchDays#periods].
    List<Period> periods(ZoneId zone, long fromMillis, long toMillis) {
        return days
                .map(each -> each.periods(zone, fromMillis, toMillis))
                .orElse(List.of(Period.ALWAYS))
                .stream()
                .flatMap(period -> period.and(within).stream())
                .toList();
    }
}
