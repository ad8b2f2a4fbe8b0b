// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.community.Leiden;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.detect.chain.DenseFlow;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.network.AccountNetwork;
import org.tributary.analysis.network.Components;
import org.tributary.analysis.network.Cores;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds groups of accounts by each method. Groups larger than a person can read are split by
/// communities at ever higher resolution, so that no hub swallows a case.
final class Drafts {

    /// Accounts of one group, at most.
    static final int MOST_MEMBERS = 40;

    /// Accounts of one group, at least.
    static final int FEWEST_MEMBERS = 4;

    private static final int CORE = 3;
    private static final double FINEST = 1 << 12;

    private final CaseLedger ledger;
    private final ClusterQuestion question;
    private final Work work;

    Drafts(CaseLedger ledger, ClusterQuestion question, Work work) {
        this.ledger = ledger;
        this.question = question;
        this.work = work;
    }

    /// @param pairs coincidences under the filter
    List<Draft> all(Coincidences pairs) {
        return switch (question.method()) {
            case COINCIDENCE ->
                    Bouts.of(pairs, ledger.graph().transferCount(), work).stream()
                            .map(bout -> Draft.ofPayments(ledger.graph(), bout))
                            .filter(draft -> draft.members().length >= FEWEST_MEMBERS)
                            .toList();
            case LEIDEN -> {
                AccountNetwork network = AccountNetwork.of(ledger, counted());
                yield split(network, communities(network, question.resolution()));
            }
            case COMPONENTS -> {
                AccountNetwork network = AccountNetwork.of(ledger, counted());
                yield split(network, Components.of(network));
            }
            case CORES -> cores();
            case DENSE -> dense();
        };
    }

    private int[] communities(AccountNetwork network, double resolution) {
        return Leiden.communities(network, resolution, question.seed(), work);
    }

    /// Which transfers tie accounts to one another.
    private IntPredicate counted() {
        return switch (question.everyday()) {
            case LEFT_OUT -> p -> question.counted().test(p) && Strangers.counts(ledger, p);
            case COUNTED -> question.counted();
        };
    }

    private List<Draft> cores() {
        AccountNetwork network = AccountNetwork.of(ledger, counted());
        int[] core = Cores.of(network);
        BitSet knit = new BitSet();
        for (int a = 0; a < core.length; a++) {
            knit.set(a, core[a] >= CORE);
        }
        int[] members = knit.stream().toArray();
        AccountNetwork among = network.among(members);
        List<int[]> groups = new ArrayList<>();
        parts(among, Components.of(among), question.resolution(), groups);
        return groups.stream()
                .map(group -> Arrays.stream(group).map(m -> members[m]).toArray())
                .map(this::draft)
                .toList();
    }

    private List<Draft> dense() {
        DenseFlow detector = new DenseFlow();
        Limits limits = Limits.standard(detector.parameters(), ledger.yardstick());
        return detector.detect(ledger, limits, work)
                .map(candidate -> candidate.positions())
                .filter(positions -> Arrays.stream(positions).allMatch(question.counted()))
                .map(positions -> Draft.ofPayments(ledger.graph(), positions))
                .filter(draft -> draft.members().length >= FEWEST_MEMBERS)
                .toList();
    }

    private List<Draft> split(AccountNetwork network, int[] group) {
        List<int[]> groups = new ArrayList<>();
        parts(network, group, question.resolution(), groups);
        return groups.stream().map(this::draft).toList();
    }

    private Draft draft(int[] members) {
        return Draft.ofMembers(ledger.graph(), members, p -> ledger.moves(p) && counted().test(p));
    }

    /// Adds all groups that can be read, of larger ones their parts.
    private void parts(AccountNetwork network, int[] group, double resolution, List<int[]> found) {
        for (int[] members : members(group)) {
            work.checkCancelled();
            if (members.length > MOST_MEMBERS && resolution < FINEST) {
                AccountNetwork among = network.among(members);
                double finer = 2 * resolution;
                List<int[]> parts = new ArrayList<>();
                parts(among, communities(among, finer), finer, parts);
                parts.forEach(
                        part -> found.add(Arrays.stream(part).map(m -> members[m]).toArray()));
            } else if (members.length >= FEWEST_MEMBERS && members.length <= MOST_MEMBERS) {
                found.add(members);
            }
        }
    }

    /// The members of each group, ascending, by the number of the group.
    private static int[][] members(int[] group) {
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        int[] size = new int[groups];
        for (int g : group) {
            size[g]++;
        }
        int[][] members =
                IntStream.range(0, groups).mapToObj(g -> new int[size[g]]).toArray(int[][]::new);
        int[] next = new int[groups];
        for (int a = 0; a < group.length; a++) {
            members[group[a]][next[group[a]]++] = a;
        }
        return members;
    }
}
