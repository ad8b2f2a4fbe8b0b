// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Who has a part in transfers. Stateless.
public final class Cast {

    private Cast() {}

    /// The subject, then all other accounts at either end of the transfers, each once.
    public static int[] of(int subject, CaseLedger ledger, int[] positions) {
        FlowGraph graph = ledger.graph();
        return IntStream.concat(
                        IntStream.of(subject),
                        Arrays.stream(positions)
                                .flatMap(p -> IntStream.of(graph.from(p), graph.to(p)))
                                .filter(account -> account != subject)
                                .sorted())
                .distinct()
                .toArray();
    }

    /// How many customers hold these accounts: accounts of one known holder count once.
    public static int customers(CaseLedger ledger, IntStream accounts) {
        return Math.toIntExact(
                accounts.mapToLong(account -> customer(ledger, account)).distinct().count());
    }

    /// A number that accounts of one known holder share.
    public static long customer(CaseLedger ledger, int account) {
        long holder = ledger.accounts().holder(account);
        return holder == 0 ? -1L - account : holder;
    }
}
