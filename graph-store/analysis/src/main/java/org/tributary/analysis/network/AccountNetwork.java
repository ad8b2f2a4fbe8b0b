// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Who pays whom: all counted transfers from one account to another are one link, as rows of
/// arrays. Each account's links are in ascending order of the other account. An account's payments
/// to itself are left out, as are transfers that move no money. Immutable and thread-safe.
///
/// A link weighs the binary logarithm of one more than its sum in hundreds of the yardstick's
/// currency. A plain sum would let a single giant payment outweigh everything else its accounts
/// do; so a sum a thousand times larger binds about four times as strongly, and a few dollars
/// hardly bind at all.
public final class AccountNetwork {

    private static final double HUNDRED = 100;

    private final int[] outStart;
    private final int[] outNeighbour;
    private final double[] outWeight;
    private final int[] inStart;
    private final int[] inNeighbour;
    private final double[] inWeight;

    private AccountNetwork(int[] start, int[] neighbour, double[] weight) {
        outStart = start;
        outNeighbour = neighbour;
        outWeight = weight;
        int accounts = start.length - 1;
        inStart = new int[start.length];
        for (int to : neighbour) {
            inStart[to + 1]++;
        }
        for (int a = 0; a < accounts; a++) {
            inStart[a + 1] += inStart[a];
        }
        inNeighbour = new int[neighbour.length];
        inWeight = new double[neighbour.length];
        int[] next = inStart.clone();
        for (int a = 0; a < accounts; a++) {
            for (int slot = start[a]; slot < start[a + 1]; slot++) {
                int at = next[neighbour[slot]]++;
                inNeighbour[at] = a;
                inWeight[at] = weight[slot];
            }
        }
    }

    /// @param counted which transfers count, by position
    public static AccountNetwork of(CaseLedger ledger, IntPredicate counted) {
        FlowGraph graph = ledger.graph();
        int accounts = graph.accountCount();
        double unit = HUNDRED * Math.pow(10, ledger.yardstick().unit().exponent());
        Rows rows = new Rows(accounts, Math.max(16, graph.transferCount() / 2));
        long[] sums = new long[accounts];
        for (int a = 0; a < accounts; a++) {
            int first = rows.size;
            int degree = graph.degree(a, Direction.OUT);
            for (int i = 0; i < degree; i++) {
                int p = graph.position(a, Direction.OUT, i);
                if (ledger.moves(p) && counted.test(p)) {
                    int to = graph.to(p);
                    if (sums[to] == 0) {
                        rows.add(to);
                    }
                    sums[to] += ledger.paid(p);
                }
            }
            Arrays.sort(rows.neighbour, first, rows.size);
            for (int slot = first; slot < rows.size; slot++) {
                int to = rows.neighbour[slot];
                rows.weight[slot] = log2(1 + sums[to] / unit);
                sums[to] = 0;
            }
            rows.start[a + 1] = rows.size;
        }
        return rows.network();
    }

    /// A network drawn by its links.
    ///
    /// @param from payer of each link, in ascending order, ties by receiver; each pair once
    /// @param to its receiver
    /// @param weight what it weighs, more than 0
    public static AccountNetwork of(int accounts, int[] from, int[] to, double[] weight) {
        int[] start = new int[accounts + 1];
        for (int i = 0; i < from.length; i++) {
            start[from[i] + 1]++;
        }
        for (int a = 0; a < accounts; a++) {
            start[a + 1] += start[a];
        }
        return new AccountNetwork(start, to.clone(), weight.clone());
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /// Rows as they grow.
    private static final class Rows {

        private final int[] start;
        private int[] neighbour;
        private double[] weight;
        private int size;

        Rows(int accounts, int expected) {
            start = new int[accounts + 1];
            neighbour = new int[expected];
            weight = new double[expected];
        }

        void add(int to) {
            if (size == neighbour.length) {
                neighbour = Arrays.copyOf(neighbour, size + size / 2);
                weight = Arrays.copyOf(weight, size + size / 2);
            }
            neighbour[size++] = to;
        }

        AccountNetwork network() {
            return new AccountNetwork(
                    start, Arrays.copyOf(neighbour, size), Arrays.copyOf(weight, size));
        }
    }

    public int accounts() {
        return outStart.length - 1;
    }

    /// Number of links.
    public int links() {
        return outNeighbour.length;
    }

    /// The first slot of an account's links in that direction.
    public int begin(int account, Direction direction) {
        return direction == Direction.OUT ? outStart[account] : inStart[account];
    }

    /// The slot after the last of an account's links in that direction.
    public int end(int account, Direction direction) {
        return direction == Direction.OUT ? outStart[account + 1] : inStart[account + 1];
    }

    /// The other account of a slot.
    public int neighbour(int slot, Direction direction) {
        return direction == Direction.OUT ? outNeighbour[slot] : inNeighbour[slot];
    }

    public double weight(int slot, Direction direction) {
        return direction == Direction.OUT ? outWeight[slot] : inWeight[slot];
    }

    /// Number of an account's links in that direction.
    public int degree(int account, Direction direction) {
        return end(account, direction) - begin(account, direction);
    }

    /// Weight of all an account's links in that direction.
    public double strength(int account, Direction direction) {
        double sum = 0;
        for (int slot = begin(account, direction); slot < end(account, direction); slot++) {
            sum += weight(slot, direction);
        }
        return sum;
    }

    /// The accounts an account has a link with, whoever pays: ascending, each once.
    public int[] partners(int account) {
        int i = outStart[account];
        int j = inStart[account];
        int[] partners = new int[outStart[account + 1] - i + inStart[account + 1] - j];
        int size = 0;
        while (i < outStart[account + 1] || j < inStart[account + 1]) {
            int out = i < outStart[account + 1] ? outNeighbour[i] : Integer.MAX_VALUE;
            int in = j < inStart[account + 1] ? inNeighbour[j] : Integer.MAX_VALUE;
            partners[size++] = Math.min(out, in);
            i += out <= in ? 1 : 0;
            j += in <= out ? 1 : 0;
        }
        return Arrays.copyOf(partners, size);
    }

    /// The network among some accounts only, numbered in the order given.
    ///
    /// @param members ascending, each once
    public AccountNetwork among(int[] members) {
        Rows rows = new Rows(members.length, 4 * members.length + 4);
        for (int m = 0; m < members.length; m++) {
            for (int slot = outStart[members[m]]; slot < outStart[members[m] + 1]; slot++) {
                int to = Arrays.binarySearch(members, outNeighbour[slot]);
                if (to >= 0) {
                    rows.add(to);
                    rows.weight[rows.size - 1] = outWeight[slot];
                }
            }
            rows.start[m + 1] = rows.size;
        }
        return rows.network();
    }
}
