// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// One customer opens several accounts, turns over much in them and closes them again within three
/// months (中国人民银行令〔2006〕第2号 第十一条（六）).
public final class OpenCloseBurst implements Detector {

    static final Parameter ACCOUNTS =
            Parameter.count("accounts", 3, 2, "accounts opened and closed", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "10000", "2000", "turnover in them", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window",
                    Duration.ofDays(90),
                    "time from the first opening to the last closing",
                    Parameter.PROPOSAL);

    /// When an account with transfers was open.
    private record Life(int account, long opened, long closed) {}

    @Override
    public String typology() {
        return "open-close-burst";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ACCOUNTS, AMOUNT, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.HOLDERS, Input.OPENING_DATES, Input.CLOSING_DATES);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        return Customers.of(ledger).parallelStream()
                .filter(accounts -> accounts.length > 1)
                .flatMap(
                        accounts -> {
                            work.checkCancelled();
                            return around(accounts, ledger, limits.of(WINDOW));
                        })
                .filter(found -> limits.at(found.subject()).admit(found.measures()));
    }

    private static Stream<Candidate> around(int[] accounts, CaseLedger ledger, long window) {
        List<Life> lives =
                Arrays.stream(accounts)
                        .boxed()
                        .flatMap(account -> life(account, ledger).stream())
                        .sorted(Comparator.comparingLong(Life::opened))
                        .toList();
        return lives.stream()
                .map(
                        first ->
                                lives.stream()
                                        .filter(life -> life.opened() >= first.opened())
                                        .filter(life -> life.closed() <= first.opened() + window)
                                        .mapToInt(Life::account)
                                        .sorted()
                                        .toArray())
                .filter(some -> some.length > 1)
                .map(some -> candidate(some, ledger));
    }

    private static Optional<Life> life(int account, CaseLedger ledger) {
        OptionalLong opened = HolderDates.at(ledger, PartyDetail.OPENED, account);
        OptionalLong closed = HolderDates.at(ledger, PartyDetail.CLOSED, account);
        return opened.isPresent()
                        && closed.isPresent()
                        && Turnover.of(ledger, account).positions().length > 0
                ? Optional.of(new Life(account, opened.getAsLong(), closed.getAsLong()))
                : Optional.empty();
    }

    private static Candidate candidate(int[] some, CaseLedger ledger) {
        int[] positions =
                Moves.together(
                        Arrays.stream(some)
                                .mapToObj(account -> Turnover.of(ledger, account).positions())
                                .toArray(int[][]::new));
        return new Candidate(
                some[0],
                Accounts.of(some[0], ledger, positions),
                positions,
                Measures.of(ACCOUNTS, some.length)
                        .and(AMOUNT, Arrays.stream(positions).mapToLong(ledger::paid).sum()),
                List.of(),
                "The holder of %s opened and closed %d accounts within three months, after %s."
                        .formatted(
                                Mention.account(some[0]),
                                some.length,
                                Figures.of(Figures.paid(ledger, positions))));
    }
}
