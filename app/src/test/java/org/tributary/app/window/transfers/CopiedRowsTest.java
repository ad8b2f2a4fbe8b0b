// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class CopiedRowsTest {

    private static CopiedRows copy(String paid, String reference) {
        Money money = Money.parse(paid, Currencies.of("EUR"));
        var source =
                new Provenance(new SourceFile("0".repeat(64), "drawn.csv", 1), new SourceLine(12));
        var transfer =
                new Transfer(
                        new TransferId(1),
                        0,
                        new AccountId("", "0012"),
                        1,
                        new AccountId("01", "30"),
                        Instant.parse("2026-01-02T03:04:05Z"),
                        money,
                        money,
                        "Wire",
                        reference,
                        "",
                        "",
                        Map.of(),
                        Map.of(),
                        source);
        var making =
                new CopiedRows.Making(
                        new TransferText(new AmountText(Locale.ENGLISH), ZoneOffset.UTC),
                        List.of("Time", "From & to"));
        making.add(transfer);
        return making.made();
    }

    @Test
    void amountsAreNumbersAndAccountNumbersAreTexts() {
        String table = copy("1234.50", "").table();

        assertThat(table)
                .contains("<th>Time</th><th>From &amp; to</th>")
                .contains("<td sdnum=\"1033;0;@\">0012</td><td sdnum=\"1033;0;@\">01:30</td>")
                .contains("x:num=\"1234.50\" sdval=\"1234.50\" sdnum=\"1033;0;#,##0.00\">1234.50<")
                .contains("td{mso-number-format:\"\\@\"}");
    }

    @Test
    void amountsTooLongForASpreadsheetStayTexts() {
        assertThat(copy("1234567890123.45", "").table()).contains("x:num=\"1234567890123.45\"");
        assertThat(copy("12345678901234.56", "").table())
                .doesNotContain("x:num=")
                .contains("<td sdnum=\"1033;0;@\">12345678901234.56</td>");
    }

    @Test
    void textsAreNoMarkupAndNoFormulas() {
        CopiedRows rows = copy("1.00", "=1+1 <b>&");

        assertThat(rows.table()).contains(">=1+1 &lt;b&gt;&amp;</td>");
        assertThat(rows.lines()).contains("\t'=1+1 <b>&\t");
    }
}
