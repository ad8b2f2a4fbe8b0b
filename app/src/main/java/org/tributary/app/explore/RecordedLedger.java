// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.AccountScan;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// What counts in a case, each question answered within a view of its own.
///
/// @param record the record
/// @param graphs gives its flow graph
public record RecordedLedger(CaseFile record, Exploration.GraphSource graphs)
        implements ExploredLedger {

    private static final int MORE = 8;

    @Override
    public FlowGraph graph(Work work) throws IOException {
        return graphs.graph(work);
    }

    @Override
    public List<Account> find(String text, FlowGraph graph, int limit) {
        return record.read(reader -> known(reader, text, graph, limit));
    }

    /// Asks for more until enough of those found still count.
    private static List<Account> known(CaseReader reader, String text, FlowGraph graph, int limit) {
        int asked = limit;
        while (true) {
            List<Account> found = reader.findAccounts(text, asked);
            List<Account> known =
                    found.stream()
                            .filter(
                                    account ->
                                            FoundAccount.in(graph, account).transfers() > 0
                                                    || reader.isVouchedFor(account.ordinal()))
                            .limit(limit)
                            .toList();
            if (known.size() == limit || found.size() < asked) {
                return known;
            }
            asked *= MORE;
        }
    }

    @Override
    public List<Party> parties(String text, int limit) {
        return record.read(reader -> reader.findParties(text, limit));
    }

    @Override
    public void mentions(String text, LongConsumer ids, Work work) {
        record.read(
                reader -> {
                    reader.scanTexts(text, ids, work);
                    return ids;
                });
    }

    @Override
    public List<Transfer> transfers(Collection<TransferId> ids) {
        return record.read(reader -> reader.transfers(ids));
    }

    @Override
    public List<Account> accounts(Collection<Integer> ordinals) {
        return record.read(reader -> reader.accounts(ordinals));
    }

    @Override
    public Set<Integer> subjects() {
        return record.read(CaseReader::subjects).stream()
                .map(Subject::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void scanAccounts(AccountScan scan, Work work) {
        record.read(
                reader -> {
                    reader.scanAccounts(scan, work);
                    return scan;
                });
    }

    @Override
    public PartyFacts facts(long party) {
        return record.read(reader -> reader.partyFacts(party));
    }

    @Override
    public boolean isSaved() {
        return true;
    }
}
