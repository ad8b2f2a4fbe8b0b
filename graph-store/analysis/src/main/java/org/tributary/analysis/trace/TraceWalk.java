// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A trace as a trail one can walk: at each account what came in, what was kept, what went on
/// and by which transfers. Peel chains (most goes on, a little is kept or peeled off, many
/// times over) and pass-through accounts (all goes on at once) show as what they are.
/// Immutable.
public final class TraceWalk {

    private static final Comparator<TracedTransfer> LARGEST =
            Comparator.comparingLong((TracedTransfer t) -> -t.tainted())
                    .thenComparingInt(TracedTransfer::position);

    /// An account on the way, seen in the direction of the trace. Amounts are minor units.
    ///
    /// @param account its ordinal
    /// @param in traced money that came, by transfer, in the order in which it is followed
    /// @param on traced money that went on, by transfer, the largest first
    /// @param held what each currency of it keeps
    public record Station(
            int account,
            List<TracedTransfer> in,
            List<TracedTransfer> on,
            List<TracedAccount> held) {
        public Station {
            in = List.copyOf(in);
            on = List.copyOf(on);
            held = List.copyOf(held);
        }
    }

    private final TraceLedger ledger;
    private final Trace trace;
    private final Map<Integer, List<TracedTransfer>> in = new HashMap<>();
    private final Map<Integer, List<TracedTransfer>> on = new HashMap<>();
    private final Map<Integer, List<TracedAccount>> held = new HashMap<>();

    public TraceWalk(TraceLedger ledger, Trace trace) {
        this.ledger = ledger;
        this.trace = trace;
        List<TracedTransfer> ordered = new ArrayList<>(trace.transfers());
        if (trace.direction() == Direction.IN) {
            ordered = ordered.reversed();
        }
        for (TracedTransfer transfer : ordered) {
            on.computeIfAbsent(leaves(transfer), key -> new ArrayList<>()).add(transfer);
            in.computeIfAbsent(reaches(transfer), key -> new ArrayList<>()).add(transfer);
        }
        on.values().forEach(list -> list.sort(LARGEST));
        trace.accounts()
                .forEach(a -> held.computeIfAbsent(a.account(), k -> new ArrayList<>()).add(a));
    }

    /// The account that a transfer's money leaves, in the direction of the trace.
    public int leaves(TracedTransfer transfer) {
        return ledger.leaves(transfer.position(), trace.direction());
    }

    /// The account that a transfer's money reaches, in the direction of the trace.
    public int reaches(TracedTransfer transfer) {
        return ledger.reaches(transfer.position(), trace.direction());
    }

    /// What there is to see at an account.
    public Station station(int account) {
        return new Station(
                account,
                in.getOrDefault(account, List.of()),
                on.getOrDefault(account, List.of()),
                held.getOrDefault(account, List.of()));
    }

    /// The transfers with which the trace begins, the largest first.
    public List<TracedTransfer> beginnings() {
        return trace.transfers().stream().filter(t -> t.hop() == 1).sorted(LARGEST).toList();
    }

    /// The main trail: from the largest beginning along the largest transfer onward each time,
    /// until nothing goes on or an account would come twice.
    public List<TracedTransfer> main() {
        return beginnings().stream().findFirst().map(this::from).orElse(List.of());
    }

    /// The trail that begins with a transfer and goes along the largest one onward each time.
    public List<TracedTransfer> from(TracedTransfer first) {
        List<TracedTransfer> trail = new ArrayList<>();
        Set<Integer> visited = new HashSet<>(Set.of(leaves(first)));
        Optional<TracedTransfer> next = Optional.of(first);
        while (next.isPresent()) {
            TracedTransfer hop = next.get();
            trail.add(hop);
            visited.add(reaches(hop));
            next =
                    on.getOrDefault(reaches(hop), List.of()).stream()
                            .filter(t -> isAfter(t, hop) && !visited.contains(reaches(t)))
                            .findFirst();
        }
        return List.copyOf(trail);
    }

    private boolean isAfter(TracedTransfer transfer, TracedTransfer other) {
        return trace.direction() == Direction.OUT
                ? transfer.position() > other.position()
                : transfer.position() < other.position();
    }
}
