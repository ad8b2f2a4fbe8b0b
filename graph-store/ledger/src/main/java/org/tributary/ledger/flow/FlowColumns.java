// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.transfer.TransferRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Growing columns from which a [FlowGraph] is made: one entry per counted transfer. Not
/// thread-safe; belongs to the graph once that is made.
public final class FlowColumns {

    long[] id;
    int[] from;
    int[] to;
    long[] at;
    long[] paid;
    short[] paidCurrency;
    long[] received;
    short[] receivedCurrency;
    int[] channel;
    private final List<TransferRange> newestFirst = new ArrayList<>();
    private boolean ordered;
    private int size;

    /// @param expected how many transfers are expected; more may come
    public FlowColumns(int expected) {
        int capacity = Math.max(expected, 16);
        id = new long[capacity];
        from = new int[capacity];
        to = new int[capacity];
        at = new long[capacity];
        paid = new long[capacity];
        paidCurrency = new short[capacity];
        received = new long[capacity];
        receivedCurrency = new short[capacity];
        channel = new int[capacity];
    }

    /// Adds one transfer; see [org.tributary.ledger.casefile.TransferScan] for the units.
    ///
    /// @throws IllegalArgumentException if a currency code is not 0 to 32,767
    public void add(
            long transferId,
            int fromOrdinal,
            int toOrdinal,
            long atMillis,
            long paidMinor,
            int paidCode,
            long receivedMinor,
            int receivedCode,
            int channelCode) {
        if (size == id.length) {
            grow();
        }
        id[size] = transferId;
        from[size] = fromOrdinal;
        to[size] = toOrdinal;
        at[size] = atMillis;
        paid[size] = paidMinor;
        paidCurrency[size] = code(paidCode);
        received[size] = receivedMinor;
        receivedCurrency[size] = code(receivedCode);
        channel[size] = channelCode;
        size++;
    }

    private static short code(int code) {
        if (code < 0 || code > Short.MAX_VALUE) {
            throw new IllegalArgumentException("code %d is not 0 to 32767".formatted(code));
        }
        return (short) code;
    }

    private void grow() {
        int capacity = Math.toIntExact(Math.min(Integer.MAX_VALUE - 8, size * 2L));
        id = Arrays.copyOf(id, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        at = Arrays.copyOf(at, capacity);
        paid = Arrays.copyOf(paid, capacity);
        paidCurrency = Arrays.copyOf(paidCurrency, capacity);
        received = Arrays.copyOf(received, capacity);
        receivedCurrency = Arrays.copyOf(receivedCurrency, capacity);
        channel = Arrays.copyOf(channel, capacity);
    }

    /// Tells how many entries a reader has put into the arrays itself, in order already.
    ///
    /// @throws IllegalArgumentException if their times are not
    void filled(int entries) {
        size = entries;
        for (int i = 1; i < size; i++) {
            if (at[i] < at[i - 1]) {
                throw new IllegalArgumentException("entry %d is out of order".formatted(i));
            }
        }
        ordered = true;
    }

    public int size() {
        return size;
    }

    /// @throws IllegalArgumentException if an ordinal or code is not below its bound
    void requireWithin(int accounts, int currencies, int channels) {
        for (int i = 0; i < size; i++) {
            if (!below(accounts, from[i], to[i])
                    || !below(currencies, paidCurrency[i], receivedCurrency[i])
                    || !below(channels, channel[i], channel[i])) {
                throw new IllegalArgumentException(
                        "transfer %d names an account, currency or channel outside %d, %d, %d"
                                .formatted(id[i], accounts, currencies, channels));
            }
        }
    }

    private static boolean below(int bound, int one, int other) {
        return one >= 0 && one < bound && other >= 0 && other < bound;
    }

    /// Says that of the transfers in a range those with the higher id came first, where they share
    /// a moment: their statement runs from its newest row to its oldest.
    public void newestFirst(TransferRange range) {
        newestFirst.add(range);
    }

    /// Puts the entries into order of time and, within a moment, of their statement.
    void sortByTime() {
        if (ordered) {
            return;
        }
        int[] order = TimeOrder.of(at, newestFirst.isEmpty() ? id : places(), size);
        if (order.length > 0) {
            pick(order);
        }
    }

    /// The ids, turned round where a statement runs backwards.
    private long[] places() {
        long[] places = Arrays.copyOf(id, size);
        for (TransferRange range : newestFirst) {
            for (int i = 0; i < size; i++) {
                if (id[i] >= range.first() && id[i] < range.end()) {
                    places[i] = range.first() + range.end() - 1 - id[i];
                }
            }
        }
        return places;
    }

    private void pick(int[] order) {
        id = pick(id, order);
        from = pick(from, order);
        to = pick(to, order);
        at = pick(at, order);
        paid = pick(paid, order);
        paidCurrency = pick(paidCurrency, order);
        received = pick(received, order);
        receivedCurrency = pick(receivedCurrency, order);
        channel = pick(channel, order);
    }

    private static long[] pick(long[] values, int[] order) {
        long[] picked = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }

    private static int[] pick(int[] values, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }

    private static short[] pick(short[] values, int[] order) {
        short[] picked = new short[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }
}
