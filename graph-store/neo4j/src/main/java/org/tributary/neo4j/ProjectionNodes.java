// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.graphdb.Label;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.money.CurrencyCode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The nodes of a graph made in bulk, with the number each one gets in the store: accounts their
/// ordinal, everything else what follows.
final class ProjectionNodes {

    private static final int PORTION = 16_384;

    private final int[] accounts;
    private final List<Other> others;
    private final Map<Long, Long> partyNodes;
    private final long firstOther;

    private ProjectionNodes(
            int[] accounts, List<Other> others, Map<Long, Long> partyNodes, long firstOther) {
        this.accounts = accounts;
        this.others = others;
        this.partyNodes = partyNodes;
        this.firstOther = firstOther;
    }

    /// A node that is no account.
    record Other(Label label, Map<String, Object> properties) {}

    static ProjectionNodes of(RecordScan scan) {
        BitSet accounts = new BitSet();
        long last = 0;
        for (TransferRows.Chunk chunk : scan.rows().chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                accounts.set(chunk.from[row]);
                accounts.set(chunk.to[row]);
            }
            last = chunk.id[chunk.size() - 1];
        }
        scan.holders().all().forEach(link -> accounts.set(link.account()));
        List<Other> others = new ArrayList<>();
        others.add(new Other(GraphWords.PROJECTION, mark(scan, last).properties()));
        addCodes(scan, others);
        long firstOther = accounts.length();
        Map<Long, Long> partyNodes = addParties(scan, others, firstOther);
        return new ProjectionNodes(accounts.stream().toArray(), others, partyNodes, firstOther);
    }

    private static ProjectionMark mark(RecordScan scan, long last) {
        LedgerDigest held = scan.digestOfRows();
        return new ProjectionMark(
                scan.state().generation(),
                last,
                held.transfers(),
                held.digest(),
                scan.holders().mark());
    }

    private static void addCodes(RecordScan scan, List<Other> others) {
        for (int code = 0; code < scan.currencies().size(); code++) {
            CurrencyCode currency = scan.currencies().get(code);
            others.add(
                    new Other(
                            GraphWords.CURRENCY,
                            Map.of(
                                    GraphWords.CODE,
                                    code,
                                    GraphWords.ID,
                                    currency.code(),
                                    GraphWords.EXPONENT,
                                    currency.exponent())));
        }
        for (int code = 0; code < scan.channels(); code++) {
            others.add(new Other(GraphWords.CHANNEL, Map.of(GraphWords.ID, code)));
        }
    }

    private static Map<Long, Long> addParties(
            RecordScan scan, List<Other> others, long firstOther) {
        Map<Long, Long> nodes = new HashMap<>();
        for (HolderLinks.Link link : scan.holders().all()) {
            if (!nodes.containsKey(link.party())) {
                nodes.put(link.party(), firstOther + others.size());
                others.add(new Other(GraphWords.PARTY, Map.of(GraphWords.ID, link.party())));
            }
        }
        return nodes;
    }

    /// Number of each party's node, by the party's ordinal.
    Map<Long, Long> partyNodes() {
        return Collections.unmodifiableMap(partyNodes);
    }

    long size() {
        return (long) accounts.length + others.size();
    }

    List<ProjectionInput.Portion> portions() {
        List<ProjectionInput.Portion> portions = new ArrayList<>();
        for (int start = 0; start < accounts.length; start += PORTION) {
            int first = start;
            portions.add(
                    new ProjectionInput.Portion(
                            Math.min(PORTION, accounts.length - start),
                            (position, visitor) ->
                                    writeAccount(accounts[first + position], visitor)));
        }
        portions.add(new ProjectionInput.Portion(others.size(), this::writeOther));
        return portions;
    }

    private static void writeAccount(int ordinal, InputEntityVisitor visitor) {
        visitor.id(ordinal);
        visitor.labels(new String[] {GraphWords.ACCOUNT.name()});
        visitor.property(GraphWords.ID, ordinal, false);
    }

    private void writeOther(int position, InputEntityVisitor visitor) {
        Other other = others.get(position);
        visitor.id(firstOther + position);
        visitor.labels(new String[] {other.label().name()});
        other.properties().forEach((key, value) -> visitor.property(key, value, false));
    }
}
