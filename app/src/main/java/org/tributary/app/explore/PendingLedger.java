// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.AccountScan;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/// The transfers of a file that has been read and is still being saved. They can be looked at;
/// nothing here is evidence yet, so nothing can be marked on it. Immutable.
public final class PendingLedger implements ExploredLedger {

    private final FlowGraph graph;
    private final int[] positionOf;
    private final PendingAccounts accounts;
    private final PendingTexts texts;

    PendingLedger(FlowGraph graph, PendingAccounts accounts, PendingTexts texts) {
        this.graph = graph;
        this.accounts = accounts;
        this.texts = texts;
        positionOf = new int[graph.transferCount()];
        for (int position = 0; position < positionOf.length; position++) {
            positionOf[(int) graph.transferId(position) - 1] = position;
        }
    }

    /// How many transfers were read.
    public int transfers() {
        return graph.transferCount();
    }

    @Override
    public FlowGraph graph(Work work) {
        return graph;
    }

    @Override
    public List<Account> find(String text, FlowGraph searched, int limit) {
        return accounts.find(text, limit);
    }

    /// Holders are parties once the file is saved.
    @Override
    public List<Party> parties(String text, int limit) {
        return List.of();
    }

    @Override
    public void mentions(String text, LongConsumer ids, Work work) {
        Arrays.stream(texts.containing(text)).forEach(ids);
    }

    @Override
    public List<Account> accounts(Collection<Integer> ordinals) {
        return ordinals.stream().map(accounts::account).toList();
    }

    @Override
    public Set<Integer> subjects() {
        return Set.of();
    }

    @Override
    public List<Transfer> transfers(Collection<TransferId> ids) {
        List<Transfer> found = new ArrayList<>();
        for (TransferId id : ids) {
            if (id.value() <= positionOf.length) {
                found.add(transfer(id));
            }
        }
        return List.copyOf(found);
    }

    private Transfer transfer(TransferId id) {
        int position = positionOf[(int) id.value() - 1];
        Account from = accounts.account(graph.from(position));
        Account to = accounts.account(graph.to(position));
        return new Transfer(
                id,
                from.ordinal(),
                from.id(),
                to.ordinal(),
                to.id(),
                Instant.ofEpochMilli(graph.at(position)),
                Money.of(graph.paid(position), graph.paidCurrency(position)),
                Money.of(graph.received(position), graph.receivedCurrency(position)),
                graph.channel(position),
                texts.reference(id.value()),
                texts.label(id.value()),
                "",
                Map.of(),
                Map.of(),
                texts.source(id.value()));
    }

    @Override
    public void scanAccounts(AccountScan scan, Work work) {
        for (int ordinal = 0; ordinal < graph.accountCount(); ordinal++) {
            Account account = accounts.account(ordinal);
            scan.account(
                    ordinal, account.id().institution(), account.id().number(), account.kind());
        }
    }

    /// What is said of parties is looked up once the file is saved.
    @Override
    public PartyFacts facts(long party) {
        return new PartyFacts(List.of(), List.of(), Map.of());
    }

    @Override
    public boolean isSaved() {
        return false;
    }
}
