// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.work.Work;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

class PeersTest {

    /// What everybody gets each month, and pays on a week later.
    private static void usual(StringBuilder drawn, String account, int months) {
        for (int month = 1; month <= months; month++) {
            drawn.append("bank -> %s 1234.56 EUR 2024-%02d-03T10:00\n".formatted(account, month));
            drawn.append("%s -> shop 777.77 EUR 2024-%02d-10T10:00\n".formatted(account, month));
        }
    }

    private static String peers(int count) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < count; i++) {
            usual(drawn, "p" + i, 4);
        }
        return drawn.toString();
    }

    /// Passes a lot on the next day, at night.
    private static final String PLANTED =
            """
            m1 -> a 9000.00 EUR 2024-01-02T23:00
            a -> m2 8900.00 EUR 2024-01-03T23:30
            m3 -> a 9000.00 EUR 2024-02-06T23:00
            a -> m4 8900.00 EUR 2024-02-07T23:30
            m5 -> a 9000.00 EUR 2024-03-05T23:00
            a -> m6 8900.00 EUR 2024-03-06T23:30
            """;

    private static PeerView view(String drawn) {
        FlowGraphText text = FlowGraphText.parse(drawn);
        var own = new OwnTransfers(text.graph(), List.of(text.ordinal("a")), ZoneOffset.UTC);
        return new Peers(text.graph(), own, PeersTest::accounts)
                .view(own.legs("EUR"), Work.UNOBSERVED);
    }

    private static List<Account> accounts(Collection<Integer> ordinals) {
        return ordinals.stream()
                .map(o -> new Account(o, new AccountId("", "n" + o), AccountKind.BANK, List.of()))
                .toList();
    }

    private static PeerLine line(PeerView view, Measure measure) {
        return view.lines().stream().filter(l -> l.measure() == measure).findFirst().orElseThrow();
    }

    @Test
    void anAccountUnlikeItsPeersIsUnusualInEveryWayItDiffers() {
        PeerView view = view(peers(20) + PLANTED);

        assertThat(view.peers()).isEqualTo(20);
        assertThat(view.lines())
                .filteredOn(PeerLine::isUnusual)
                .extracting(PeerLine::measure)
                .containsExactly(
                        Measure.MONEY_IN,
                        Measure.MONEY_OUT,
                        Measure.PAYERS,
                        Measure.PAYEES,
                        Measure.PASSED_ON,
                        Measure.ROUND,
                        Measure.ODD_HOURS);
        assertThat(line(view, Measure.PASSED_ON).own()).hasToString("0.9889");
        assertThat(line(view, Measure.PASSED_ON).median()).isEqualByComparingTo("0");
    }

    @Test
    void anAccountLikeItsPeersIsInTheirMiddle() {
        StringBuilder drawn = new StringBuilder(peers(20));
        usual(drawn, "a", 4);

        PeerView view = view(drawn.toString());
        assertThat(view.lines()).isNotEmpty().noneMatch(PeerLine::isUnusual);
        assertThat(line(view, Measure.MONEY_IN).percent()).isEqualTo(50);
    }

    @Test
    void nineteenPeersAreTooFew() {
        assertThat(view(peers(19) + PLANTED).lines()).isEmpty();
        assertThat(view(peers(19) + PLANTED).peers()).isEqualTo(19);
        assertThat(view(peers(20) + PLANTED).lines()).isNotEmpty();
    }

    @Test
    void peersHaveHalfToTwiceAsManyTransfers() {
        StringBuilder drawn = new StringBuilder(peers(20));
        usual(drawn, "few", 1);
        usual(drawn, "many", 7);
        drawn.append(PLANTED);

        assertThat(view(drawn.toString()).peers()).isEqualTo(20);
    }

    @Test
    void moneyOlderThanThreeDaysIsNotPassedOn() {
        String atOnce = "x -> a 100.00 EUR 2024-01-01T10:00\na -> y 60.00 EUR 2024-01-04T10:00";
        String late = "x -> a 100.00 EUR 2024-01-01T10:00\na -> y 60.00 EUR 2024-01-04T10:01";
        String before = "a -> y 60.00 EUR 2024-01-01T09:00\nx -> a 100.00 EUR 2024-01-01T10:00";

        assertThat(passedOn(atOnce)).isEqualTo("0.6000");
        assertThat(passedOn(late)).isEqualTo("0.0000");
        assertThat(passedOn(before)).isEqualTo("0.0000");
    }

    private static String passedOn(String drawn) {
        FlowGraphText text = FlowGraphText.parse(drawn);
        Legs legs =
                new OwnTransfers(text.graph(), List.of(text.ordinal("a")), ZoneOffset.UTC)
                        .legs("EUR");
        return Measure.PASSED_ON.of(legs).orElseThrow().toString();
    }

    @Test
    void withoutTransfersThereIsNothingToCompare() {
        assertThat(view("a -> a 5.00 EUR 2024-01-01").lines()).isEmpty();
    }
}
