// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class RowSelectionTest {

    private static final FlowGraphText DRAWN =
            FlowGraphText.parse(
                    """
                    a -> b 9_499.99 EUR 2026-01-01
                    a -> b 9_500.00 EUR 2026-01-02
                    b -> c 9_600.00 USD 2026-01-03
                    c -> a 9_700.00 EUR 2026-01-04
                    """);

    private final List<Long> read = new ArrayList<>();

    private List<Integer> meeting(RowFilter filter) {
        int[] all = {0, 1, 2, 3};
        return IntStream.of(
                        new RowSelection(DRAWN.graph(), this::record)
                                .meeting(filter, all, "reading", Work.UNOBSERVED))
                .boxed()
                .toList();
    }

    private List<Transfer> record(Collection<TransferId> ids) {
        return ids.stream()
                .map(
                        id -> {
                            read.add(id.value());
                            return transfer(id);
                        })
                .toList();
    }

    private static Transfer transfer(TransferId id) {
        Money nothing = Money.zero(Currencies.of("EUR"));
        var source =
                new Provenance(
                        new SourceFile("0".repeat(64), "drawn.csv", 1), new SourceLine(id.value()));
        return new Transfer(
                id,
                0,
                new AccountId("", "a"),
                1,
                new AccountId("", "b"),
                Instant.EPOCH,
                nothing,
                nothing,
                "",
                id.value() % 2 == 0 ? "Invoice 0815" : "rent",
                "",
                "",
                Map.of(),
                Map.of(),
                source);
    }

    private static AmountRange from(String least) {
        return new AmountRange(Optional.of(new BigDecimal(least)), Optional.empty());
    }

    @Test
    void everyConditionHasToBeMet() {
        RowFilter large = RowFilter.NONE.paying(from("9500"));

        assertThat(meeting(RowFilter.NONE)).containsExactly(0, 1, 2, 3);
        assertThat(meeting(large)).containsExactly(1, 2, 3);
        assertThat(meeting(large.inCurrencies(Set.of("EUR")))).containsExactly(1, 3);
        assertThat(meeting(large.paidBy(Set.of(DRAWN.ordinals().get("a"))))).containsExactly(1);
        assertThat(meeting(large.paidTo(Set.of(DRAWN.ordinals().get("a"))))).containsExactly(3);
        Period day =
                Period.between(
                        Instant.parse("2026-01-02T00:00:00Z"),
                        Instant.parse("2026-01-03T00:00:00Z"));
        assertThat(meeting(large.during(day))).containsExactly(1);
        assertThat(meeting(large.overChannels(Set.of("Cash")))).isEmpty();
        assertThat(read).isEmpty();
    }

    @Test
    void textsAreReadOnlyOfRowsThatMeetTheRest() {
        RowFilter filter = RowFilter.NONE.referring(" INVOICE ").paying(from("9600"));

        assertThat(meeting(filter)).containsExactly(3);
        assertThat(read).containsExactly(3L, 4L);
    }

    @Test
    void theMostFrequentValuesComeFirstAndTheRestIsCounted() {
        int[] positions = IntStream.range(0, 1_000).toArray();
        ValueCounts<Integer> counts = ValueCounts.of(positions, p -> p < 500 ? 7 : p < 600 ? 3 : p);

        assertThat(counts.most()).hasSize(ValueCounts.MOST);
        assertThat(counts.most().subList(0, 3))
                .containsExactly(
                        new ValueCount<>(7, 500L),
                        new ValueCount<>(3, 100L),
                        new ValueCount<>(600, 1L));
        assertThat(counts.different()).isEqualTo(402);
    }

    @Test
    void aMillionRowsAreGoneThroughInOnePass() {
        FlowColumns columns = new FlowColumns(1_000_000);
        for (int i = 0; i < 1_000_000; i++) {
            columns.add(i + 1L, i % 2, 1 - i % 2, i, i, 0, i, 0, i % 3);
        }
        FlowGraph graph =
                new FlowGraph(
                        2, columns, List.of(Currencies.of("EUR")), List.of("Wire", "Cash", ""));
        int[] all = IntStream.range(0, 1_000_000).toArray();
        RowFilter filter = RowFilter.NONE.paidBy(Set.of(0)).overChannels(Set.of("", "Cash"));
        int[] kept =
                new RowSelection(graph, this::record)
                        .meeting(filter, all, "reading", Work.UNOBSERVED);

        assertThat(kept.length)
                .isEqualTo((int) IntStream.of(all).filter(i -> i % 2 == 0 && i % 3 != 0).count());
        assertThat(read).isEmpty();
    }
}
