// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Seeded random transfers with many equal times, self-transfers, parallel transfers, negative
/// times and amounts near the end of the range.
record RandomLedger(int accounts, List<Row> rows) {

    static final List<CurrencyCode> CURRENCIES =
            List.of(Currencies.of("EUR"), Currencies.of("JPY"), Currencies.of("BTC"));
    static final List<String> CHANNELS = List.of("", "wire", "cash");

    record Row(
            long id,
            int from,
            int to,
            long at,
            long paid,
            int paidCode,
            long received,
            int receivedCode,
            int channel) {}

    static RandomLedger of(long seed, int size) {
        Random random = new Random(seed);
        int accounts = 1 + random.nextInt(8);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(
                    new Row(
                            i + 1L,
                            random.nextInt(accounts),
                            random.nextInt(accounts),
                            (random.nextInt(40) - 10) * 3_000_000_000L,
                            random.nextInt(5) == 0 ? Long.MAX_VALUE - i : random.nextInt(1000),
                            random.nextInt(3),
                            random.nextInt(1000),
                            random.nextInt(3),
                            random.nextInt(3)));
        }
        return new RandomLedger(accounts, rows);
    }

    FlowGraph graph() {
        return graph(rows);
    }

    FlowGraph graph(List<Row> order) {
        FlowColumns columns = new FlowColumns(1);
        for (Row r : order) {
            columns.add(
                    r.id,
                    r.from,
                    r.to,
                    r.at,
                    r.paid,
                    r.paidCode,
                    r.received,
                    r.receivedCode,
                    r.channel);
        }
        return new FlowGraph(accounts, columns, CURRENCIES, CHANNELS);
    }
}
