// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

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
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.transfer.Detail;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Instead of a remittance from abroad that somebody expects, strangers pay in cash at several
/// places until the sum is there (AUSTRAC, cuckoo smurfing). What was expected is read from an
/// earlier payment of the same sum that came as it should.
public final class CuckooSmurfing implements AccountDetector {

    static final Parameter PLACES =
            Parameter.count("places", 2, 2, "branches where cash is paid in", "AUSTRAC");

    static final Parameter DEPOSITS =
            Parameter.count("deposits", 3, 2, "cash amounts paid in", Parameter.PROPOSAL);

    static final Parameter OFF =
            Parameter.share(
                    "off",
                    "0.02",
                    "0.05",
                    "how far the sum is from what is expected",
                    Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "3000", "1000", "sum of the cash", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(2), "time of all deposits", Parameter.PROPOSAL);

    private static final int MOST_EXPECTED = 200;

    @Override
    public String typology() {
        return "cuckoo-smurfing";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PLACES, DEPOSITS, OFF, AMOUNT, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CASH, Input.BRANCHES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        int[] in = Moves.of(ledger, account).in();
        int[] deposits =
                Arrays.stream(in)
                        .filter(p -> ledger.channel(p) == Channel.CASH)
                        .filter(p -> ledger.transfers().code(Detail.BRANCH, p) != 0)
                        .toArray();
        int[] remitted = Arrays.stream(in).filter(p -> isRemittance(ledger, account, p)).toArray();
        if (deposits.length < 2 || remitted.length == 0 || remitted.length > MOST_EXPECTED) {
            return Stream.empty();
        }
        return Windows.readable(ledger.graph(), deposits, limits.of(WINDOW), 2).stream()
                .map(w -> Arrays.copyOfRange(deposits, w.from(), w.to()))
                .flatMap(some -> candidate(account, some, remitted, ledger).stream());
    }

    // From abroad where countries are told, by wire where they are not.
    private static boolean isRemittance(CaseLedger ledger, int account, int position) {
        int home = ledger.accounts().countries().at(account);
        int there = ledger.accounts().countries().at(ledger.graph().from(position));
        return ledger.channel(position) != Channel.CASH
                && ((home != 0 && there != 0)
                        ? home != there
                        : ledger.channel(position) == Channel.WIRE);
    }

    private static Optional<Candidate> candidate(
            int account, int[] deposits, int[] remitted, CaseLedger ledger) {
        long sum = Arrays.stream(deposits).mapToLong(ledger::received).sum();
        return Arrays.stream(remitted)
                .filter(p -> p < deposits[0])
                .boxed()
                .min(
                        Comparator.comparingLong((Integer p) -> Math.abs(ledger.received(p) - sum))
                                .thenComparing(p -> p))
                .map(expected -> candidate(account, deposits, expected, sum, ledger));
    }

    private static Candidate candidate(
            int account, int[] deposits, int expected, long sum, CaseLedger ledger) {
        int[] positions = Moves.together(new int[] {expected}, deposits);
        int places =
                (int)
                        Arrays.stream(deposits)
                                .map(p -> ledger.transfers().code(Detail.BRANCH, p))
                                .distinct()
                                .count();
        double due = ledger.received(expected);
        return new Candidate(
                account,
                Accounts.of(account, ledger, positions),
                positions,
                Measures.of(PLACES, places)
                        .and(DEPOSITS, deposits.length)
                        .and(OFF, Measures.share(Math.abs(sum - due), due))
                        .and(AMOUNT, sum),
                List.of(),
                "%s was paid in to %s in cash at %d branches, the sum of the earlier remittance %s."
                        .formatted(
                                Figures.of(Figures.paid(ledger, deposits)),
                                Mention.account(account),
                                places,
                                Mention.transfer(ledger.graph().transferId(expected))));
    }
}
