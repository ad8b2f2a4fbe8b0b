// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.transfer.Detail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Recognises statements that run from their newest row to their oldest, by the running balance:
/// in such a file a row's balance is the next row's balance and its own amount. Without balances,
/// and where they fit both ways, a file runs as its lines do. Not thread-safe.
final class StatementOrder {

    /// So many rows decide; the rest of a long statement is not looked at.
    private static final int ENOUGH = 1_000;

    private static final String BALANCE = "\"" + Detail.BALANCE.key() + "\":\"";

    private Optional<BigDecimal> balanceBefore = Optional.empty();
    private int from;
    private int to;
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal received = BigDecimal.ZERO;
    private int oldestFirst;
    private int newestFirst;

    /// @param currencies by code
    void see(TransferRow row, List<CurrencyCode> currencies) {
        if (oldestFirst + newestFirst >= ENOUGH) {
            return;
        }
        Optional<BigDecimal> balance = balance(row.details);
        BigDecimal nowPaid = amount(row.paid, currencies.get(row.paidCurrency));
        BigDecimal nowReceived = amount(row.received, currencies.get(row.receivedCurrency));
        if (balance.isPresent() && balanceBefore.isPresent()) {
            BigDecimal rise = balance.get().subtract(balanceBefore.get());
            if (from == row.from || to == row.from) {
                vote(row.from, row, rise, nowPaid.negate());
            }
            if (from == row.to || to == row.to) {
                vote(row.to, row, rise, nowReceived);
            }
        }
        balanceBefore = balance;
        from = row.from;
        to = row.to;
        paid = nowPaid;
        received = nowReceived;
    }

    /// @param own an account that is in both rows
    /// @param rise how much the balance of this row is above that of the row before
    /// @param effect what this row does to the account
    private void vote(int own, TransferRow row, BigDecimal rise, BigDecimal effect) {
        if (row.from == row.to || from == to) {
            return;
        }
        BigDecimal effectBefore = from == own ? paid.negate() : received;
        boolean forwards = rise.compareTo(effect) == 0;
        boolean backwards = rise.negate().compareTo(effectBefore) == 0;
        if (forwards && !backwards) {
            oldestFirst++;
        } else if (backwards && !forwards) {
            newestFirst++;
        }
    }

    private static BigDecimal amount(long minor, CurrencyCode currency) {
        return BigDecimal.valueOf(minor, currency.exponent());
    }

    private static Optional<BigDecimal> balance(String details) {
        int start = details.indexOf(BALANCE);
        if (start < 0) {
            return Optional.empty();
        }
        int begin = start + BALANCE.length();
        try {
            return Optional.of(
                    new BigDecimal(details.substring(begin, details.indexOf('"', begin))));
        } catch (NumberFormatException noAmount) {
            return Optional.empty();
        }
    }

    boolean isNewestFirst() {
        return newestFirst > oldestFirst;
    }
}
