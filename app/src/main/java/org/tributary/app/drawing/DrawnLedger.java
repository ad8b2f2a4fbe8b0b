// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/// What pictures are drawn from. Thread-safe if its lookup is.
public final class DrawnLedger {

    private final AccountMeasures measures;
    private final PictureWords words;
    private final AccountLookup lookup;
    private final Supplier<AccountTraits> traits;
    private final Supplier<AccountRisk> risk;
    private final Supplier<AccountClusters> clusters;
    private final Supplier<AccountIdentities> identities;
    private final Neighbourhoods neighbourhoods;

    /// @param measures what went through accounts, and the transfers themselves
    /// @param words what stands beside accounts and arrows
    /// @param lookup accounts and subjects
    /// @param traits banks and countries of accounts; may take a while the first time
    public DrawnLedger(
            AccountMeasures measures,
            PictureWords words,
            AccountLookup lookup,
            Supplier<AccountTraits> traits) {
        this(
                measures,
                words,
                lookup,
                traits,
                () -> AccountRisk.NONE,
                () -> AccountClusters.NONE,
                () -> AccountIdentities.NONE);
    }

    /// @param measures what went through accounts, and the transfers themselves
    /// @param words what stands beside accounts and arrows
    /// @param lookup accounts and subjects
    /// @param traits banks and countries of accounts; may take a while the first time
    /// @param risk ratings as they stand when asked for; may take a while the first time
    /// @param clusters names of suspicious clusters as they stand when asked for
    /// @param identities groups of those said to be one as they stand when asked for
    public DrawnLedger(
            AccountMeasures measures,
            PictureWords words,
            AccountLookup lookup,
            Supplier<AccountTraits> traits,
            Supplier<AccountRisk> risk,
            Supplier<AccountClusters> clusters,
            Supplier<AccountIdentities> identities) {
        this.measures = measures;
        this.words = words;
        this.lookup = lookup;
        this.traits = traits;
        this.risk = risk;
        this.clusters = clusters;
        this.identities = identities;
        neighbourhoods = new Neighbourhoods(new Flows(measures.graph()), words);
    }

    /// What went through accounts.
    public AccountMeasures measures() {
        return measures;
    }

    /// What stands beside accounts and arrows.
    public PictureWords words() {
        return words;
    }

    /// Accounts and subjects.
    public AccountLookup lookup() {
        return lookup;
    }

    /// Banks and countries of accounts; may take a while the first time.
    public Supplier<AccountTraits> traits() {
        return traits;
    }

    /// Ratings of accounts as they stand when asked for; may take a while the first time.
    Supplier<AccountRisk> risk() {
        return risk;
    }

    /// Names of suspicious clusters as they stand when asked for.
    Supplier<AccountClusters> clusters() {
        return clusters;
    }

    /// Groups of those said to be one as they stand when asked for.
    Supplier<AccountIdentities> identities() {
        return identities;
    }

    /// The transfers.
    public FlowGraph graph() {
        return measures.graph();
    }

    /// Which transfers count through a lens.
    public IntPredicate counted(Lens lens) {
        return lens.filter().isNone()
                ? position -> true
                : new FilterCondition(graph(), lens.filter(), traits, lookup.subjects());
    }

    /// The flows into or out of an account that count through a lens, the heaviest first. What
    /// it pays to itself is not among them.
    List<Flow> ranked(int account, Direction direction, Lens lens) {
        return lens.filter().isNone()
                ? neighbourhoods.ranked(account, direction)
                : neighbourhoods.ranked(account, direction, counted(lens));
    }

    /// The nodes of accounts as the case knows them today.
    public List<PictureNode> nodes(Collection<Integer> accounts) {
        Set<Integer> subjects = lookup.subjects();
        return lookup.accounts(accounts).stream()
                .map(
                        account ->
                                words.node(
                                        account,
                                        measures.of(account.ordinal()).moved(),
                                        subjects.contains(account.ordinal())
                                                ? NodeMark.SUBJECT
                                                : NodeMark.NONE))
                .toList();
    }
}
