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
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One account pays many different ones within a window.
public final class FanOut implements AccountDetector {

    static final Parameter PAYEES =
            Parameter.count("payees", 5, 3, "different accounts that are paid", "AMLSim: 5 to 10");

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(3), "time of all payments", Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "fan-out";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PAYEES, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, account);
        return Windows.sliding(ledger.graph(), moves.out(), limits.of(WINDOW), 1).stream()
                .map(window -> Arrays.copyOfRange(moves.out(), window.from(), window.to()))
                .map(out -> candidate(account, out, ledger));
    }

    private static Candidate candidate(int account, int[] out, CaseLedger ledger) {
        int[] payees = Arrays.stream(out).map(ledger.graph()::to).distinct().sorted().toArray();
        return new Candidate(
                account,
                IntStream.concat(IntStream.of(account), Arrays.stream(payees)).toArray(),
                out,
                Measures.of(PAYEES, payees.length),
                List.of(),
                "%s paid %s to %d accounts."
                        .formatted(
                                Mention.account(account),
                                Figures.of(Figures.paid(ledger, out)),
                                payees.length));
    }
}
