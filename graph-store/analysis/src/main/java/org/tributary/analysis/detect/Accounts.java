// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Lists of the accounts with a part in a candidate. Stateless.
public final class Accounts {

    private Accounts() {}

    /// An account, then all others that transfers touch, each once and in order of time.
    public static int[] of(int subject, CaseLedger ledger, int[] positions) {
        return IntStream.concat(
                        IntStream.of(subject),
                        Arrays.stream(positions)
                                .flatMap(
                                        p ->
                                                IntStream.of(
                                                        ledger.graph().from(p),
                                                        ledger.graph().to(p))))
                .distinct()
                .toArray();
    }

    /// How many different accounts pay transfers.
    public static int payers(CaseLedger ledger, int[] positions) {
        return (int) Arrays.stream(positions).map(ledger.graph()::from).distinct().count();
    }

    /// How many different accounts transfers reach.
    public static int payees(CaseLedger ledger, int[] positions) {
        return (int) Arrays.stream(positions).map(ledger.graph()::to).distinct().count();
    }
}
