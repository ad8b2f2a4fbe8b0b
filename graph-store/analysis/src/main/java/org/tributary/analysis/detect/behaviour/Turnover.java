// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.facts.CaseLedger;

import java.util.Arrays;

/// All transfers of one account in order of time, either direction, with what each is worth to it.
@SuppressWarnings("ArrayRecordComponent") // positions and sums, never compared as values
record Turnover(CaseLedger ledger, int account, int[] positions, long[] sumTo) {

    static Turnover of(CaseLedger ledger, int account) {
        Moves moves = Moves.of(ledger, account);
        return of(ledger, account, Moves.together(moves.in(), moves.out()));
    }

    static Turnover of(CaseLedger ledger, int account, int[] positions) {
        long[] sumTo = new long[positions.length + 1];
        for (int i = 0; i < positions.length; i++) {
            int p = positions[i];
            sumTo[i + 1] =
                    sumTo[i]
                            + (ledger.graph().from(p) == account
                                    ? ledger.paid(p)
                                    : ledger.received(p));
        }
        return new Turnover(ledger, account, positions, sumTo);
    }

    long sum(int from, int to) {
        return sumTo[to] - sumTo[from];
    }

    int[] part(int from, int to) {
        return Arrays.copyOfRange(positions, from, to);
    }

    /// The index of the first transfer not before a moment.
    int firstFrom(long millis) {
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ledger.graph().at(positions[middle]) < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Sums of the spans of that length one after the other before a moment, the latest first, as
    /// far back as the account has been active and at most so many.
    long[] before(long moment, long span, int most) {
        if (positions.length == 0) {
            return new long[0];
        }
        long begin = ledger.graph().at(positions[0]);
        int spans = Math.clamp((moment - begin) / span, 0, most);
        long[] sums = new long[spans];
        for (int i = 0; i < spans; i++) {
            sums[i] = sum(firstFrom(moment - (i + 1) * span), firstFrom(moment - i * span));
        }
        return sums;
    }
}
