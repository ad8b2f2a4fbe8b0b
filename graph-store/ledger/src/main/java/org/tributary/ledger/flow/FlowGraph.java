// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyCode;

import java.util.Arrays;
import java.util.List;

/// The counted transfers of a case as time-sorted columns with adjacency, in memory.
///
/// Transfers are addressed by position 0 to [#transferCount] - 1, in order of time and, within the
/// same moment, of transfer id, or against it where their statement runs backwards. Accounts are
/// addressed by their ordinal in the record. Parallel transfers and transfers from an account to
/// itself are all there. Immutable and thread-safe.
public final class FlowGraph {

    private final FlowColumns columns;
    private final List<CurrencyCode> currencies;
    private final List<String> channels;
    private final int accounts;
    private final int[] outStart;
    private final int[] outPositions;
    private final int[] inStart;
    private final int[] inPositions;

    /// Takes the columns over; they are sorted here and must not be changed afterwards.
    ///
    /// @param accounts number of ordinals; every `from` and `to` is below it
    /// @param currencies currencies by code
    /// @param channels channels by code
    /// @throws IllegalArgumentException if an ordinal or code is out of these bounds
    public FlowGraph(
            int accounts,
            FlowColumns columns,
            List<CurrencyCode> currencies,
            List<String> channels) {
        columns.requireWithin(accounts, currencies.size(), channels.size());
        columns.sortByTime();
        this.columns = columns;
        this.accounts = accounts;
        this.currencies = List.copyOf(currencies);
        this.channels = List.copyOf(channels);
        outStart = starts(columns.from, columns.size(), accounts);
        outPositions = positions(columns.from, columns.size(), outStart);
        inStart = starts(columns.to, columns.size(), accounts);
        inPositions = positions(columns.to, columns.size(), inStart);
    }

    private static int[] starts(int[] ends, int size, int accounts) {
        int[] start = new int[accounts + 1];
        for (int i = 0; i < size; i++) {
            start[ends[i] + 1]++;
        }
        for (int a = 0; a < accounts; a++) {
            start[a + 1] += start[a];
        }
        return start;
    }

    private static int[] positions(int[] ends, int size, int[] start) {
        int[] next = Arrays.copyOf(start, start.length);
        int[] positions = new int[size];
        for (int i = 0; i < size; i++) {
            positions[next[ends[i]]++] = i;
        }
        return positions;
    }

    /// Number of account ordinals, including accounts without a counted transfer.
    public int accountCount() {
        return accounts;
    }

    public int transferCount() {
        return columns.size();
    }

    public long transferId(int position) {
        return columns.id[position];
    }

    public int from(int position) {
        return columns.from[position];
    }

    public int to(int position) {
        return columns.to[position];
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    public long at(int position) {
        return columns.at[position];
    }

    /// The first position whose time is not before that; [#transferCount] if there is none.
    ///
    /// @param millis milliseconds since 1970-01-01T00:00Z
    public int firstFrom(long millis) {
        int low = 0;
        int high = transferCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.at[middle] < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first index among an account's transfers in that direction whose time is not before
    /// that; its degree if there is none.
    ///
    /// @param millis milliseconds since 1970-01-01T00:00Z
    public int firstFrom(int account, Direction direction, long millis) {
        return firstAt(account, direction, firstFrom(millis));
    }

    /// The first index among an account's transfers in that direction whose position is not before
    /// `position`; its degree if there is none.
    public int firstAt(int account, Direction direction, int position) {
        int start = start(direction)[account];
        int found =
                Arrays.binarySearch(
                        direction == Direction.OUT ? outPositions : inPositions,
                        start,
                        start(direction)[account + 1],
                        position);
        return (found < 0 ? -found - 1 : found) - start;
    }

    /// Minor units of [#paidCurrency].
    public long paid(int position) {
        return columns.paid[position];
    }

    public CurrencyCode paidCurrency(int position) {
        return currencies.get(columns.paidCurrency[position]);
    }

    /// Code of the paid currency: its index in [#currencies].
    public int paidCode(int position) {
        return columns.paidCurrency[position];
    }

    /// Code of the received currency: its index in [#currencies].
    public int receivedCode(int position) {
        return columns.receivedCurrency[position];
    }

    /// Minor units of [#receivedCurrency].
    public long received(int position) {
        return columns.received[position];
    }

    public CurrencyCode receivedCurrency(int position) {
        return currencies.get(columns.receivedCurrency[position]);
    }

    public String channel(int position) {
        return channels.get(columns.channel[position]);
    }

    /// Code of the channel: its index in [#channels].
    public int channelCode(int position) {
        return columns.channel[position];
    }

    /// Number of transfers out of or into an account, parallel ones counted each.
    public int degree(int account, Direction direction) {
        int[] start = start(direction);
        return start[account + 1] - start[account];
    }

    /// The position of the `index`-th transfer of an account in that direction, in order of time.
    public int position(int account, Direction direction, int index) {
        return (direction == Direction.OUT ? outPositions : inPositions)
                [start(direction)[account] + index];
    }

    private int[] start(Direction direction) {
        return direction == Direction.OUT ? outStart : inStart;
    }

    public List<CurrencyCode> currencies() {
        return currencies;
    }

    public List<String> channels() {
        return channels;
    }

    /// What the graph's transfers amount to, to hold against the record.
    public LedgerDigest digest() {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        for (int i = 0; i < columns.size(); i++) {
            sum.add(
                    columns.id[i],
                    columns.from[i],
                    columns.to[i],
                    columns.at[i],
                    columns.paid[i],
                    paidCurrency(i),
                    columns.received[i],
                    receivedCurrency(i));
        }
        return sum.digest();
    }

    /// The columns as they are, for writing them to a file. Not to be changed.
    FlowColumns columns() {
        return columns;
    }
}
