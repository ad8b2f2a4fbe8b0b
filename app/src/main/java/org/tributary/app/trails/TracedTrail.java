// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.trails;

import org.tributary.analysis.trail.TrailFacts;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.transfer.Transfer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A trail with what the record says of its transfers.
///
/// @param facts what there is to say of it
/// @param late the first hop, from 0, that comes before the one it should follow; empty if money
///     can have gone this way
/// @param transfers from first to last, at least one
public record TracedTrail(TrailFacts facts, OptionalInt late, List<Transfer> transfers) {
    public TracedTrail {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("a trail has a transfer");
        }
    }

    public int hops() {
        return transfers.size();
    }

    /// Whether each transfer comes after the one before it.
    public boolean isInOrder() {
        return late.isEmpty();
    }

    /// Ordinals of the accounts on the way, from first to last; one more than hops.
    public List<Integer> accounts() {
        return Stream.concat(
                        Stream.of(transfers.getFirst().fromOrdinal()),
                        transfers.stream().map(Transfer::toOrdinal))
                .toList();
    }

    /// The accounts on the way, from first to last.
    public List<AccountId> stations() {
        return Stream.concat(
                        Stream.of(transfers.getFirst().from()),
                        transfers.stream().map(Transfer::to))
                .toList();
    }

    /// The transfer that moved the least, and so limits what can have gone the whole way; empty
    /// where currencies differ or the trail is not in order of time.
    public Optional<Transfer> binding() {
        return isInOrder() && facts.binding().isPresent()
                ? Optional.of(transfers.get(facts.binding().getAsInt()))
                : Optional.empty();
    }

    /// The first of these positions that is not after the one before it.
    static OptionalInt late(List<Integer> positions) {
        return IntStream.range(1, positions.size())
                .filter(i -> positions.get(i) < positions.get(i - 1))
                .findFirst();
    }
}
