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
import java.util.List;
import java.util.stream.Stream;

/// One account pays comparable sums to several strangers within days, and they are much of all it
/// pays. After article 11 (1) of the People's Bank of China's decree 2 of 2006 and AMLworld's
/// fan-out. That as much came in before is a sign, not a limit: in many cases it came from outside
/// the file.
public final class FanOut implements AccountDetector {

    static final Parameter PAYEES =
            Parameter.count(
                    "payees",
                    3,
                    2,
                    "strangers that are paid comparable amounts (a hundredth of the middle one to"
                            + " tenfold)",
                    "AMLworld: from 3 on");

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(5), "time of all payments", Parameter.PROPOSAL);

    private static final long CAME_IN = Parameter.WHOLE * 8 / 10;

    @Override
    public String typology() {
        return "fan-out";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PAYEES, Fan.EXCESS, Fan.FOCUS, Fan.MEDIAN, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        long window = limits.of(WINDOW);
        return Fan.of(Strangers.of(ledger, account), Direction.OUT, window, limits.of(Fan.FOCUS))
                .map(fan -> candidate(fan, window));
    }

    private static Candidate candidate(Fan fan, long window) {
        List<Sign> signs = new ArrayList<>(fan.signs());
        cameIn(fan, window).forEach(signs::add);
        return new Candidate(
                fan.hub().account(),
                fan.accounts(),
                fan.positions(),
                fan.measures(PAYEES),
                signs,
                "Within %s, %s paid %s to %d strangers."
                        .formatted(
                                Figures.of(fan.time()),
                                Mention.account(fan.hub().account()),
                                Figures.of(Figures.paid(fan.ledger(), fan.positions())),
                                fan.others().length));
    }

    private static Stream<Sign> cameIn(Fan fan, long window) {
        CaseLedger ledger = fan.ledger();
        Moves moves = Moves.of(ledger, fan.hub().account());
        long first = ledger.graph().at(fan.positions()[0]);
        int from = moves.firstFrom(moves.in(), first - window);
        int to = moves.firstFrom(moves.in(), first + fan.time().toMillis());
        long share = Measures.share((double) moves.received(from, to), Amounts.sum(fan.amounts()));
        return share < CAME_IN
                ? Stream.empty()
                : Stream.of(
                        new Sign(
                                15,
                                "as much had come in from %s before the first on"
                                        .formatted(Figures.of(Duration.ofMillis(window)))));
    }
}
