// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.SampleFiling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class AttachmentBudgetTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void keepsEverythingThatFits() throws IOException {
        AttachmentBudget budget = new AttachmentBudget(SampleFiling.REPORT.transfers(), MEGABYTE);
        AttachmentPlan plan = budget.plan();

        assertThat(budget.sacrifices(plan)).isEmpty();
        assertThat(text(plan).lines().toList())
                .hasSize(7)
                .startsWith(
                        "Date,Time,Transfers,Amount,Currency,Channel,From account,From institution,"
                                + "From name,To account,To institution,To name,Reference,Source",
                        "2026-03-02,10:01:00,1,4950.01,USD,WIRE,000123456,FHB,Ann Example,770001,"
                                + "OTHER,Stranger 1,invoice 1,ledger.csv:2");
        assertThat(plan.tally().bytes()).isEqualTo(plan.tally().full()).isEqualTo(bytes(plan));
    }

    @ParameterizedTest
    @ValueSource(ints = {MEGABYTE - 1, MEGABYTE})
    void aFileOfExactlyTheLimitFitsWhole(int size) throws IOException {
        List<FiledTransfer> transfers = ofSize(size);
        AttachmentBudget budget = new AttachmentBudget(transfers, MEGABYTE);

        assertThat(bytes(budget.plan())).isEqualTo(size);
        assertThat(budget.sacrifices(budget.plan())).isEmpty();
    }

    @Test
    void oneByteMoreCostsTheFreeText() throws IOException {
        AttachmentBudget budget = new AttachmentBudget(ofSize(MEGABYTE + 1), MEGABYTE);
        AttachmentPlan plan = budget.plan();

        assertThat(plan.tally().full()).isEqualTo(MEGABYTE + 1);
        assertThat(plan.columns())
                .doesNotContain(AttachmentColumn.REFERENCE)
                .contains(AttachmentColumn.FROM_NAME);
        assertThat(budget.sacrifices(plan)).containsExactly("Left out (free text): Reference.");
        assertThat(bytes(plan)).isLessThan(MEGABYTE);
    }

    @Test
    void columnsThatRepeatThePartiesGoNext() {
        List<FiledTransfer> transfers = SampleFiling.REPORT.transfers();
        AttachmentBudget roomy = new AttachmentBudget(transfers, MEGABYTE);
        long withoutText =
                roomy.plan().tally().full() - roomy.weights().get(AttachmentColumn.REFERENCE);

        AttachmentPlan exact = new AttachmentBudget(transfers, withoutText).plan();
        AttachmentPlan less = new AttachmentBudget(transfers, withoutText - 1).plan();

        assertThat(exact.tally().bytes()).isEqualTo(withoutText);
        assertThat(exact.columns()).contains(AttachmentColumn.TO_NAME);
        assertThat(less.columns()).doesNotContain(AttachmentColumn.TO_NAME);
        assertThat(less.tally().single()).isEqualTo(6);
    }

    @Test
    void smallRowsAreAddedUpWithTheirCountAndNoMoneyIsLost() throws IOException {
        List<FiledTransfer> transfers = many(2000);
        AttachmentBudget budget = new AttachmentBudget(transfers, 60_000);
        AttachmentPlan plan = budget.plan();

        assertThat(bytes(plan)).isLessThanOrEqualTo(60_000);
        assertThat(plan.tally().leftOut()).isZero();
        assertThat(plan.tally().added()).isPositive();
        assertThat(plan.tally().single()).isPositive();
        assertThat(plan.tally().single() + plan.tally().added()).isEqualTo(2000);
        List<String[]> rows = text(plan).lines().skip(1).map(l -> l.split(",")).toList();
        assertThat(rows.stream().mapToInt(r -> Integer.parseInt(r[2])).sum()).isEqualTo(2000);
        assertThat(
                        rows.stream()
                                .map(r -> new BigDecimal(r[3]))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(
                        transfers.stream()
                                .map(t -> t.paid().decimal())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(budget.sacrifices(plan).get(2))
                .contains(" are added up by day, payer and payee: those below ")
                .endsWith(" USD.");
    }

    @Test
    void currenciesAreNeverAddedUpWithEachOther() throws IOException {
        List<FiledTransfer> transfers = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            transfers.add(transfer(i, i % 2 == 0 ? "USD" : "EUR", 100 + i));
        }
        AttachmentPlan plan = new AttachmentBudget(transfers, 3_000).plan();

        assertThat(plan.tally().added()).isPositive();
        assertThat(text(plan).lines().skip(1).filter(l -> l.contains(",EUR,")))
                .allMatch(l -> l.contains("1.csv"));
        assertThat(text(plan)).contains(",EUR,").contains(",USD,");
    }

    @Test
    void whatFindsNoRoomAtAllIsCounted() throws IOException {
        AttachmentBudget budget = new AttachmentBudget(many(2000), 500);
        AttachmentPlan plan = budget.plan();

        assertThat(bytes(plan)).isLessThanOrEqualTo(500);
        assertThat(plan.tally().leftOut()).isPositive();
        assertThat(plan.tally().single() + plan.tally().added() + plan.tally().leftOut())
                .isEqualTo(2000);
        assertThat(budget.sacrifices(plan).getLast()).endsWith("the workbook has all of them.");
    }

    @Test
    void noTransfersAreAHeader() throws IOException {
        assertThat(text(new AttachmentBudget(List.of(), 1000).plan()))
                .startsWith("Date,")
                .hasLineCount(1);
    }

    @Test
    void textIsNeitherAFormulaNorBreaksItsCell() throws IOException {
        FiledTransfer t = SampleFiling.transfer(1);
        FiledTransfer hostile =
                new FiledTransfer(
                        t.id(),
                        t.at(),
                        t.from(),
                        new FiledParty("", "=1+1", "a,\"b\"", ""),
                        t.paid(),
                        t.received(),
                        "",
                        "+x\ny",
                        t.citation());

        assertThat(text(new AttachmentBudget(List.of(hostile), MEGABYTE).plan()))
                .contains(",'=1+1,,\"a,\"\"b\"\"\",\"'+x\ny\",ledger.csv:2\r\n");
    }

    @Test
    void whatWasReceivedHasColumnsOnlyWhereItDiffers() throws IOException {
        FiledTransfer t = SampleFiling.transfer(1);
        FiledTransfer exchanged =
                new FiledTransfer(
                        t.id(),
                        t.at(),
                        t.from(),
                        t.to(),
                        t.paid(),
                        Money.parse("4000.00", new CurrencyCode("EUR", 2)),
                        t.channel(),
                        t.reference(),
                        t.citation());

        assertThat(text(new AttachmentBudget(List.of(exchanged), MEGABYTE).plan()))
                .contains("Amount received")
                .contains(",4000.00,EUR,");
    }

    /// A file of exactly so many bytes with all columns: the last reference fills what is left.
    private static List<FiledTransfer> ofSize(int size) throws IOException {
        List<FiledTransfer> transfers =
                new ArrayList<>(
                        IntStream.rangeClosed(1, 5000)
                                .mapToObj(i -> transfer(i, "USD", 100 + i))
                                .toList());
        int missing = size - (int) bytes(new AttachmentBudget(transfers, 10L * MEGABYTE).plan());
        FiledTransfer last = transfers.removeLast();
        transfers.add(
                new FiledTransfer(
                        last.id(),
                        last.at(),
                        last.from(),
                        last.to(),
                        last.paid(),
                        last.received(),
                        last.channel(),
                        last.reference() + "x".repeat(missing),
                        last.citation()));
        return transfers;
    }

    private static List<FiledTransfer> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> transfer(i, "USD", 1 + (i * 7919) % 10_000))
                .toList();
    }

    private static FiledTransfer transfer(int i, String currency, int cents) {
        Money paid = Money.of(cents, new CurrencyCode(currency, 2));
        return new FiledTransfer(
                new TransferId(i),
                LocalDateTime.of(2026, 3, 1 + i % 28, 10, 0),
                new FiledParty("FHB", "1001", "Ann Example", "ann"),
                new FiledParty("OTHER", "7700" + i % 3, "Müller & Söhne " + i % 3, ""),
                paid,
                paid,
                "WIRE",
                "invoice " + i,
                "1.csv:" + (i + 1));
    }

    private static String text(AttachmentPlan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        plan.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static long bytes(AttachmentPlan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        plan.write(bytes);
        return bytes.size();
    }
}
