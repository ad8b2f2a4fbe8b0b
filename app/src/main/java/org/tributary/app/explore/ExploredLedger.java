// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.drawing.AccountLookup;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.AccountScan;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/// The transfers and accounts that are explored: those of the record, or those of a file on its way
/// into it. Thread-safe; every question may take a while.
public interface ExploredLedger extends AccountLookup {

    /// The transfers as they are now.
    ///
    /// @throws IOException if a new cache of them cannot be written
    FlowGraph graph(Work work) throws IOException;

    /// Accounts whose number, institution or a holder's name contains `text`, case-insensitively;
    /// those that begin with it first. Accounts that only an import brought which was taken back
    /// are not among them.
    ///
    /// @param graph the transfers as they are now
    List<Account> find(String text, FlowGraph graph, int limit);

    /// Parties whose name contains `text`, case-insensitively; those that begin with it first.
    List<Party> parties(String text, int limit);

    /// Gives the ids of the transfers whose own texts contain `text`, case-insensitively, in
    /// ascending order, each as soon as it is found.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    void mentions(String text, LongConsumer ids, Work work);

    /// In the order of `ids`; unknown ones are left out.
    List<Transfer> transfers(Collection<TransferId> ids);

    /// Walks every account in the order of the ordinals.
    void scanAccounts(AccountScan scan, Work work);

    /// What parties files say of a party; nothing where they do not know it.
    PartyFacts facts(long party);

    /// Whether what is seen is evidence in the record.
    boolean isSaved();
}
