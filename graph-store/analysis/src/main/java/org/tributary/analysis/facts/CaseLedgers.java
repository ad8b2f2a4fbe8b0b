// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

/// Reads what detectors look at from the record of a case. Stateless.
///
/// Of a party or transfer of which several rows say different things, the first told value holds:
/// that of the earlier import and, within it, of the earlier row. An account that several parties
/// hold is taken as held by the one the record knew first.
public final class CaseLedgers {

    private static final String DOLLAR = "USD";

    private CaseLedgers() {}

    /// Reads all of it in one view of the record.
    ///
    /// @param graph the counted transfers, as the same view counts them
    /// @param base the case's own currency; amounts are measured by it if the yardstick knows it,
    ///     else by the US dollar
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static CaseLedger read(
            CaseReader reader, FlowGraph graph, CurrencyCode base, Work work) {
        return new CaseLedger(
                graph,
                new AccountReading(graph.accountCount()).read(reader, work),
                new TransferReading(graph).read(reader, work),
                yardstick(reader, base));
    }

    /// Reads only what is needed to look at who pays whom: not what rows say beyond accounts,
    /// amounts, times and channels.
    ///
    /// @param graph the counted transfers, as the same view counts them
    /// @param base the case's own currency; amounts are measured by it if the yardstick knows it,
    ///     else by the US dollar
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static CaseLedger readPayments(
            CaseReader reader, FlowGraph graph, CurrencyCode base, Work work) {
        return new CaseLedger(
                graph,
                new AccountReading(graph.accountCount()).read(reader, work),
                TransferFacts.NONE,
                yardstick(reader, base));
    }

    private static Yardstick yardstick(CaseReader reader, CurrencyCode base) {
        return new Yardstick(Yardstick.knows(base) ? base : Currencies.of(DOLLAR), reader.rates());
    }
}
