// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a kept trace of funds says, for the report. Amounts by method stand in the order of
/// [#METHODS]. Immutable.
///
/// @param name `Trace 1`
/// @param asked what was asked, in words
/// @param lapsed why it can no longer be traced; empty if it can
/// @param methods what each method says in sum
/// @param transfers transactions with traced money in them, in order of time
/// @param accounts accounts that traced money reached, those on which the methods disagree
///     most first
public record FundTraceFigures(
        String name,
        String asked,
        Optional<String> lapsed,
        List<Method> methods,
        List<TransferLine> transfers,
        List<AccountLine> accounts) {

    /// The methods, as the columns are called.
    public static final List<String> METHODS =
            List.of("First in, first out", "Last in, first out", "In proportion", "Lowest balance");

    public FundTraceFigures {
        methods = List.copyOf(methods);
        transfers = List.copyOf(transfers);
        accounts = List.copyOf(accounts);
    }

    /// One method.
    ///
    /// @param begun what was traced
    /// @param held what accounts hold at the end, set aside or not
    /// @param lost what went as fees and settled overdrafts
    /// @param transfers number of transactions with traced money in them
    /// @param assumed number of accounts whose opening balance nobody told
    /// @param sameMoment how often the order of rows within a minute decides
    public record Method(
            String name,
            CurrencyTotals begun,
            CurrencyTotals held,
            CurrencyTotals lost,
            int transfers,
            long assumed,
            int sameMoment) {}

    /// One transaction.
    ///
    /// @param id stable number in the case
    /// @param tainted traced money in it, by method
    public record TransferLine(long id, List<Money> tainted) {
        public TransferLine {
            tainted = List.copyOf(tainted);
        }
    }

    /// One account and currency.
    ///
    /// @param account its ordinal
    /// @param held traced money there at the end, by method
    /// @param spread by how much the methods disagree
    /// @param opening the opening balance
    /// @param known `given` or `assumed`
    /// @param firstIn when traced money first came, under any method
    /// @param lastOut when the last of it left, under any method; empty if none did
    public record AccountLine(
            int account,
            List<Money> held,
            Money spread,
            Money opening,
            String known,
            Instant firstIn,
            Optional<Instant> lastOut) {
        public AccountLine {
            held = List.copyOf(held);
        }
    }
}
