// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.imports.RowProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class StatementRowsTest {

    private static final List<String> OWN =
            List.of("separator=;", "own-account=DE1", "currency=EUR", "header=1");

    @TempDir Path folder;

    private Recognised recognise(String text, String... settings) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        List<String> all = new ArrayList<>(OWN);
        all.addAll(Arrays.asList(settings));
        return Importers.shipped().recognise(file, Optional.empty(), Settings.of(all));
    }

    private TakenRows read(String text, String... settings) throws IOException {
        Recognised seen = recognise(text, settings);
        assertThat(seen.missing()).isEmpty();
        return TakenRows.of(Importers.shipped().rows(folder.resolve("f.csv"), seen.profile()));
    }

    private TakenRows amount(String amount, String sign) throws IOException {
        return read(
                "when;who;much\n2026-01-03;Shop;" + amount + "\n",
                "time=when",
                "counterparty-name=who",
                "amount=much",
                "sign=" + sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -12.00    | negative-out | DE1 -> ?:Shop 12.00 EUR
                    12.00     | negative-out | ?:Shop -> DE1 12.00 EUR
                    +10.00    | negative-out | ?:Shop -> DE1 10.00 EUR
                    (12.00)   | negative-out | DE1 -> ?:Shop 12.00 EUR
                    12.00-    | negative-out | DE1 -> ?:Shop 12.00 EUR
                    −7.50     | negative-out | DE1 -> ?:Shop 7.50 EUR
                    €67.40    | negative-out | ?:Shop -> DE1 67.40 EUR
                    -€67.40   | negative-out | DE1 -> ?:Shop 67.40 EUR
                    €-67.40   | negative-out | DE1 -> ?:Shop 67.40 EUR
                    EUR 123.18| negative-out | ?:Shop -> DE1 123.18 EUR
                    12.00 DR  | negative-out | DE1 -> ?:Shop 12.00 EUR
                    12.00CR   | negative-out | ?:Shop -> DE1 12.00 EUR
                    12.00     | negative-in  | DE1 -> ?:Shop 12.00 EUR
                    -12.00    | negative-in  | ?:Shop -> DE1 12.00 EUR
                    12.00 CR  | negative-in  | ?:Shop -> DE1 12.00 EUR
                    12.00     | all-out      | DE1 -> ?:Shop 12.00 EUR
                    12.00     | all-in       | ?:Shop -> DE1 12.00 EUR
                    """)
    void readsEveryWayAnAmountSaysItsDirection(String amount, String sign, String transfer)
            throws IOException {
        TakenRows taken = amount(amount, sign);
        assertThat(taken.problems()).isEmpty();
        String sum = transfer.replaceAll(".* (\\S+ EUR)$", "$1");
        assertThat(taken.accepted)
                .containsExactly("2 " + transfer + " / " + sum + " at 2026-01-03T00:00:00Z ||");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -(12.00)   | '-(12.00)' is not an amount.
                    -12.00-    | '-12.00-' is not an amount.
                    -12.00 DR  | '-12.00 DR' is not an amount.
                    12.00 abc  | What '12.00 abc' is counted in is unknown, or is not what the row says it is.
                    $12.00     | What '$12.00' is counted in is unknown, or is not what the row says it is.
                    USD 12.00  | What 'USD 12.00' is counted in is unknown, or is not what the row says it is.
                    99999999999999999999:5 | '99999999999999999999:5' is not an amount.
                    xx,yyyy.zz | 'xx,yyyy.zz' is not an amount.
                    """)
    void refusesWhatIsNotClearlyOneAmount(String amount, String reason) throws IOException {
        assertThat(amount(amount, "negative-out").problems())
                .extracting(RowProblem::reason)
                .containsExactly(reason);
    }

    @Test
    void readsTheSumGroupedByBlanksWithItsCurrencyBehind() throws IOException {
        TakenRows taken =
                read(
                        "when;who;much\n2026-01-03;Shop;1 234,56 EUR\n",
                        "time=when",
                        "counterparty-name=who",
                        "amount=much",
                        "sign=negative-out",
                        "decimal=comma",
                        "grouping=space");
        assertThat(taken.accepted.getFirst()).contains("?:Shop -> DE1 1234.56 EUR");
    }

    @Test
    void skipsARowOfNothingAndSaysSo() throws IOException {
        TakenRows taken = amount("+0.00", "negative-out");
        assertThat(taken.accepted).isEmpty();
        assertThat(taken.skippedReasons())
                .containsExactly("1 header", "2 the amount is zero, so nothing moved");
    }

    @Test
    void takesDebitsAndCreditsFromTheirColumns() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;who;out;in
                        2026-01-03;Shop;5.00;
                        2026-01-04;Boss;;900.00
                        2026-01-05;Shop;-5.00;
                        2026-01-06;Both;0.00;7.00
                        2026-01-07;Both;1.00;7.00
                        2026-01-08;None;;
                        """,
                        "time=when",
                        "counterparty-name=who",
                        "debit=out",
                        "credit=in",
                        "sign=debit-credit");
        assertThat(taken.accepted)
                .containsExactly(
                        "2 DE1 -> ?:Shop 5.00 EUR / 5.00 EUR at 2026-01-03T00:00:00Z ||",
                        "3 ?:Boss -> DE1 900.00 EUR / 900.00 EUR at 2026-01-04T00:00:00Z ||",
                        "4 ?:Shop -> DE1 5.00 EUR / 5.00 EUR at 2026-01-05T00:00:00Z ||",
                        "5 ?:Both -> DE1 7.00 EUR / 7.00 EUR at 2026-01-06T00:00:00Z ||");
        assertThat(taken.attributes.get(2))
                .isEqualTo("{\"reversal\":\"a negative debit, read the other way round\"}");
        assertThat(taken.problems())
                .extracting(RowProblem::reason)
                .containsExactly("Debit and credit are both filled.", "There is no amount.");
        assertThat(taken.holders)
                .containsExactlyInAnyOrder("?:Shop Shop", "?:Boss Boss", "?:Both Both");
    }

    @Test
    void readsTheDirectionFromWordsAndRefusesOthers() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;who;much;way
                        2026-01-03;Shop;5.00;支出
                        2026-01-04;Boss;9.00;收入
                        2026-01-05;Self;9.00;不计收支
                        2026-01-05;Self;-9.00;收入
                        """,
                        "time=when",
                        "counterparty-name=who",
                        "amount=much",
                        "direction=way",
                        "sign=direction",
                        "in-words=收入",
                        "out-words=支出");
        assertThat(taken.accepted)
                .containsExactly(
                        "2 DE1 -> ?:Shop 5.00 EUR / 5.00 EUR at 2026-01-03T00:00:00Z ||",
                        "3 ?:Boss -> DE1 9.00 EUR / 9.00 EUR at 2026-01-04T00:00:00Z ||");
        assertThat(taken.problems())
                .extracting(RowProblem::reason)
                .containsExactly(
                        "'不计收支' says neither in nor out.",
                        "'-9.00' is below zero beside a direction, so which way it went is"
                                + " unclear.");
    }

    @Test
    void namesTheCounterpartyByNumberElseByNameElseBySide() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;much;iban;bank;who
                        2026-01-03;-1.00;NL2;BANK;Anna
                        2026-01-03;-2.00;--;;Bob
                        2026-01-03;-3.00;;;
                        2026-01-03;4.00;/;;-
                        2026-01-03;5.00;r***@qq.com;;x4***6
                        2026-01-03;6.00;6226******5669;;Li
                        """,
                        "time=when",
                        "amount=much",
                        "counterparty-account=iban",
                        "counterparty-bank=bank",
                        "counterparty-name=who",
                        "sign=negative-out");
        assertThat(taken.accepted)
                .extracting(row -> row.substring(2, row.indexOf(" EUR")))
                .containsExactly(
                        "DE1 -> BANK:NL2 1.00",
                        "DE1 -> ?:Bob 2.00",
                        "DE1 -> ?: 3.00",
                        "?: -> DE1 4.00",
                        "?:x4***6 (r***@qq.com) -> DE1 5.00",
                        "?:Li (6226******5669) -> DE1 6.00");
        assertThat(taken.holders).contains("BANK:NL2 Anna");
    }

    @Test
    void joinsADateWithTheTimeOfDayBesideIt() throws IOException {
        TakenRows taken =
                read(
                        """
                        d;t;who;much
                        20240101;123456;a;-1.00
                        20240101;90507;a;-1.00
                        20240101;;a;-1.00
                        20240101;9:05;a;-1.00
                        20240101;noon;a;-1.00
                        """,
                        "time=d",
                        "time-of-day=t",
                        "counterparty-name=who",
                        "amount=much",
                        "sign=negative-out",
                        "zone=Asia/Shanghai");
        assertThat(taken.accepted)
                .extracting(row -> row.replaceAll(".* at (\\S+) .*", "$1"))
                .containsExactly(
                        "2024-01-01T04:34:56Z",
                        "2024-01-01T01:05:07Z",
                        "2023-12-31T16:00:00Z",
                        "2024-01-01T01:05:00Z");
        assertThat(taken.problems())
                .extracting(RowProblem::reason)
                .containsExactly("'noon' is not a time of day.");
    }

    @Test
    void keepsDetailsInTheirOwnWordsAndUnreadableOnesAsTheyStand() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;value;who;much;fee;saldo;ref;why;extra
                        03.01.2026;05.01.2026;a;-1.234,50;0,5;+5257,28;TX1;rent;x
                        03.01.2026;soon;a;-1,00;-;xx,yy;--;;
                        """,
                        "time=when",
                        "value-date=value",
                        "counterparty-name=who",
                        "amount=much",
                        "fee=fee",
                        "balance=saldo",
                        "bank-reference=ref",
                        "purpose=why",
                        "sign=negative-out");
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.details)
                .containsExactly(
                        "{\"value-date\":\"2026-01-05\",\"fee\":\"0.50\",\"balance\":\"5257.28\","
                                + "\"purpose\":\"rent\"}",
                        "");
        assertThat(taken.bankReferences).containsExactly("TX1", "");
        assertThat(taken.attributes)
                .containsExactly("{\"extra\":\"x\"}", "{\"value\":\"soon\",\"saldo\":\"xx,yy\"}");
    }
}
