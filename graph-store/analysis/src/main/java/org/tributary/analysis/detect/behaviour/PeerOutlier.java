// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An account turns over a multiple of what the highest hundredth of its peers do: accounts whose
/// holders are of one kind and one segment.
public final class PeerOutlier implements Detector {

    static final Parameter TIMES =
            Parameter.share(
                    "times",
                    "3",
                    "1.5",
                    "share of what 99 of 100 peers stay within",
                    Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money(
                    "amount", "10000", "2000", "turnover of thirty days", Parameter.PROPOSAL);

    static final Parameter PEERS =
            Parameter.shape("peers", 30, "peers it takes to compare", Parameter.PROPOSAL);

    private static final long MONTH = Duration.ofDays(30).toMillis();
    private static final double QUANTILE = 0.99;
    private static final int MOST = 2_000;

    /// The busiest thirty days of an account.
    private record Best(Turnover turnover, int from, int to) {
        long sum() {
            return turnover.sum(from, to);
        }
    }

    @Override
    public String typology() {
        return "peer-outlier";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(TIMES, AMOUNT, PEERS);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.SEGMENTS);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        Codes segments = ledger.accounts().detail(PartyDetail.SEGMENT);
        Map<List<Object>, List<Integer>> peers =
                IntStream.range(0, ledger.graph().accountCount())
                        .filter(account -> segments.at(account) != 0)
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        account ->
                                                List.of(
                                                        segments.at(account),
                                                        ledger.accounts().holderKind(account))));
        return peers.values().stream()
                .filter(group -> group.size() >= limits.count(PEERS))
                .flatMap(
                        group -> {
                            work.checkCancelled();
                            return among(group, segments, ledger);
                        })
                .filter(found -> limits.at(found.subject()).admit(found.measures()));
    }

    private static Stream<Candidate> among(List<Integer> group, Codes segments, CaseLedger ledger) {
        long[] sums =
                group.parallelStream()
                        .mapToLong(account -> best(Turnover.of(ledger, account)).sum())
                        .toArray();
        long[] sorted = sums.clone();
        Arrays.sort(sorted);
        // The value that 99 of 100 do not exceed; of fewer than a hundred the second highest.
        long usual = sorted[Math.min(sorted.length - 2, (int) (sorted.length * QUANTILE))];
        return usual == 0
                ? Stream.empty()
                : IntStream.range(0, sums.length)
                        .filter(i -> sums[i] > usual)
                        .mapToObj(i -> best(Turnover.of(ledger, group.get(i))))
                        .filter(best -> best.to() - best.from() <= MOST)
                        .map(best -> candidate(best, usual, group.size(), segments));
    }

    private static Best best(Turnover turnover) {
        Best best = new Best(turnover, 0, 0);
        for (Windows.Window w :
                Windows.sliding(turnover.ledger().graph(), turnover.positions(), MONTH, 1)) {
            if (turnover.sum(w.from(), w.to()) > best.sum()) {
                best = new Best(turnover, w.from(), w.to());
            }
        }
        return best;
    }

    private static Candidate candidate(Best best, long usual, int peers, Codes segments) {
        int account = best.turnover().account();
        CaseLedger ledger = best.turnover().ledger();
        int[] positions = best.turnover().part(best.from(), best.to());
        return new Candidate(
                account,
                Accounts.of(account, ledger, positions),
                positions,
                Measures.of(TIMES, Measures.share((double) best.sum(), (double) usual))
                        .and(AMOUNT, best.sum()),
                List.of(),
                "%s turned over %s within thirty days, %s times what nearly all %d of its segment %s do."
                        .formatted(
                                Mention.account(account),
                                Figures.of(Figures.paid(ledger, positions)),
                                String.format(Locale.ROOT, "%.1f", (double) best.sum() / usual),
                                peers,
                                segments.word(segments.at(account))));
    }
}
