// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// One sum wanders from account to account, changing a little and perhaps its currency each time.
public final class RandomWalk implements Detector {

    private static final double LEAST = 0.65;
    private static final double MOST = 1.5;

    static final Parameter HOPS =
            Parameter.count("hops", 4, 3, "transfers in a row", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "1000", "100", "the smallest amount", Parameter.PROPOSAL);

    static final Parameter OWN =
            Parameter.share(
                    "own",
                    "0.4",
                    "0",
                    "its part in what the accounts between got within three days, median",
                    Parameter.PROPOSAL);

    static final Parameter GAP =
            Parameter.window(
                    "gap", Duration.ofDays(3), "time between two transfers", Parameter.PROPOSAL);

    static final Parameter WAYS =
            Parameter.shape(
                    "ways",
                    4,
                    "ways money may go on from an account and still be followed",
                    Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "random-walk";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(HOPS, AMOUNT, OWN, Familiarity.PARAMETER, GAP, WAYS);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        Continuations next =
                Continuations.of(
                        ledger,
                        new Continuations.Rule(limits.of(GAP), 0, LEAST, MOST, limits.count(WAYS)),
                        work);
        return Threads.of(ledger, next, (int) HOPS.loosest()).stream()
                .map(thread -> candidate(ledger, thread))
                .filter(c -> limits.at(c.subject()).admit(c.measures()));
    }

    private static Candidate candidate(CaseLedger ledger, int[] thread) {
        Way way = new Way(ledger, thread);
        int[] accounts = way.accounts();
        return new Candidate(
                accounts[0],
                accounts,
                thread,
                Measures.of(HOPS, thread.length)
                        .and(AMOUNT, way.least())
                        .and(OWN, way.own())
                        .and(Familiarity.PARAMETER, Familiarity.share(ledger, thread)),
                way.signs(),
                "%s went from %s along %d transfers; %s reached %s within %s."
                        .formatted(
                                Figures.of(Figures.paid(ledger, new int[] {thread[0]})),
                                Mention.account(accounts[0]),
                                thread.length,
                                Figures.of(Figures.paid(ledger, new int[] {way.last()})),
                                Mention.account(ledger.graph().to(way.last())),
                                Figures.of(way.took())));
    }
}
