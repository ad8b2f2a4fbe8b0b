// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// All that detectors look at: the transfers of a case, what each is worth by one yardstick, and
/// what is known of transfers and accounts beyond that. Holds no names. Immutable and thread-safe.
public final class CaseLedger {

    private final FlowGraph graph;
    private final AccountFacts accounts;
    private final TransferFacts transfers;
    private final Yardstick yardstick;
    private final long[] paid;
    private final long[] received;
    private final Channel[] channels;
    private final AtomicReference<Relations> relations = new AtomicReference<>();

    public CaseLedger(
            FlowGraph graph, AccountFacts accounts, TransferFacts transfers, Yardstick yardstick) {
        this.graph = graph;
        this.accounts = accounts;
        this.transfers = transfers;
        this.yardstick = yardstick;
        channels = graph.channels().stream().map(Channel::of).toArray(Channel[]::new);
        Factors factors = new Factors(graph, yardstick);
        paid = new long[graph.transferCount()];
        boolean alike = true;
        for (int p = 0; p < paid.length; p++) {
            paid[p] = factors.worth(graph.paid(p), graph.paidCode(p), p);
            alike &=
                    graph.paid(p) == graph.received(p)
                            && graph.paidCode(p) == graph.receivedCode(p);
        }
        received = alike ? paid : new long[paid.length];
        for (int p = 0; !alike && p < received.length; p++) {
            received[p] = factors.worth(graph.received(p), graph.receivedCode(p), p);
        }
    }

    public FlowGraph graph() {
        return graph;
    }

    public AccountFacts accounts() {
        return accounts;
    }

    public TransferFacts transfers() {
        return transfers;
    }

    public Yardstick yardstick() {
        return yardstick;
    }

    /// What the payer of a transfer gave, in minor units of the yardstick's currency;
    /// [Yardstick#UNKNOWN] if that cannot be told.
    public long paid(int position) {
        return paid[position];
    }

    /// What the receiver of a transfer got, in minor units of the yardstick's currency;
    /// [Yardstick#UNKNOWN] if that cannot be told.
    public long received(int position) {
        return received[position];
    }

    public Channel channel(int position) {
        return channels[graph.channelCode(position)];
    }

    /// Whether money changed its resting place: not from an account to itself, not an
    /// interest or dividend put back, and of an amount that can be measured.
    public boolean moves(int position) {
        return graph.from(position) != graph.to(position)
                && paid[position] > 0
                && received[position] > 0
                && channel(position) != Channel.REINVESTMENT;
    }

    /// How the accounts of each transfer stand to one another; worked out when first asked for.
    public Relations relations() {
        Relations known = relations.get();
        if (known == null) {
            synchronized (relations) {
                known = relations.get();
                if (known == null) {
                    known = Relations.of(this);
                    relations.set(known);
                }
            }
        }
        return known;
    }

    /// The day of a transfer, UTC.
    public LocalDate day(int position) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(graph.at(position)), ZoneOffset.UTC);
    }

    /// Whether accounts are places where money rests, none a chain transaction it passes through.
    public boolean isResting(int account) {
        return accounts.kind(account) != AccountKind.TRANSACTION;
    }

    /// The first moment of the whole case, in milliseconds since 1970-01-01T00:00Z; 0 if it is
    /// empty.
    public long begin() {
        return graph.transferCount() == 0 ? 0 : graph.at(0);
    }

    /// The last moment of the whole case, in milliseconds since 1970-01-01T00:00Z; 0 if it is
    /// empty.
    public long end() {
        return graph.transferCount() == 0 ? 0 : graph.at(graph.transferCount() - 1);
    }

    /// Only some of the transfers, with the accounts they touch numbered anew. Transfers keep
    /// their ids.
    ///
    /// @param positions which transfers, ascending
    public Excerpt only(int[] positions) {
        return only(positions, Change.NONE);
    }

    /// Only some of the transfers, one of them changed.
    ///
    /// @param positions which transfers, ascending
    public Excerpt only(int[] positions, Change change) {
        int[] kept =
                Arrays.stream(positions)
                        .filter(p -> p != change.position() || !change.removes())
                        .toArray();
        int[] ordinals =
                Arrays.stream(kept)
                        .flatMap(p -> IntStream.of(graph.from(p), graph.to(p)))
                        .sorted()
                        .distinct()
                        .toArray();
        int[] order = inOrder(kept, change);
        FlowColumns columns = new FlowColumns(order.length);
        for (int p : order) {
            boolean changed = p == change.position();
            columns.add(
                    graph.transferId(p),
                    Arrays.binarySearch(ordinals, graph.from(p)),
                    Arrays.binarySearch(ordinals, graph.to(p)),
                    changed ? change.at(graph.at(p)) : graph.at(p),
                    changed ? change.paid(graph.paid(p)) : graph.paid(p),
                    graph.paidCode(p),
                    changed ? change.received(graph.paid(p), graph.received(p)) : graph.received(p),
                    graph.receivedCode(p),
                    graph.channelCode(p));
        }
        FlowGraph part =
                new FlowGraph(ordinals.length, columns, graph.currencies(), graph.channels());
        CaseLedger ledger =
                new CaseLedger(part, accounts.pick(ordinals), transfers.pick(order), yardstick);
        return new Excerpt(ledger, ordinals, order);
    }

    /// The order the excerpt's graph will have, so that facts stay with their transfers.
    private int[] inOrder(int[] kept, Change change) {
        return Arrays.stream(kept)
                .boxed()
                .sorted(
                        (one, other) -> {
                            int byTime = Long.compare(at(one, change), at(other, change));
                            return byTime != 0
                                    ? byTime
                                    : Long.compare(graph.transferId(one), graph.transferId(other));
                        })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long at(int position, Change change) {
        return position == change.position() ? change.at(graph.at(position)) : graph.at(position);
    }

    /// A part of a ledger.
    ///
    /// @param ledger the part
    /// @param ordinals the ordinal each of its accounts has in the whole, ascending
    /// @param positions the position each of its transfers has in the whole
    @SuppressWarnings("ArrayRecordComponent") // indexes into the whole, never compared
    public record Excerpt(CaseLedger ledger, int[] ordinals, int[] positions) {

        /// The number in the part of an account of the whole; negative if it is not there.
        public int account(int ordinal) {
            return Arrays.binarySearch(ordinals, ordinal);
        }
    }

    /// What is changed of one transfer to see whether a finding stands without it.
    ///
    /// @param position which transfer, in the whole; -1 for none
    /// @param removes whether it is left out
    /// @param amount its paid amount in minor units, 0 for what it was; what was received changes
    ///     with it
    /// @param later how much later it is, in milliseconds; negative for earlier
    public record Change(int position, boolean removes, long amount, long later) {

        public static final Change NONE = new Change(-1, false, 0, 0);

        public static Change without(int position) {
            return new Change(position, true, 0, 0);
        }

        public static Change ofAmount(int position, long paid) {
            return new Change(position, false, paid, 0);
        }

        public static Change ofTime(int position, long later) {
            return new Change(position, false, 0, later);
        }

        long at(long millis) {
            return millis + later;
        }

        long paid(long paid) {
            return amount == 0 ? paid : amount;
        }

        long received(long paid, long received) {
            return amount == 0 || paid == received
                    ? paid == received ? paid(paid) : received
                    : Math.max(1, Math.round((double) received * amount / paid));
        }
    }
}
