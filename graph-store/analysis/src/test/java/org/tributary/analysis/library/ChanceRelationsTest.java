// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Relations of accounts against their definition, read transfer by transfer.
class ChanceRelationsTest {

    @ParameterizedTest
    @EnumSource(ChanceLedgers.class)
    void areThoseOfTheDefinition(ChanceLedgers kind) {
        CaseLedger ledger = kind.of(1);
        int transfers = ledger.graph().transferCount();
        for (int p = 0; p < transfers; p++) {
            if (ledger.moves(p)) {
                int position = p;
                int[] same = all(ledger).filter(q -> isSamePair(ledger, position, q)).toArray();
                assertThat(ledger.relations().first(p)).isEqualTo(same[0]);
                assertThat(ledger.relations().last(p)).isEqualTo(same[same.length - 1]);
                assertThat(ledger.relations().isInCircle(p))
                        .isEqualTo(
                                isCentre(ledger, ledger.graph().from(p))
                                        || isCentre(ledger, ledger.graph().to(p)));
            }
        }
    }

    private static IntStream all(CaseLedger ledger) {
        return IntStream.range(0, ledger.graph().transferCount()).filter(ledger::moves);
    }

    private static boolean isSamePair(CaseLedger ledger, int one, int other) {
        FlowGraph graph = ledger.graph();
        return Set.of(graph.from(one), graph.to(one))
                .equals(Set.of(graph.from(other), graph.to(other)));
    }

    private static IntStream of(CaseLedger ledger, int account) {
        FlowGraph graph = ledger.graph();
        return all(ledger).filter(p -> graph.from(p) == account || graph.to(p) == account);
    }

    private static int other(CaseLedger ledger, int account, int p) {
        return ledger.graph().from(p) + ledger.graph().to(p) - account;
    }

    private static boolean isCentre(CaseLedger ledger, int account) {
        Set<Integer> partners =
                of(ledger, account)
                        .mapToObj(p -> other(ledger, account, p))
                        .collect(Collectors.toSet());
        if (partners.size() < 2 || partners.size() > 24) {
            return false;
        }
        long deals = 0;
        long within = 0;
        long among = 0;
        for (int partner : partners) {
            int[] thirds = of(ledger, partner).map(p -> other(ledger, partner, p)).toArray();
            deals += thirds.length;
            within +=
                    IntStream.of(thirds)
                            .filter(third -> third == account || partners.contains(third))
                            .count();
            among += IntStream.of(thirds).filter(partners::contains).count();
        }
        return within >= 0.7 * deals && among >= 0.2 * deals;
    }
}
