// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.shop;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Round card payments to one merchant whose money comes back to the cardholder within days, less
/// what the merchant keeps for it. Money put back on the card, or said to be a refund, does not
/// count as coming back.
public final class CardCashOut implements AccountDetector {

    static final Parameter PURCHASES =
            Parameter.count(
                    "purchases",
                    3,
                    2,
                    "round card payments of one holder to one merchant",
                    "secondary accounts of 信用卡套现: 3");

    static final Parameter RETURNED =
            Parameter.share(
                    "returned",
                    "0.5",
                    "0.1",
                    "share of it that the merchant paid to the holder",
                    Parameter.PROPOSAL);

    static final Parameter LOOP =
            Parameter.window(
                    "loop",
                    Duration.ofDays(2),
                    "time from a payment until its money is back",
                    "secondary accounts of 信用卡套现: 24 to 48 h");

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(30), "time of all card payments", Parameter.PROPOSAL);

    static final Parameter ROUND =
            Parameter.shape(
                    "round",
                    100,
                    "whole units of the currency that a round amount is a multiple of",
                    Parameter.PROPOSAL);

    private static final int NEARLY_ALL = 20;
    private static final int BUSY = -10;
    private static final int MANY = 20;
    private static final long NEARLY = Parameter.WHOLE * 9 / 10;

    @Override
    public String typology() {
        return "card-cash-out";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PURCHASES, RETURNED, LOOP, WINDOW, ROUND);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CARDS);
    }

    @Override
    public Stream<Candidate> around(int card, CaseLedger ledger, Limits limits) {
        int[] round =
                Arrays.stream(Moves.of(ledger, card).out())
                        .filter(p -> ledger.channel(p) == Channel.CARD)
                        .filter(p -> isRound(p, ledger.graph(), limits.of(ROUND)))
                        .toArray();
        return Arrays.stream(round)
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                ledger.graph()::to, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(purchases -> purchases.size() > 1)
                .map(purchases -> purchases.stream().mapToInt(Integer::intValue).toArray())
                .flatMap(
                        purchases ->
                                Windows.strides(ledger.graph(), purchases, limits.of(WINDOW), 2)
                                        .stream()
                                        .map(w -> Arrays.copyOfRange(purchases, w.from(), w.to())))
                .map(purchases -> candidate(purchases, ledger, limits.of(LOOP)));
    }

    private static boolean isRound(int position, FlowGraph graph, long units) {
        long minor = units;
        for (int digit = graph.paidCurrency(position).exponent(); digit > 0; digit--) {
            minor *= 10;
        }
        return graph.paid(position) % minor == 0;
    }

    private static Candidate candidate(int[] purchases, CaseLedger ledger, long loop) {
        FlowGraph graph = ledger.graph();
        int card = graph.from(purchases[0]);
        int merchant = graph.to(purchases[0]);
        int[] back =
                Arrays.stream(purchases)
                        .flatMap(purchase -> returns(purchase, loop, ledger))
                        .sorted()
                        .distinct()
                        .toArray();
        long spent = Arrays.stream(purchases).mapToLong(ledger::paid).sum();
        long returned = Arrays.stream(back).mapToLong(ledger::received).sum();
        long share = Measures.share((double) returned, (double) spent);
        int[] all = Moves.together(purchases, back);
        return new Candidate(
                card,
                Accounts.of(card, ledger, all),
                all,
                Measures.of(PURCHASES, purchases.length).and(RETURNED, share),
                signs(share, merchant, ledger),
                "%s paid %s by card to %s in %d round amounts, and its holder got %s back from there."
                        .formatted(
                                Mention.account(card),
                                Figures.of(Figures.paid(ledger, purchases)),
                                Mention.account(merchant),
                                purchases.length,
                                back.length == 0
                                        ? "nothing"
                                        : Figures.of(Figures.paid(ledger, back))));
    }

    private static IntStream returns(int purchase, long loop, CaseLedger ledger) {
        FlowGraph graph = ledger.graph();
        int merchant = graph.to(purchase);
        int card = graph.from(purchase);
        int first = graph.firstAt(merchant, Direction.OUT, purchase);
        return IntStream.range(first, graph.degree(merchant, Direction.OUT))
                .map(i -> graph.position(merchant, Direction.OUT, i))
                .takeWhile(p -> graph.at(p) - graph.at(purchase) <= loop)
                .filter(p -> ledger.moves(p) && ledger.accounts().sameHolder(graph.to(p), card))
                .filter(p -> ledger.channel(p) != Channel.CARD)
                .filter(p -> !ledger.transfers().says(Keyword.REFUND, p));
    }

    private static List<Sign> signs(long returned, int merchant, CaseLedger ledger) {
        List<Sign> signs = new ArrayList<>();
        if (returned >= NEARLY && returned <= Parameter.WHOLE) {
            signs.add(new Sign(NEARLY_ALL, "nearly all of it came back, less a fee"));
        }
        FlowGraph graph = ledger.graph();
        long customers =
                IntStream.range(0, graph.degree(merchant, Direction.IN))
                        .map(i -> graph.from(graph.position(merchant, Direction.IN, i)))
                        .distinct()
                        .limit(MANY)
                        .count();
        if (customers == MANY) {
            signs.add(new Sign(BUSY, "the merchant has many other customers"));
        }
        return signs;
    }
}
