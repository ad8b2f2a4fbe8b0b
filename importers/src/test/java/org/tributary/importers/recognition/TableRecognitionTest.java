// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.CurrencyPlace;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class TableRecognitionTest {

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();
    private String name = "export.csv";
    private String charset = "UTF-8";

    private Recognised recognise(String text, String... settings) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
        return importers.recognise(file, Optional.empty(), Settings.of(List.of(settings)));
    }

    private List<String> transfers(Recognised seen) throws IOException {
        assertThat(seen.missing()).isEmpty();
        TakenRows taken = TakenRows.of(importers.rows(folder.resolve(name), seen.profile()));
        assertThat(taken.problems()).isEmpty();
        return taken.accepted.stream()
                .map(row -> row.substring(row.indexOf(' ') + 1, row.indexOf(" /")))
                .toList();
    }

    private static String columns(Recognised seen) {
        return seen.profile().mapping().columns().entrySet().stream()
                .map(e -> e.getKey().key() + "=" + (e.getValue().position() + 1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void tellsOrderAndSignByTheBalances() throws IOException {
        Recognised newest =
                recognise(
                        """
                        Date,Details,Amount,Balance,Currency,IBAN
                        03/02/2026,c,-5.00,115.00,EUR,DE02120300000000202051
                        02/02/2026,b,30.00,120.00,EUR,DE02120300000000202051
                        01/02/2026,a,-10.00,90.00,EUR,DE02120300000000202051
                        """);
        assertThat(newest.statement().sign().value()).isEqualTo(SignRule.NEGATIVE_OUT);
        assertThat(newest.statement().sign().confidence()).isEqualTo(0.95);
        assertThat(newest.statement().order().value()).isEqualTo(RowOrder.NEWEST_FIRST);
        assertThat(transfers(newest))
                .containsExactly(
                        "DE02120300000000202051 -> ?: 5.00 EUR",
                        "?: -> DE02120300000000202051 30.00 EUR",
                        "DE02120300000000202051 -> ?: 10.00 EUR");
        Recognised debt =
                recognise(
                        """
                        Date,Details,Amount,Balance,Currency,Card number
                        2026-02-01,a,10.00,90.00,EUR,4111
                        2026-02-02,b,-30.00,120.00,EUR,4111
                        2026-02-03,c,5.00,115.00,EUR,4111
                        """);
        assertThat(debt.statement().sign().value()).isEqualTo(SignRule.NEGATIVE_IN);
        assertThat(debt.statement().order().value()).isEqualTo(RowOrder.OLDEST_FIRST);
    }

    @Test
    void readsACardStatementTheWayItsRefundsSay() throws IOException {
        Recognised seen =
                recognise(
                        "交易日期,交易摘要,入账金额,入账货币\n2025/01/05,（消费）示例商户A,15.90,人民币\n"
                                + "2025/01/04,（退款）示例商户B,-97.20,人民币\n",
                        "own-account=card");
        assertThat(seen.statement().sign().value()).isEqualTo(SignRule.NEGATIVE_IN);
        assertThat(transfers(seen)).containsExactly("card -> ?: 15.90 CNY", "?: -> card 97.20 CNY");
    }

    @Test
    void saysThatNothingTellsWhichWayMoneyWent() throws IOException {
        Recognised seen =
                recognise("Date,Text,Amount,Currency\n2026-01-05,x,15.90,EUR\n", "own-account=1");
        assertThat(seen.statement().sign().value()).isEqualTo(SignRule.UNCLEAR);
        assertThat(seen.missing())
                .singleElement()
                .asString()
                .startsWith("The file does not say which way money went.");
    }

    @Test
    void takesTheSignWhereItAgreesWithTheDirection() throws IOException {
        charset = "windows-1250";
        Recognised seen =
                recognise(
                        "Tranzakció dátuma,Partner neve,Számlaszám,Tranzakció összege,Devizanem,"
                                + "Bevétel/Kiadás,Közlemény,Összegzés,Bővebb\n"
                                + "2019.04.19.,Bolt,117-1,-350,HUF,outflow,,,\n"
                                + "2019.04.17.,Munkahely,117-1,1290,HUF,inflow,,,\n");
        assertThat(seen.profile().dialect().charset().name()).isEqualTo("windows-1250");
        assertThat(seen.statement().sign().reason())
                .isEqualTo("in all 2 rows the sign is what the column of directions says");
        assertThat(transfers(seen))
                .containsExactly("117-1 -> ?:Bolt 350.00 HUF", "?:Munkahely -> 117-1 1290.00 HUF");
    }

    @Test
    void findsAccountCurrencyAndDirectionsOfAWalletAboveItsTable() throws IOException {
        charset = "GB18030";
        Recognised seen =
                recognise(
                        """
                        ------------------------------
                        导出信息：
                        姓名：张三
                        支付宝账户：zhang@example.com
                        支出：63笔 16.54元
                        特别提示：请查证账户实际到账情况后再进行发货操作；
                        交易时间            ,交易对方            ,对方账号  ,收/支  ,金额     ,备注  ,
                        2023-02-12 21:32:14 ,商店             ,/     ,支出    ,49.74   ,     ,
                        2023-02-13 21:32:14 ,李四             ,li***@qq.com ,收入   ,9.00   ,     ,
                        """);
        assertThat(seen.dialect().charset().value().name()).isEqualTo("GB18030");
        assertThat(seen.dialect().headerRow().value()).isEqualTo(7);
        assertThat(seen.statement().own().value())
                .isEqualTo(new OwnAccount("zhang@example.com", "支付宝", "张三"));
        assertThat(transfers(seen))
                .containsExactly(
                        "支付宝:zhang@example.com -> ?:商店 49.74 CNY",
                        "?:李四 (li***@qq.com) -> 支付宝:zhang@example.com 9.00 CNY");
    }

    @Test
    void findsTheAccountInTheNameOfTheFileUnlessItIsADate() throws IOException {
        String text = "Date,Text,Amount EUR\n2026-01-05,x,-15.90\n";
        name = "Umsaetze_KtoNr538917600_EUR_02-03-2018.csv";
        assertThat(recognise(text).statement().own().value().number()).isEqualTo("538917600");
        name = "export_BE71096123456769_20180304_1422.csv";
        assertThat(recognise(text).statement().own().value().number())
                .isEqualTo("BE71096123456769");
        name = "20180226_12345678.csv";
        Guess<OwnAccount> alone = recognise(text).statement().own();
        assertThat(alone.value().number()).isEqualTo("12345678");
        assertThat(alone.confidence()).isEqualTo(0.5);
        name = "TransactionHistory_20180418043121.csv";
        Recognised none = recognise(text);
        assertThat(none.statement().own().value().number()).isEmpty();
        assertThat(none.missing()).hasSize(1);
    }

    @Test
    void takesTheCurrencyFromHeadersAndFromBesideAmounts() throws IOException {
        assertThat(recognise("Datum;Text;Betrag (EUR)\n03.01.2026;x;-1,50\n").profile().money())
                .extracting(money -> money.fixed().orElseThrow().code())
                .isEqualTo("EUR");
        assertThat(recognise("Date,Text,Amount\n2026-01-03,x,£1.50\n").profile().money().fixed())
                .hasValueSatisfying(code -> assertThat(code.code()).isEqualTo("GBP"));
        Recognised several =
                recognise("Date,Text,Amount\n2026-01-03,x,CNY 1.50\n2026-01-04,y,JPY 100\n");
        assertThat(several.profile().money().place()).isEqualTo(CurrencyPlace.IN_AMOUNT);
        assertThat(recognise("Date,Text,Amount\n2026-01-03,x,-1.50\n").missing())
                .contains(
                        "No column holds a currency. Choose one, or name the currency of all"
                                + " rows.");
    }

    @Test
    void tellsAccountsAndNamesOfCounterpartiesApartByTheirValues() throws IOException {
        assertThat(
                        columns(
                                recognise(
                                        """
                                        Date,Amount,Account,Counterparty,Name,Description
                                        2018-12-06,"-8,78",NL26BUNQ2025126409,NL89BUNQ2025105584,C,x
                                        """)))
                .isEqualTo(
                        "time=1 amount=2 reference=6 own-account=3 counterparty-account=4"
                                + " counterparty-name=5");
        assertThat(
                        columns(
                                recognise(
                                        "Datum,Empfänger,Kontonummer,Betrag (EUR)\n"
                                                + "2017-10-01,Laden,,-59.99\n")))
                .isEqualTo("time=1 amount=4 counterparty-account=3 counterparty-name=2");
    }

    @Test
    void readsAFileWithoutAHeaderByItsValues() throws IOException {
        Recognised seen =
                recognise(
                        """
                        05/01/2023,DOLLARAMA # 845   _M,1.96,,13.04
                        05/01/2023,T T SUPERMARKET   _M,12.10,,15.00
                        05/14/2023,PTS TO:  02816700587,10.00,,27.10
                        05/15/2023,DEPOSIT,,5.00,37.10
                        """,
                        "own-account=td",
                        "currency=CAD");
        assertThat(columns(seen)).isEqualTo("time=1 reference=2 balance=5 debit=3 credit=4");
        assertThat(seen.statement().order().value()).isEqualTo(RowOrder.NEWEST_FIRST);
        assertThat(transfers(seen))
                .containsExactly(
                        "td -> ?: 1.96 CAD",
                        "td -> ?: 12.10 CAD",
                        "td -> ?: 10.00 CAD",
                        "?: -> td 5.00 CAD");
    }

    @Test
    void leavesDebitAndCreditOpenWhereNothingTellsThemApart() throws IOException {
        Recognised seen =
                recognise(
                        "03.01.2026;x;1,96;\n04.01.2026;y;;5,00\n",
                        "own-account=a",
                        "currency=EUR");
        assertThat(seen.statement().sign().value()).isEqualTo(SignRule.UNCLEAR);
        assertThat(seen.missing()).hasSize(1);
    }

    @Test
    void losesNothingToBlanksBehindQuotesAndCellsLeftOutAtTheEnd() throws IOException {
        Recognised seen =
                recognise(
                        "Date,Description,Amount,Currency,Status,Merchant\n"
                                + "09/04/2025,QR,\"-1,099.14\"\t,CNY,POSTED,M1\n"
                                + "24/03/2025,PAYMENT,\"3,266.16\"\t\t,CNY,POSTED\n",
                        "own-account=h");
        assertThat(transfers(seen)).containsExactly("h -> ?:M1 1099.14 CNY", "?: -> h 3266.16 CNY");
    }

    @Test
    void takesWhatTheFileSaysOfItsAccountBeforeAProfileMadeForAnother() throws IOException {
        String text = "Account number: 111222333\nDate,Text,Amount\n2026-01-03,x,-1.50\n";
        ImportProfile profile =
                recognise(text, "currency=EUR").profile().withName("My bank", "made for one");
        assertThat(profile.statement().own().number()).isEqualTo("111222333");
        Importers mine = importers.withLibrary(importers.library().with(profile));
        Path other =
                Files.writeString(folder.resolve("b.csv"), text.replace("111222333", "999888777"));
        Recognised seen = mine.recognise(other);
        assertThat(seen.profile().name()).isEqualTo("My bank");
        assertThat(seen.statement().own().value().number()).isEqualTo("999888777");
        Path silent =
                Files.writeString(
                        folder.resolve("c.csv"), "Date,Text,Amount\n2026-01-03,x,-1.50\n");
        Guess<OwnAccount> kept = mine.recognise(silent).statement().own();
        assertThat(kept.value().number()).isEqualTo("111222333");
        assertThat(kept.reason())
                .isEqualTo("the profile says so; check that this file is of that account");
    }

    @Test
    void recognisesAFileOfCustomers() throws IOException {
        Recognised seen =
                recognise("Customer ID,Full name,Date of birth,IBAN\n7,Anna Berg,1980-05-06,DE1\n");
        assertThat(seen.missing()).isEmpty();
        TakenRows taken = TakenRows.of(importers.rows(folder.resolve(name), seen.profile()));
        assertThat(taken.parties).hasSize(1);
        assertThat(seen.profile().mapping().has(Field.PARTY_BIRTH_DATE)).isTrue();
    }

    @Test
    void sidesAreNamesWhereAccountsStandBesideThem() throws IOException {
        Recognised named =
                recognise(
                        """
                        Date,From account,Sender,To account,Beneficiary,Amount,Currency
                        2026-01-05,70001,Ann Lindqvist,70002,Harmless Bakery,12.00,EUR
                        """);
        assertThat(columns(named))
                .contains("from-account=2", "from-name=3", "to-account=4", "to-name=5");
        Recognised numbered =
                recognise(
                        """
                        Date,Sender,Beneficiary,Amount,Currency
                        2026-01-05,70001,70002,12.00,EUR
                        """);
        assertThat(columns(numbered))
                .contains("from-account=2", "to-account=3")
                .doesNotContain("name");
    }
}
