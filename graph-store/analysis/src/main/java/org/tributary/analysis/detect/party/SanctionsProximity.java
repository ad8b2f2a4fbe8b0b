// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Money that went to a listed party, or came from one, over few payments in the order of
/// time. Of the shortest ways the one that carried most is told; what it carried is the least
/// of what went along its legs.
public final class SanctionsProximity implements Detector {

    static final Parameter HOPS =
            Parameter.count(
                    "hops",
                    3,
                    4,
                    "payments between the account and the listed",
                    Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money(
                    "amount", "1000", "100", "value that went all the way", Parameter.PROPOSAL);

    static final Parameter MIDDLE =
            Parameter.shape(
                    "middle",
                    100,
                    "accounts an account on the way deals with at most: money through busier ones"
                            + " says nothing",
                    Parameter.PROPOSAL);

    private static final int FARTHEST = 4;

    /// Nothing comes before or after that: the way goes no farther.
    private static final long CLOSED = Long.MIN_VALUE + 1;

    /// How an account is joined to a listed one.
    ///
    /// @param listed the listed account
    /// @param positions the way, ascending
    /// @param carried value that went all the way
    /// @param moment when money had to be there at the latest to go on; backward, at the
    ///     earliest
    @SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
    private record Way(int listed, int[] positions, long carried, long moment) {}

    @Override
    public String typology() {
        return "sanctions-proximity";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(HOPS, AMOUNT, MIDDLE);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.WATCHLISTS);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        List<Candidate> found = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            Map<Integer, Way> reached = begin(ledger, direction);
            Map<Integer, Way> last = reached;
            Map<Integer, Way> all = new HashMap<>(reached);
            for (int hops = 1; hops <= FARTHEST && !last.isEmpty(); hops++) {
                work.checkCancelled();
                Map<Integer, Way> next = step(ledger, last, all, direction, limits.count(MIDDLE));
                all.putAll(next);
                int far = hops;
                next.forEach(
                        (account, way) ->
                                found.add(candidate(account, way, far, ledger, direction)));
                last = next;
            }
        }
        return found.stream()
                .filter(one -> ledger.isResting(one.subject()))
                .filter(one -> limits.at(one.subject()).admit(one.measures()));
    }

    private static Map<Integer, Way> begin(CaseLedger ledger, Direction direction) {
        Map<Integer, Way> listed = new HashMap<>();
        long moment = direction == Direction.OUT ? Long.MAX_VALUE : Long.MIN_VALUE;
        for (int account = 0; account < ledger.graph().accountCount(); account++) {
            if (ledger.accounts().isListed(account)) {
                listed.put(account, new Way(account, new int[0], Long.MAX_VALUE, moment));
            }
        }
        return listed;
    }

    /// Those one payment farther away: forward who paid those reached last, backward whom they
    /// paid.
    private static Map<Integer, Way> step(
            CaseLedger ledger,
            Map<Integer, Way> last,
            Map<Integer, Way> all,
            Direction direction,
            int middle) {
        Map<Integer, Way> next = new HashMap<>();
        last.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        reached ->
                                byOther(ledger, reached.getKey(), direction, reached.getValue())
                                        .forEach(
                                                (other, positions) ->
                                                        reach(
                                                                other,
                                                                longer(
                                                                        ledger,
                                                                        positions,
                                                                        reached.getValue(),
                                                                        direction),
                                                                all,
                                                                next)));
        return keepQuiet(next, ledger, middle);
    }

    /// An account is reached again over more payments only by more money.
    private static void reach(int account, Way way, Map<Integer, Way> all, Map<Integer, Way> next) {
        Way before = all.get(account);
        if (before == null || way.carried > before.carried) {
            next.merge(account, way, SanctionsProximity::stronger);
        }
    }

    /// Busy accounts are told themselves, but nobody beyond them.
    private static Map<Integer, Way> keepQuiet(
            Map<Integer, Way> next, CaseLedger ledger, int middle) {
        next.replaceAll(
                (account, way) ->
                        isBusy(account, ledger, middle)
                                ? new Way(way.listed, way.positions, way.carried, CLOSED)
                                : way);
        return next;
    }

    private static boolean isBusy(int account, CaseLedger ledger, int middle) {
        Moves moves = Moves.of(ledger, account);
        int[] all = Moves.together(moves.in(), moves.out());
        return Accounts.of(account, ledger, all).length - 1 > middle;
    }

    private static Map<Integer, int[]> byOther(
            CaseLedger ledger, int account, Direction direction, Way way) {
        if (way.moment == CLOSED) {
            return Map.of();
        }
        FlowGraph graph = ledger.graph();
        boolean forward = direction == Direction.OUT;
        Moves moves = Moves.of(ledger, account);
        Map<Integer, IntStream.Builder> by = new HashMap<>();
        for (int p : forward ? moves.in() : moves.out()) {
            boolean inTime = forward ? graph.at(p) <= way.moment : graph.at(p) >= way.moment;
            if (inTime) {
                int other = forward ? graph.from(p) : graph.to(p);
                by.computeIfAbsent(other, o -> IntStream.builder()).add(p);
            }
        }
        Map<Integer, int[]> positions = new HashMap<>();
        by.forEach((other, some) -> positions.put(other, some.build().toArray()));
        return positions;
    }

    private static Way longer(CaseLedger ledger, int[] positions, Way way, Direction direction) {
        FlowGraph graph = ledger.graph();
        long value = Arrays.stream(positions).mapToLong(ledger::paid).sum();
        long moment =
                direction == Direction.OUT
                        ? graph.at(positions[positions.length - 1])
                        : graph.at(positions[0]);
        return new Way(
                way.listed,
                IntStream.concat(Arrays.stream(positions), Arrays.stream(way.positions))
                        .sorted()
                        .distinct()
                        .toArray(),
                Math.min(value, way.carried),
                moment);
    }

    private static Way stronger(Way one, Way other) {
        return other.carried > one.carried ? other : one;
    }

    private static Candidate candidate(
            int account, Way way, int hops, CaseLedger ledger, Direction direction) {
        return new Candidate(
                account,
                Accounts.of(account, ledger, way.positions),
                way.positions,
                Measures.of(HOPS, hops).and(AMOUNT, way.carried),
                List.of(),
                (direction == Direction.OUT
                                ? "Money of %s reached %s, whom a watchlist may name, %s: %s along"
                                        + " the way in all."
                                : "Money of %2$s, whom a watchlist may name, reached %1$s %3$s:"
                                        + " %4$s along the way in all.")
                        .formatted(
                                Mention.account(account),
                                Mention.account(way.listed),
                                hops == 1 ? "directly" : "over %d payments".formatted(hops),
                                Figures.of(Figures.paid(ledger, way.positions))));
    }
}
