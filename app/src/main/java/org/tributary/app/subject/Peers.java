// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Compares a subject with single accounts of the same kind that have between half and twice as
/// many transfers in the currency. Thread-safe if its lookup is.
///
/// @param graph all transfers
/// @param own the subject's
/// @param lookup gives accounts by ordinals, in their order
record Peers(
        FlowGraph graph, OwnTransfers own, Function<Collection<Integer>, List<Account>> lookup) {

    /// Enough for percentiles, and quick to go through.
    static final int MOST = 1_000;

    /// How many transfers of peers are gone through at most.
    private static final long MOST_TRANSFERS = 1_000_000;

    private record Candidates(List<Integer> nearest, boolean capped) {}

    PeerView view(Legs legs, Work work) {
        long count = legs.figure(Slice.all(Side.OTHERS)).count();
        if (count == 0) {
            return PeerView.NOBODY;
        }
        long fewest = (count + 1) / 2;
        long most = 2 * count;
        Candidates peers = candidates(legs.currency().code(), count, fewest, most);
        if (peers.nearest.size() < PeerView.FEWEST_PEERS) {
            return new PeerView(peers.nearest.size(), fewest, most, false, List.of());
        }
        return new PeerView(
                peers.nearest.size(), fewest, most, peers.capped, lines(legs, peers, work));
    }

    private Candidates candidates(String currency, long count, long fewest, long most) {
        int[] counts = counts(currency);
        List<Integer> similar =
                IntStream.range(0, counts.length)
                        .filter(a -> counts[a] >= fewest && counts[a] <= most && !own.owns(a))
                        .boxed()
                        .sorted(
                                Comparator.comparingLong((Integer a) -> Math.abs(counts[a] - count))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(2 * MOST)
                        .toList();
        AccountKind kind = lookup.apply(List.of(own.ordinals()[0])).getFirst().kind();
        List<Integer> nearest = new ArrayList<>();
        long transfers = 0;
        for (Account account : lookup.apply(similar)) {
            if (account.kind() == kind) {
                transfers += counts[account.ordinal()];
                if (nearest.size() == MOST
                        || (transfers > MOST_TRANSFERS
                                && nearest.size() >= PeerView.FEWEST_PEERS)) {
                    return new Candidates(nearest, true);
                }
                nearest.add(account.ordinal());
            }
        }
        return new Candidates(nearest, false);
    }

    /// Transfers from and to others in that currency, for every account.
    private int[] counts(String currency) {
        int[] counts = new int[graph.accountCount()];
        for (int i = 0; i < graph.transferCount(); i++) {
            if (graph.from(i) != graph.to(i)) {
                counts[graph.from(i)] += graph.paidCurrency(i).code().equals(currency) ? 1 : 0;
                counts[graph.to(i)] += graph.receivedCurrency(i).code().equals(currency) ? 1 : 0;
            }
        }
        return counts;
    }

    private List<PeerLine> lines(Legs legs, Candidates peers, Work work) {
        Map<Measure, List<BigDecimal>> values = new EnumMap<>(Measure.class);
        for (int peer : peers.nearest) {
            work.checkCancelled();
            Legs theirs =
                    new OwnTransfers(graph, List.of(peer), own.zone()).legs(legs.currency().code());
            for (Measure measure : Measure.values()) {
                measure.of(theirs)
                        .ifPresent(
                                value ->
                                        values.computeIfAbsent(measure, m -> new ArrayList<>())
                                                .add(value));
            }
        }
        return Arrays.stream(Measure.values())
                .flatMap(
                        measure ->
                                line(measure, legs, values.getOrDefault(measure, List.of()))
                                        .stream())
                .toList();
    }

    private static Optional<PeerLine> line(Measure measure, Legs legs, List<BigDecimal> peers) {
        Optional<BigDecimal> mine = measure.of(legs);
        if (mine.isEmpty() || peers.size() < PeerView.FEWEST_PEERS) {
            return Optional.empty();
        }
        long below = peers.stream().filter(each -> each.compareTo(mine.get()) < 0).count();
        long same = peers.stream().filter(each -> each.compareTo(mine.get()) == 0).count();
        int percent = (int) ((200 * below + 100 * same) / (2L * peers.size()));
        BigDecimal[] sorted = peers.stream().sorted().toArray(BigDecimal[]::new);
        BigDecimal median =
                sorted[(sorted.length - 1) / 2]
                        .add(sorted[sorted.length / 2])
                        .divide(BigDecimal.TWO);
        return Optional.of(
                new PeerLine(
                        measure,
                        mine.get(),
                        median,
                        percent,
                        peers.size(),
                        legs.figure(measure.slice())));
    }
}
