// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The plainest detector there is, which stays as it is: one account pays several.
final class PlainFan implements AccountDetector {

    static final Parameter PAYEES = Parameter.count("payees", 5, 3, "accounts paid", "test");
    static final Parameter WINDOW =
            Parameter.window("window", Duration.ofDays(3), "time of all payments", "test");

    @Override
    public String typology() {
        return "plain-fan";
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
                .map(
                        out -> {
                            int[] payees =
                                    Arrays.stream(out)
                                            .map(ledger.graph()::to)
                                            .distinct()
                                            .sorted()
                                            .toArray();
                            return new Candidate(
                                    account,
                                    IntStream.concat(IntStream.of(account), Arrays.stream(payees))
                                            .toArray(),
                                    out,
                                    Measures.of(PAYEES, payees.length),
                                    List.of(),
                                    "A fan.");
                        });
    }
}
