// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.ledger.transfer.TransferId;

import java.util.Comparator;
import java.util.Optional;

/// The stable identity of an arrow: where the money leaves, where it arrives, and what the arrow
/// stands for. Immutable.
///
/// @param from where the money leaves; of a relationship, where more of it left
/// @param to where it arrives
/// @param strand [#FLOW], [#RELATIONSHIP], or the id of the one transfer that is drawn
public record EdgeKey(NodeKey from, NodeKey to, long strand) implements Comparable<EdgeKey> {

    /// The strand of an arrow that is all transfers one way.
    public static final long FLOW = 0;

    /// The strand of an arrow that is all transfers both ways.
    public static final long RELATIONSHIP = -1;

    private static final Comparator<EdgeKey> ORDER =
            Comparator.comparing(EdgeKey::from)
                    .thenComparing(EdgeKey::to)
                    .thenComparingLong(EdgeKey::strand);

    public EdgeKey {
        if (strand < RELATIONSHIP) {
            throw new IllegalArgumentException("there is no strand " + strand);
        }
    }

    /// The flow, all transfers together, from one node to another.
    public static EdgeKey flow(NodeKey from, NodeKey to) {
        return new EdgeKey(from, to, FLOW);
    }

    /// All transfers between two nodes.
    public static EdgeKey relationship(NodeKey from, NodeKey to) {
        return new EdgeKey(from, to, RELATIONSHIP);
    }

    /// One transfer.
    public static EdgeKey transfer(NodeKey from, NodeKey to, TransferId id) {
        return new EdgeKey(from, to, id.value());
    }

    /// The transfer this arrow is, if it is a single one.
    public Optional<TransferId> transfer() {
        return strand > FLOW ? Optional.of(new TransferId(strand)) : Optional.empty();
    }

    /// Whether money both ways is meant.
    public boolean isRelationship() {
        return strand == RELATIONSHIP;
    }

    /// The flow this arrow is, is part of, or begins with.
    public EdgeKey flow() {
        return flow(from, to);
    }

    /// Whether money is paid to where it came from.
    public boolean isLoop() {
        return from.equals(to);
    }

    @Override
    public int compareTo(EdgeKey other) {
        return ORDER.compare(this, other);
    }
}
