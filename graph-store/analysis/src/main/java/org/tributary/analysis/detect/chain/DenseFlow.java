// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.detect.chain.FlowBlock.Flow;
import org.tributary.analysis.facts.CaseLedger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Money flows densely from sources over one or more steps of middles, which pass nearly all of it
/// on, to sinks. After FlowScope (Li et al., AAAI 2020), which peels a whole graph down to its
/// densest flow; here the same is done around each first payment and within a time, so that many
/// flows of any size are found and the work grows with the number of payments.
public final class DenseFlow implements AccountDetector {

    static final Parameter MIDDLES =
            Parameter.count("middles", 3, 2, "accounts that pass money on", Parameter.PROPOSAL);

    static final Parameter ENDS =
            Parameter.count("ends", 3, 2, "sources and sinks together", Parameter.PROPOSAL);

    static final Parameter DENSITY =
            Parameter.money(
                    "density",
                    "500",
                    "50",
                    "for each account, what is passed on less four times what is not",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window",
                    Duration.ofDays(5),
                    "time of all payments by sources, and for a middle to pass money on",
                    Parameter.PROPOSAL);

    static final Parameter STEPS =
            Parameter.shape(
                    "steps", 4, "payments from a source to a sink, at most", Parameter.PROPOSAL);

    private static final long NEARLY_ALL = Parameter.WHOLE * 95 / 100;
    private static final int MANY = 10;

    @Override
    public String typology() {
        return "dense-flow";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MIDDLES, ENDS, DENSITY, WINDOW, STEPS);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        return Arrays.stream(Strangers.of(ledger, account).out())
                .boxed()
                .flatMap(
                        p ->
                                FlowBlock.startingAt(
                                        ledger, p, limits.of(WINDOW), limits.count(STEPS))
                                        .stream())
                .map(flow -> candidate(account, flow, ledger));
    }

    private static Candidate candidate(int account, Flow flow, CaseLedger ledger) {
        long kept = Measures.share(flow.passed(), flow.held());
        int[] accounts =
                Stream.of(new int[] {account}, flow.sources(), flow.middles(), flow.sinks())
                        .flatMapToInt(Arrays::stream)
                        .distinct()
                        .toArray();
        int[] arrived =
                Arrays.stream(flow.positions())
                        .filter(p -> Arrays.binarySearch(flow.sinks(), ledger.graph().to(p)) >= 0)
                        .toArray();
        return new Candidate(
                account,
                accounts,
                flow.positions(),
                Measures.of(MIDDLES, flow.middles().length)
                        .and(ENDS, flow.sources().length + flow.sinks().length)
                        .and(DENSITY, Math.round(flow.density())),
                signs(flow, kept),
                "%s reached %d accounts over %d others from %s and %d more."
                        .formatted(
                                Figures.of(Figures.paid(ledger, arrived)),
                                flow.sinks().length,
                                flow.middles().length,
                                Mention.account(account),
                                flow.sources().length - 1));
    }

    private static List<Sign> signs(Flow flow, long kept) {
        List<Sign> signs = new ArrayList<>();
        if (kept >= NEARLY_ALL) {
            signs.add(new Sign(15, "hardly anything stayed on the way"));
        }
        if (flow.positions().length >= MANY) {
            signs.add(
                    new Sign(
                            15,
                            "%d payments between strangers that part and meet are no chance"
                                    .formatted(flow.positions().length)));
        }
        return signs;
    }
}
