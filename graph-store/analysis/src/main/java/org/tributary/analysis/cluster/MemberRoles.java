// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.cluster.ClusterCard.Part;
import org.tributary.analysis.cluster.ClusterCard.Role;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.network.AccountNetwork;
import org.tributary.analysis.network.Betweenness;
import org.tributary.analysis.network.MoneyRank;
import org.tributary.ledger.flow.FlowSum;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who does what in a cluster. Stateless.
final class MemberRoles {

    private static final double HUNDRED = 100;

    private MemberRoles() {}

    /// The roles of members that pay or are paid, those through whom most money passed first.
    ///
    /// @param inside positions of payments from member to member
    static List<Role> of(CaseLedger ledger, int[] members, int[] inside) {
        AccountNetwork network = network(ledger, members, inside);
        double[] between = Betweenness.sampled(network, members.length, 1, Work.UNOBSERVED);
        double[] rank = MoneyRank.of(network, Work.UNOBSERVED);
        double[] through = new double[members.length];
        List<Role> roles = new ArrayList<>();
        for (int m = 0; m < members.length; m++) {
            FlowSum received = new FlowSum(ledger.graph());
            FlowSum paid = new FlowSum(ledger.graph());
            for (int p : inside) {
                if (ledger.graph().to(p) == members[m]) {
                    received.add(p);
                    through[m] += ledger.received(p);
                }
                if (ledger.graph().from(p) == members[m]) {
                    paid.add(p);
                    through[m] += ledger.paid(p);
                }
            }
            Part part =
                    received.count() == 0
                            ? Part.SOURCE
                            : paid.count() == 0 ? Part.SINK : Part.MIDDLE;
            roles.add(
                    new Role(
                            members[m],
                            part,
                            received.totals(),
                            paid.totals(),
                            between[m],
                            rank[m]));
        }
        roles.sort(
                Comparator.comparingDouble(
                                (Role r) -> -through[Arrays.binarySearch(members, r.account())])
                        .thenComparingInt(Role::account));
        return roles;
    }

    private static AccountNetwork network(CaseLedger ledger, int[] members, int[] inside) {
        SortedMap<Long, Double> pairs = new TreeMap<>();
        for (int p : inside) {
            long from = Arrays.binarySearch(members, ledger.graph().from(p));
            int to = Arrays.binarySearch(members, ledger.graph().to(p));
            pairs.merge(from << Integer.SIZE | to, (double) ledger.paid(p), Double::sum);
        }
        return AccountNetwork.of(
                members.length,
                pairs.keySet().stream().mapToInt(k -> (int) (k >> Integer.SIZE)).toArray(),
                pairs.keySet().stream().mapToInt(Long::intValue).toArray(),
                pairs.values().stream().mapToDouble(w -> w / HUNDRED).toArray());
    }
}
