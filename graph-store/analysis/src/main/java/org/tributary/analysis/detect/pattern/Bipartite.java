// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several accounts pay the same several strangers within days. After AMLworld's bipartite. Or
/// several single payments side by side, see [Lockstep].
public final class Bipartite implements AccountDetector {

    static final Parameter SOURCES =
            Parameter.count("sources", 2, 2, "accounts that pay", Parameter.PROPOSAL);

    static final Parameter SINKS =
            Parameter.count("sinks", 2, 2, "accounts that are paid", Parameter.PROPOSAL);

    static final Parameter PAYMENTS =
            Parameter.count("payments", 5, 4, "payments between them", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(5), "time of all payments", Parameter.PROPOSAL);

    private static final double FULL = 0.9;
    private static final int MANY = 9;

    @Override
    public String typology() {
        return "bipartite";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(SOURCES, SINKS, PAYMENTS, Fan.MEDIAN, WINDOW);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        return Stream.concat(
                AccountDetector.super.detect(ledger, limits, work),
                Lockstep.pairs(ledger, limits.of(WINDOW))
                        .map(pairs -> lockstep(pairs, ledger))
                        .filter(c -> limits.at(c.subject()).admit(c.measures())));
    }

    private static Candidate lockstep(int[] pairs, CaseLedger ledger) {
        int[] sources = Arrays.stream(pairs).map(ledger.graph()::from).toArray();
        int[] sinks = Arrays.stream(pairs).map(ledger.graph()::to).toArray();
        return new Candidate(
                sources[0],
                IntStream.concat(Arrays.stream(sources), Arrays.stream(sinks)).toArray(),
                pairs,
                Measures.of(SOURCES, pairs.length)
                        .and(SINKS, pairs.length)
                        .and(PAYMENTS, pairs.length)
                        .and(Fan.MEDIAN, Amounts.median(Amounts.paid(ledger, pairs))),
                List.of(Lockstep.UNLINKED),
                "Within %s, %s and %d others that do nothing else paid %s, each to a stranger that"
                                .formatted(
                                        Figures.of(Amounts.time(ledger, pairs)),
                                        Mention.account(sources[0]),
                                        pairs.length - 1,
                                        Figures.of(Figures.paid(ledger, pairs)))
                        + " does nothing else either.");
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        return Arrays.stream(Strangers.of(ledger, account).out())
                .boxed()
                .flatMap(p -> Block.startingAt(ledger, p, limits.of(WINDOW)).stream())
                .map(block -> candidate(account, block, ledger));
    }

    private static Candidate candidate(int account, Block block, CaseLedger ledger) {
        int[] accounts =
                Stream.of(new int[] {account}, block.sources(), block.sinks())
                        .flatMapToInt(Arrays::stream)
                        .distinct()
                        .toArray();
        int payments = block.positions().length;
        return new Candidate(
                account,
                accounts,
                block.positions(),
                Measures.of(SOURCES, block.sources().length)
                        .and(SINKS, block.sinks().length)
                        .and(PAYMENTS, payments)
                        .and(Fan.MEDIAN, Amounts.median(Amounts.paid(ledger, block.positions()))),
                signs(block, payments),
                "Within %s, %s and %d others paid %s to the same %d strangers."
                        .formatted(
                                Figures.of(Amounts.time(ledger, block.positions())),
                                Mention.account(account),
                                block.sources().length - 1,
                                Figures.of(Figures.paid(ledger, block.positions())),
                                block.sinks().length));
    }

    private static List<Sign> signs(Block block, int payments) {
        List<Sign> signs = new ArrayList<>();
        if (payments >= FULL * block.sources().length * block.sinks().length) {
            signs.add(new Sign(15, "nearly each of them paid each of the strangers"));
        }
        if (payments >= MANY) {
            signs.add(new Sign(15, "%d such payments are no chance".formatted(payments)));
        }
        return signs;
    }
}
