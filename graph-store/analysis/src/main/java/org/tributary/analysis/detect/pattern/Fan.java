// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Payments between one account and many strangers within a window: what fan-in and fan-out have in
/// common.
///
/// @param hub the account in the middle, with all it has to do with strangers
/// @param direction which way its payments go
/// @param positions the payments, ascending
/// @param usual how many other payments it has that way in the whole ledger
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
record Fan(Strangers hub, Direction direction, int[] positions, int usual) {

    static final Parameter EXCESS =
            Parameter.count(
                    "excess",
                    3,
                    1,
                    "strangers beyond what the account's other payments let expect: less the"
                            + " square root of the number of these",
                    Parameter.PROPOSAL);

    static final Parameter FOCUS =
            Parameter.share(
                    "focus",
                    "0.3",
                    "0.1",
                    "share of strangers in all payments that way over the whole ledger",
                    Parameter.PROPOSAL);

    static final Parameter MEDIAN =
            Parameter.money("median", "1000", "100", "amount in the middle", Parameter.PROPOSAL);

    private static final int MOST_WINDOWS = 200;
    private static final double ALIKE = 0.4;
    private static final long LARGE = 10;
    private static final long TRIFLE = 100;

    /// All fans of an account in a window that hold at least that share of its payments.
    ///
    /// @param focus in millionths
    static Stream<Fan> of(Strangers hub, Direction direction, long window, long focus) {
        int[] strange = hub.towards(direction);
        CaseLedger ledger = hub.ledger();
        int[] apart = new int[strange.length + 1];
        for (int i = 0; i < strange.length; i++) {
            apart[i + 1] = apart[i] + (ledger.relations().isInCircle(strange[i]) ? 0 : 1);
        }
        int all =
                apart[strange.length]
                        + (direction == Direction.IN ? hub.ordinaryIn() : hub.ordinaryOut());
        List<Windows.Window> windows = Windows.sliding(ledger.graph(), strange, window, 2);
        // A hub of a hundred thousand payments has as many windows, nearly all alike.
        int step = Math.ceilDiv(windows.size(), MOST_WINDOWS);
        return IntStream.range(0, windows.size())
                .filter(i -> i % step == 0)
                .mapToObj(windows::get)
                .filter(
                        w ->
                                Measures.share(
                                                w.size(),
                                                w.size() + all - (apart[w.to()] - apart[w.from()]))
                                        >= focus)
                .map(
                        w ->
                                new Fan(
                                        hub,
                                        direction,
                                        Arrays.copyOfRange(strange, w.from(), w.to()),
                                        all - (apart[w.to()] - apart[w.from()])));
    }

    CaseLedger ledger() {
        return hub.ledger();
    }

    /// The accounts around the hub, ascending.
    int[] others() {
        return Arrays.stream(positions).map(this::other).sorted().distinct().toArray();
    }

    /// The hub and those around it.
    int[] accounts() {
        return IntStream.concat(IntStream.of(hub.account()), Arrays.stream(others())).toArray();
    }

    /// What share of all the hub's payments that way belongs to the fan, in millionths.
    long focus() {
        return Measures.share(positions.length, positions.length + usual);
    }

    /// How many of those around the hub have a payment comparable to the one in the middle: one
    /// sum beside some trifles is no money that was split or brought together.
    private int comparable(long[] amounts, long median) {
        return (int)
                IntStream.range(0, positions.length)
                        .filter(i -> amounts[i] * TRIFLE >= median && amounts[i] <= median * LARGE)
                        .map(i -> other(positions[i]))
                        .distinct()
                        .count();
    }

    private int other(int position) {
        return direction == Direction.IN
                ? ledger().graph().from(position)
                : ledger().graph().to(position);
    }

    /// What it measures by; of strangers only those count that have to do with comparable amounts.
    Measures measures(Parameter strangers) {
        long[] amounts = amounts();
        long median = Amounts.median(amounts);
        int comparable = comparable(amounts, median);
        return Measures.of(strangers, comparable)
                .and(EXCESS, Strangers.excess(comparable, usual))
                .and(FOCUS, focus())
                .and(MEDIAN, median);
    }

    /// The amounts on the hub's side.
    long[] amounts() {
        return Arrays.stream(positions)
                .mapToLong(direction == Direction.IN ? ledger()::received : ledger()::paid)
                .toArray();
    }

    Duration time() {
        return Amounts.time(ledger(), positions);
    }

    /// What any fan is believed by.
    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        int others = others().length;
        if (usual == 0) {
            signs.add(
                    new Sign(10, "the account has no other payments that way in the whole ledger"));
        } else if (focus() < Parameter.WHOLE / 2) {
            signs.add(
                    new Sign(
                            -10,
                            "the account has %d other payments that way in the whole ledger"
                                    .formatted(usual)));
        }
        if (others >= 8) {
            signs.add(new Sign(15, "%d strangers are many".formatted(others)));
        } else if (others >= 5) {
            signs.add(new Sign(8, "%d strangers are more than a few".formatted(others)));
        }
        double spread = Amounts.spread(amounts());
        if (spread <= ALIKE) {
            signs.add(
                    new Sign(
                            10,
                            "the amounts are alike: they scatter by %s about their mean"
                                    .formatted(Figures.percent(Measures.share(spread, 1)))));
        }
        long circle = Arrays.stream(positions).filter(ledger().relations()::isInCircle).count();
        if (circle * 2 > positions.length) {
            signs.add(new Sign(5, "most of them deal with hardly anybody but one another"));
        }
        return signs;
    }
}
