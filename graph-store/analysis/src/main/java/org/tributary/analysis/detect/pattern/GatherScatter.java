// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Several strangers pay one account, which then pays several strangers: fan-in and fan-out through
/// one hub. After article 11 (1) of the People's Bank of China's decree 2 of 2006 and AMLworld's
/// gather-scatter. That as much goes out as came in is a sign, not a limit: part of either side may
/// lie outside the file.
public final class GatherScatter implements AccountDetector {

    static final Parameter PAYERS =
            Parameter.count("payers", 2, 1, "strangers that pay in", Parameter.PROPOSAL);

    static final Parameter PAYEES =
            Parameter.count("payees", 2, 1, "strangers paid after that", Parameter.PROPOSAL);

    static final Parameter EXCESS =
            Parameter.count(
                    "excess",
                    4,
                    2,
                    "strangers of both sides beyond what the account's other payments let expect:"
                            + " less the square root of the number of these",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window",
                    Duration.ofDays(5),
                    "time of all payments in, and from the last of them to the last out",
                    Parameter.PROPOSAL);

    private static final long MOST = Parameter.WHOLE * 8 / 10;

    @Override
    public String typology() {
        return "gather-scatter";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PAYERS, PAYEES, EXCESS, Fan.FOCUS, Fan.MEDIAN, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Strangers hub = Strangers.of(ledger, account);
        if (hub.in().length == 0 || hub.out().length == 0) {
            return Stream.empty();
        }
        long window = limits.of(WINDOW);
        return Fan.of(hub, Direction.IN, window, limits.of(Fan.FOCUS))
                .map(in -> new Scheme(in, scattered(in, window)))
                .filter(scheme -> scheme.out.length > 0)
                .map(Scheme::candidate);
    }

    /// What strangers were paid once two payments had come in.
    private static int[] scattered(Fan in, long window) {
        CaseLedger ledger = in.ledger();
        int[] gathered = in.positions();
        long until = ledger.graph().at(gathered[gathered.length - 1]) + window;
        return Arrays.stream(in.hub().out())
                .filter(p -> p > gathered[1] && ledger.graph().at(p) <= until)
                .toArray();
    }

    @SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
    private record Scheme(Fan in, int[] out) {

        private int usualOut() {
            return in.hub().usual(Direction.OUT, p -> Arrays.binarySearch(out, p) >= 0);
        }

        private int[] distinct(int[] positions, IntUnaryOperator end) {
            return Arrays.stream(positions).map(end).sorted().distinct().toArray();
        }

        Candidate candidate() {
            CaseLedger ledger = in.ledger();
            int hub = in.hub().account();
            int[] payers = distinct(in.positions(), ledger.graph()::from);
            int[] payees = distinct(out, ledger.graph()::to);
            int usual = in.usual() + usualOut();
            int size = in.positions().length + out.length;
            long[] paid = Amounts.paid(ledger, out);
            double received = Amounts.sum(in.amounts());
            double left = Amounts.sum(paid);
            long moved = Measures.share(Math.min(received, left), Math.max(received, left));
            int[] accounts =
                    Stream.of(new int[] {hub}, payers, payees)
                            .flatMapToInt(Arrays::stream)
                            .distinct()
                            .toArray();
            return new Candidate(
                    hub,
                    accounts,
                    Moves.together(in.positions(), out),
                    Measures.of(PAYERS, payers.length)
                            .and(PAYEES, payees.length)
                            .and(EXCESS, Strangers.excess(payers.length + payees.length, usual))
                            .and(Fan.FOCUS, Measures.share(size, size + usual))
                            .and(
                                    Fan.MEDIAN,
                                    Amounts.median(
                                            LongStream.concat(
                                                            Arrays.stream(in.amounts()),
                                                            Arrays.stream(paid))
                                                    .toArray())),
                    signs(moved, usual, payers.length, payees.length),
                    "%d strangers paid %s to %s, which paid %s to %d strangers."
                            .formatted(
                                    payers.length,
                                    Figures.of(Figures.paid(ledger, in.positions())),
                                    Mention.account(hub),
                                    Figures.of(Figures.paid(ledger, out)),
                                    payees.length));
        }

        private static List<Sign> signs(long moved, int usual, int payers, int payees) {
            List<Sign> signs = new ArrayList<>();
            if (moved >= MOST) {
                signs.add(new Sign(20, "what came in and what went out are nearly the same"));
            }
            if (payers >= 5 && payees >= 5) {
                signs.add(new Sign(15, "five and more on either side"));
            }
            if (usual == 0) {
                signs.add(new Sign(10, "the account has no other payments in the whole ledger"));
            }
            return signs;
        }
    }
}
