// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.FileVocabulary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Exact totals of one side of many transfers, per currency. Sums outgrow 64 bits without harm.
final class SideTotals {

    /// One currency of the file: a sum in 64 bits and what overflowed it.
    private static final class Running {
        private long count;
        private long sum;
        private BigInteger carried = BigInteger.ZERO;

        void add(long amount) {
            count++;
            long next = sum + amount;
            if (((sum ^ next) & (amount ^ next)) < 0) {
                carried = carried.add(BigInteger.valueOf(sum));
                next = amount;
            }
            sum = next;
        }

        BigInteger total() {
            return carried.add(BigInteger.valueOf(sum));
        }
    }

    private final List<Running> byCurrency = new ArrayList<>();
    private final FileVocabulary currencies = new FileVocabulary();

    void add(long[] amounts, int[] currency, int size, FileVocabulary vocabulary) {
        List<Running> ofBatch = ofAll(vocabulary.currencies());
        for (int i = 0; i < size; i++) {
            ofBatch.get(currency[i]).add(amounts[i]);
        }
    }

    private List<Running> ofAll(List<CurrencyCode> codes) {
        List<Running> running = new ArrayList<>(codes.size());
        for (CurrencyCode code : codes) {
            int index = currencies.currency(code);
            if (index == byCurrency.size()) {
                byCurrency.add(new Running());
            }
            running.add(byCurrency.get(index));
        }
        return running;
    }

    CurrencyTotals totals() {
        CurrencyTotals all = CurrencyTotals.NONE;
        for (int i = 0; i < byCurrency.size(); i++) {
            Running running = byCurrency.get(i);
            if (running.count > 0) {
                Money sum = new Money(running.total(), currencies.currencies().get(i));
                all = all.plus(new CurrencyTotals(List.of(new CurrencyTotal(running.count, sum))));
            }
        }
        return all;
    }
}
