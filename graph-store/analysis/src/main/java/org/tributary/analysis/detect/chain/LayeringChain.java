// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Unit;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A sum goes through several accounts one after the other, each of which keeps hardly any of it.
public final class LayeringChain implements Detector {

    static final Parameter HOPS =
            Parameter.count("hops", 4, 3, "transfers in a row", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "5000", "500", "the smallest amount", Parameter.PROPOSAL);

    static final Parameter KEPT =
            new Parameter(
                    "kept",
                    Unit.SHARE,
                    Parameter.Sense.SHAPE,
                    Parameter.WHOLE / 10,
                    Parameter.WHOLE / 10,
                    "what an account may keep of what it passes on",
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
        return "layering-chain";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(HOPS, AMOUNT, Familiarity.PARAMETER, KEPT, GAP, WAYS);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        double least = 1 - (double) limits.of(KEPT) / Parameter.WHOLE;
        Continuations next =
                Continuations.of(
                        ledger,
                        new Continuations.Rule(limits.of(GAP), 0, least, 1, limits.count(WAYS)),
                        work);
        return Threads.of(ledger, next, (int) HOPS.loosest()).stream()
                .map(thread -> candidate(new Way(ledger, thread)))
                .filter(c -> limits.at(c.subject()).admit(c.measures()));
    }

    private static Candidate candidate(Way way) {
        CaseLedger ledger = way.ledger();
        int[] accounts = way.accounts();
        return new Candidate(
                accounts[0],
                accounts,
                way.transfers(),
                Measures.of(HOPS, way.transfers().length)
                        .and(AMOUNT, way.least())
                        .and(Familiarity.PARAMETER, Familiarity.share(ledger, way.transfers())),
                way.signs(),
                "%s left %s and, through %d accounts that kept hardly any of it, %s reached %s within %s."
                        .formatted(
                                Figures.of(Figures.paid(ledger, new int[] {way.first()})),
                                Mention.account(accounts[0]),
                                way.transfers().length - 1,
                                Figures.of(Figures.paid(ledger, new int[] {way.last()})),
                                Mention.account(ledger.graph().to(way.last())),
                                Figures.of(way.took())));
    }
}
