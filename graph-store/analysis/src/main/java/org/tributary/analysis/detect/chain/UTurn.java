// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Detail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An account sends money to another country and gets about as much back from there soon after,
/// from somebody else than it had paid.
public final class UTurn implements AccountDetector {

    private static final int MOST_LOOKED = 200;

    static final Parameter BACK =
            Parameter.share(
                    "back", "0.8", "0.5", "what came back of what was sent", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "5000", "500", "what was sent", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(30), "time until it comes back", Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "u-turn";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(BACK, AMOUNT, Familiarity.PARAMETER, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.COUNTRIES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, account);
        int[] out = Arrays.stream(moves.out()).filter(p -> isAbroad(ledger, p)).toArray();
        List<Candidate> found = new ArrayList<>();
        BitSet used = new BitSet();
        for (int sent : out) {
            int back = back(moves, sent, used, limits.of(WINDOW));
            if (back >= 0) {
                used.set(back);
                found.add(candidate(ledger, sent, back));
            }
        }
        return found.stream();
    }

    private static boolean isAbroad(CaseLedger ledger, int position) {
        String home = payerCountry(ledger, position);
        String there = payeeCountry(ledger, position);
        return !home.isEmpty() && !there.isEmpty() && !home.equals(there);
    }

    private static String payerCountry(CaseLedger ledger, int position) {
        return country(ledger, Detail.FROM_COUNTRY, position, ledger.graph().from(position));
    }

    private static String payeeCountry(CaseLedger ledger, int position) {
        return country(ledger, Detail.TO_COUNTRY, position, ledger.graph().to(position));
    }

    /// What the transfer tells, else the country of the account.
    private static String country(CaseLedger ledger, Detail end, int position, int account) {
        Codes told = ledger.transfers().detail(end);
        String word = told.word(told.at(position));
        Codes countries = ledger.accounts().countries();
        return (word.isEmpty() ? countries.word(countries.at(account)) : word)
                .toUpperCase(Locale.ROOT);
    }

    /// Whether a transfer comes from that country and not out of it to itself.
    private static boolean isFrom(CaseLedger ledger, int position, String country) {
        return payerCountry(ledger, position).equals(country)
                && !payeeCountry(ledger, position).equals(country);
    }

    /// Of what came from that country after a payment there, from others, the sum nearest to it.
    private static int back(Moves moves, int sent, BitSet used, long window) {
        CaseLedger ledger = moves.ledger();
        FlowGraph graph = ledger.graph();
        String country = payeeCountry(ledger, sent);
        int[] in = moves.in();
        return IntStream.range(moves.firstFrom(in, graph.at(sent)), in.length)
                .limit(MOST_LOOKED)
                .map(i -> in[i])
                .takeWhile(p -> graph.at(p) - graph.at(sent) <= window)
                .filter(p -> !used.get(p) && ledger.received(p) <= ledger.paid(sent))
                .filter(p -> !ledger.accounts().sameHolder(graph.from(p), graph.to(sent)))
                .filter(p -> isFrom(ledger, p, country))
                .boxed()
                .max((one, other) -> Long.compare(ledger.received(one), ledger.received(other)))
                .orElse(-1);
    }

    private static Candidate candidate(CaseLedger ledger, int sent, int back) {
        FlowGraph graph = ledger.graph();
        int account = graph.from(sent);
        int[] positions = Moves.together(new int[] {sent}, new int[] {back});
        return new Candidate(
                account,
                new int[] {account, graph.to(sent), graph.from(back)},
                positions,
                Measures.of(
                                BACK,
                                Measures.share(
                                        (double) ledger.received(back), (double) ledger.paid(sent)))
                        .and(AMOUNT, ledger.paid(sent))
                        .and(Familiarity.PARAMETER, Familiarity.share(ledger, positions)),
                List.of(),
                "%s sent %s abroad to %s, and %s came back from there from %s within %s."
                        .formatted(
                                Mention.account(account),
                                Figures.of(Figures.paid(ledger, new int[] {sent})),
                                Mention.account(graph.to(sent)),
                                Figures.of(Figures.paid(ledger, new int[] {back})),
                                Mention.account(graph.from(back)),
                                Figures.of(Duration.ofMillis(graph.at(back) - graph.at(sent)))));
    }
}
