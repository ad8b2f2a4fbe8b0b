// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.RateTable;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/// Ledgers of chance, dense enough that patterns appear by themselves.
final class ChanceLedger {

    private ChanceLedger() {}

    static CaseLedger of(int seed, int accounts, int transfers) {
        Random random = new Random(seed);
        FlowColumns columns = new FlowColumns(transfers);
        long start = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
        for (int i = 0; i < transfers; i++) {
            long cents = 100_000L * (1 + random.nextInt(12)) + random.nextInt(5) * 100L;
            columns.add(
                    i + 1L,
                    random.nextInt(accounts),
                    random.nextInt(accounts),
                    start + random.nextInt(60 * 24) * 3_600_000L,
                    cents,
                    0,
                    cents,
                    0,
                    random.nextInt(3));
        }
        return new CaseLedger(
                new FlowGraph(
                        accounts,
                        columns,
                        List.of(Currencies.of("USD")),
                        List.of("wire", "cash", "card")),
                AccountFacts.NONE,
                TransferFacts.NONE,
                new Yardstick(Currencies.of("USD"), RateTable.EMPTY));
    }
}
