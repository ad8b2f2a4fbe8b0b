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

/// Several strangers pay comparable sums to one account within days, and they are much of all it
/// is paid. After FATF's virtual assets red flags of 2020 and AMLworld's fan-in. That the money
/// moves on is a sign, not a limit: in many cases the account that pays on is not in the file.
public final class FanIn implements AccountDetector {

    static final Parameter SENDERS =
            Parameter.count(
                    "senders",
                    3,
                    2,
                    "strangers that pay in comparable amounts (a hundredth of the middle one to"
                            + " tenfold)",
                    "AMLworld: from 3 on");

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(5), "time of all payments", Parameter.PROPOSAL);

    private static final long MOVED_ON = Parameter.WHOLE * 8 / 10;

    @Override
    public String typology() {
        return "fan-in";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(SENDERS, Fan.EXCESS, Fan.FOCUS, Fan.MEDIAN, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        long window = limits.of(WINDOW);
        return Fan.of(Strangers.of(ledger, account), Direction.IN, window, limits.of(Fan.FOCUS))
                .map(fan -> candidate(fan, window));
    }

    private static Candidate candidate(Fan fan, long window) {
        List<Sign> signs = new ArrayList<>(fan.signs());
        movedOn(fan, window).forEach(signs::add);
        return new Candidate(
                fan.hub().account(),
                fan.accounts(),
                fan.positions(),
                fan.measures(SENDERS),
                signs,
                "Within %s, %d strangers paid %s to %s."
                        .formatted(
                                Figures.of(fan.time()),
                                fan.others().length,
                                Figures.of(Figures.paid(fan.ledger(), fan.positions())),
                                Mention.account(fan.hub().account())));
    }

    private static Stream<Sign> movedOn(Fan fan, long window) {
        CaseLedger ledger = fan.ledger();
        Moves moves = Moves.of(ledger, fan.hub().account());
        long first = ledger.graph().at(fan.positions()[0]);
        int from = moves.firstFrom(moves.out(), first);
        int to = moves.firstFrom(moves.out(), first + fan.time().toMillis() + window);
        long share = Measures.share((double) moves.paid(from, to), Amounts.sum(fan.amounts()));
        return share < MOVED_ON
                ? Stream.empty()
                : Stream.of(
                        new Sign(
                                15,
                                "as much left the account again no later than %s after the last"
                                        .formatted(Figures.of(Duration.ofMillis(window)))));
    }
}
