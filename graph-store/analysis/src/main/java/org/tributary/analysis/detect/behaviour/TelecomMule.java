// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Payment after payment from different people is on its way again within ten minutes, nearly
/// whole: an account lent to run points (跑分) for gambling or telecom fraud.
public final class TelecomMule implements AccountDetector {

    static final Parameter RECEIPTS =
            Parameter.count("receipts", 5, 3, "payments passed on at once", Parameter.PROPOSAL);

    static final Parameter PAYERS =
            Parameter.count(
                    "payers", 3, 2, "different accounts they come from", Parameter.PROPOSAL);

    static final Parameter SHARE =
            Parameter.share(
                    "share",
                    "0.5",
                    "0.3",
                    "share of them in all that comes in then",
                    Parameter.PROPOSAL);

    static final Parameter SOON =
            Parameter.window(
                    "soon",
                    Duration.ofMinutes(10),
                    "time until each is passed on",
                    Parameter.PROPOSAL);

    static final Parameter SMALLEST =
            Parameter.moneyShape(
                    "smallest", "50", "from this amount on payments count", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(1), "time looked at as one", Parameter.PROPOSAL);

    private static final int PARTS = 3;
    private static final double WHOLE = 1.005;
    private static final double NEARLY = 0.8;
    private static final long TRIAL = 1_000;

    @Override
    public String typology() {
        return "telecom-mule";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(RECEIPTS, PAYERS, SHARE, SOON, SMALLEST, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        if (ledger.graph().degree(account, Direction.IN) < 3
                || ledger.graph().degree(account, Direction.OUT) < 1) {
            return Stream.empty();
        }
        Moves moves = Moves.of(ledger, account);
        Map<Integer, int[]> passed = passedOn(moves, limits);
        int[] receipts = passed.keySet().stream().mapToInt(Integer::intValue).toArray();
        return Windows.readable(ledger.graph(), receipts, limits.of(WINDOW), 3).stream()
                .map(w -> Arrays.copyOfRange(receipts, w.from(), w.to()))
                .map(some -> candidate(moves, some, passed));
    }

    /// What each payment went on as, one to three payments of nearly its amount; each counts once.
    private static Map<Integer, int[]> passedOn(Moves moves, Limits limits) {
        CaseLedger ledger = moves.ledger();
        Map<Integer, int[]> passed = new TreeMap<>();
        int next = 0;
        for (int p : moves.in()) {
            long came = ledger.received(p);
            if (came < limits.of(SMALLEST)) {
                continue;
            }
            long at = ledger.graph().at(p);
            int from = Math.max(next, moves.firstFrom(moves.out(), at));
            double sum = 0;
            for (int to = from; to < Math.min(from + PARTS, moves.out().length); to++) {
                int out = moves.out()[to];
                sum += ledger.paid(out);
                if (ledger.graph().at(out) - at > limits.of(SOON) || sum > came * WHOLE) {
                    break;
                }
                if (sum >= came * NEARLY) {
                    passed.put(p, Arrays.copyOfRange(moves.out(), from, to + 1));
                    next = to + 1;
                    break;
                }
            }
        }
        return passed;
    }

    private static Candidate candidate(Moves moves, int[] receipts, Map<Integer, int[]> passed) {
        CaseLedger ledger = moves.ledger();
        int[] out =
                Arrays.stream(receipts)
                        .flatMap(p -> Arrays.stream(passed.getOrDefault(p, new int[0])))
                        .toArray();
        int[] positions = Moves.together(receipts, out);
        int[] then = Windows.between(moves.in(), receipts[0], receipts[receipts.length - 1]);
        return new Candidate(
                moves.account(),
                Accounts.of(moves.account(), ledger, positions),
                positions,
                Measures.of(RECEIPTS, receipts.length)
                        .and(PAYERS, Accounts.payers(ledger, receipts))
                        .and(SHARE, Measures.share(sum(ledger, receipts), sum(ledger, then))),
                signs(moves, receipts),
                "%s passed on %d payments of %s within minutes of receiving each."
                        .formatted(
                                Mention.account(moves.account()),
                                receipts.length,
                                Figures.of(Figures.paid(ledger, receipts))));
    }

    private static double sum(CaseLedger ledger, int[] positions) {
        return Arrays.stream(positions).mapToDouble(ledger::received).sum();
    }

    private static List<Sign> signs(Moves moves, int[] receipts) {
        CaseLedger ledger = moves.ledger();
        List<Sign> signs = new ArrayList<>();
        long first = ledger.graph().at(receipts[0]);
        int from = moves.firstFrom(moves.in(), first - Duration.ofDays(1).toMillis());
        boolean tried =
                Arrays.stream(moves.in(), from, Math.max(from, moves.firstFrom(moves.in(), first)))
                        .anyMatch(p -> ledger.received(p) <= TRIAL);
        if (tried) {
            signs.add(new Sign(20, "a trial of ten dollars or less came first"));
        }
        if (ledger.accounts().holderKind(moves.account()) == HolderKind.ORGANISATION) {
            signs.add(new Sign(-20, "an organisation, which may settle payments for others"));
        }
        return signs;
    }
}
