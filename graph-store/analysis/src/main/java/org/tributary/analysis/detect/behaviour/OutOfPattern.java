// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Within thirty days an account turns over far more than in any such time before: several robust
/// standard deviations from its usual month, and a multiple of its highest (Oracle scenario
/// "Change in behaviour"; the robust distance is (x - median) / (1.4826 × median absolute
/// deviation)).
public final class OutOfPattern implements AccountDetector {

    static final Parameter DISTANCE =
            Parameter.share(
                    "distance",
                    "3.5",
                    "2.5",
                    "distance from its usual month in robust deviations, one being 100 %",
                    "Iglewicz and Hoaglin 1993");

    static final Parameter PEAK =
            Parameter.share(
                    "peak", "2", "1.2", "share of its highest month before", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money(
                    "amount", "10000", "2000", "turnover of the thirty days", Parameter.PROPOSAL);

    static final Parameter MONTHS =
            Parameter.shape("months", 6, "months of history it takes to tell", Parameter.PROPOSAL);

    private static final long MONTH = Duration.ofDays(30).toMillis();
    private static final int YEAR = 12;
    private static final double NORMAL = 1.4826;
    private static final double LEAST_SPREAD = 0.1;

    @Override
    public String typology() {
        return "out-of-pattern";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(DISTANCE, PEAK, AMOUNT, MONTHS);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        if (ledger.end() - ledger.begin() < limits.of(MONTHS) * MONTH) {
            return Stream.empty();
        }
        Turnover turnover = Turnover.of(ledger, account);
        return Windows.readable(ledger.graph(), turnover.positions(), MONTH, 1).stream()
                .filter(w -> turnover.sum(w.from(), w.to()) >= limits.of(AMOUNT))
                .flatMap(w -> candidate(turnover, w, limits.count(MONTHS)).stream());
    }

    private static Optional<Candidate> candidate(
            Turnover turnover, Windows.Window window, int least) {
        CaseLedger ledger = turnover.ledger();
        int[] positions = turnover.part(window.from(), window.to());
        long[] before = turnover.before(ledger.graph().at(positions[0]), MONTH, YEAR);
        Arrays.sort(before);
        if (before.length < least || median(before) == 0) {
            return Optional.empty();
        }
        double usual = median(before);
        long[] off = Arrays.stream(before).map(b -> Math.abs(b - (long) usual)).sorted().toArray();
        double spread = NORMAL * Math.max(median(off), LEAST_SPREAD * usual);
        long sum = turnover.sum(window.from(), window.to());
        return Optional.of(
                new Candidate(
                        turnover.account(),
                        Accounts.of(turnover.account(), ledger, positions),
                        positions,
                        Measures.of(DISTANCE, Measures.share(sum - usual, spread))
                                .and(
                                        PEAK,
                                        Measures.share(
                                                (double) sum, (double) before[before.length - 1]))
                                .and(AMOUNT, sum),
                        List.of(),
                        "%s turned over %s within thirty days, %s times its usual month."
                                .formatted(
                                        Mention.account(turnover.account()),
                                        Figures.of(Figures.paid(ledger, positions)),
                                        String.format(Locale.ROOT, "%.1f", sum / usual))));
    }

    private static double median(long[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : (sorted[middle - 1] + (double) sorted[middle]) / 2;
    }
}
