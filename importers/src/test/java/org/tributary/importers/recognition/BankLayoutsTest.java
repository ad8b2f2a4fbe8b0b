// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.RowContent;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.statement.SignRule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Layouts of banks and services that no profile is shipped for: each trap with its innocent twin.
class BankLayoutsTest {

    private static final String OWN = "own-account=own";

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();
    private TakenRows taken = new TakenRows();

    private Recognised recognise(String text, String... settings) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), text);
        return importers.recognise(file, Optional.empty(), Settings.of(List.of(settings)));
    }

    private List<String> transfers(String text, String... settings) throws IOException {
        Recognised seen = recognise(text, settings);
        assertThat(seen.missing()).isEmpty();
        taken = TakenRows.of(importers.rows(folder.resolve("export.csv"), seen.profile()));
        return taken.accepted.stream()
                .map(row -> row.substring(row.indexOf(' ') + 1, row.indexOf(" /")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ordering Account;Ordering Customer;Beneficiary Account;Beneficiary Name
                    Payer IBAN;Payer Name;Payee IBAN;Payee Name
                    IBAN Auftraggeber;Name Auftraggeber;IBAN Empfänger;Name Empfänger
                    Von Konto;Auftraggeber;Nach Konto;Empfänger
                    Compte donneur d'ordre;Donneur d'ordre;Compte bénéficiaire;Bénéficiaire
                    IBAN de l'émetteur;Nom émetteur;IBAN du bénéficiaire;Nom bénéficiaire
                    IBAN ordenante;Nombre ordenante;IBAN beneficiario;Nombre beneficiario
                    No Rekening Pengirim;Nama Pengirim;No Rekening Penerima;Nama Penerima
                    转出方账号;转出方户名;转入方账号;转入方户名
                    付款人账号;付款人户名;收款人账号;收款人户名
                    Debit Account No;Debit Account Name;Credit Account No;Credit Account Name
                    Счет отправителя;Имя отправителя;Счет получателя;Имя получателя
                    """)
    void understandsWhoAndWhatInOneHeader(String headers) throws IOException {
        List<String> rows =
                transfers(
                        "Date;%s;Amount;Currency\n2026-01-15;BE71;Alfa;BE68;Beta;12.50;EUR\n"
                                .formatted(headers));
        assertThat(rows).containsExactly("BE71 -> BE68 12.50 EUR");
        assertThat(taken.holders).containsExactly("BE71 Alfa", "BE68 Beta");
    }

    @Test
    void aHeaderOfWordsItDoesNotKnowAllOfIsNotOneOfAnAccount() throws IOException {
        Recognised seen =
                recognise(
                        "Date;Payer opinion;Payee opinion;Amount;Currency\n2026-01-15;a;b;1;EUR\n");
        assertThat(seen.profile().mapping().has(Field.FROM_ACCOUNT)).isFalse();
        assertThat(seen.profile().mapping().has(Field.TO_NAME)).isFalse();
    }

    @Test
    void anIbanThatChangesIsTheCounterpartysAndSoIsTheBankBesideIt() throws IOException {
        String rows =
                "Buchungstag;Empfänger;Zweck;IBAN;BIC;Betrag;Währung\n"
                        + "04.01.2024;Stadtwerke;Strom;DE89370400440532013000;COBADEFF;-80,00;EUR\n"
                        + "05.01.2024;Firma AG;Lohn;DE02120300000000202051;BYLADEM1;2.500,00;EUR\n";
        assertThat(transfers(rows, OWN))
                .containsExactly(
                        "own -> DE89370400440532013000 80.00 EUR",
                        "DE02120300000000202051 -> own 2500.00 EUR");
        assertThat(recognise(rows).missing())
                .containsExactly(
                        "The file does not say whose statement it is. Name the own account, or"
                                + " choose the column that holds it.");
    }

    @Test
    void anIbanThatIsTheSameThroughoutIsTheOwn() throws IOException {
        assertThat(
                        transfers(
                                """
                                IBAN;BIC;Buchungstag;Name;Betrag;Währung
                                DE89370400440532013000;COBADEFF;04.01.2024;Stadtwerke;-80,00;EUR
                                DE89370400440532013000;COBADEFF;05.01.2024;Firma AG;5,00;EUR
                                """))
                .containsExactly(
                        "DE89370400440532013000 -> ?:Stadtwerke 80.00 EUR",
                        "?:Firma AG -> DE89370400440532013000 5.00 EUR");
    }

    @Test
    void theAccountNamedAboveTheTableGoesBeforeAColumnThatNeverHasIt() throws IOException {
        assertThat(
                        transfers(
                                """
                                Girokonto;DE12500105170648489890

                                Buchungsdatum;Zahlungspflichtige*r;Zahlungsempfänger*in;IBAN;Betrag (€)
                                15.01.24;Max;REWE;DE89370400440532013000;-12,50
                                16.01.24;Max;REWE;DE89370400440532013000;-2,50
                                """))
                .containsExactly(
                        "DE12500105170648489890 -> DE89370400440532013000 12.50 EUR",
                        "DE12500105170648489890 -> DE89370400440532013000 2.50 EUR");
        assertThat(taken.holders).containsExactly("DE89370400440532013000 REWE");
    }

    @Test
    void theCounterpartyIsThePayeeOfWhatLeftAndThePayerOfWhatCame() throws IOException {
        assertThat(
                        transfers(
                                """
                                Date,Amount,Currency,Payer Name,Payee Name,Payee Account Number
                                15-02-2024,-250.00,GBP,,Maria Lopez,GB33BUKB20201555555555
                                14-02-2024,1000.00,GBP,Acme Ltd,,
                                """,
                                OWN))
                .containsExactly(
                        "own -> GB33BUKB20201555555555 250.00 GBP",
                        "?:Acme Ltd -> own 1000.00 GBP");
    }

    @Test
    void aReferenceThatComesTwiceIsNotTheBanks() throws IOException {
        String rows =
                "Date,Amount,Currency,IBAN,Reference Number\n"
                        + "2024-01-15,-12.50,EUR,DE89370400440532013000,RENT\n"
                        + "2024-02-15,-12.50,EUR,DE89370400440532013000,%s\n";
        transfers(rows.formatted("RENT"));
        assertThat(taken.bankReferences).containsExactly("", "");
        assertThat(taken.attributes.getFirst()).contains("\"Reference Number\":\"RENT\"");
        transfers(rows.formatted("RENT2"));
        assertThat(taken.bankReferences).containsExactly("RENT", "RENT2");
        transfers(rows.formatted("NOTPROVIDED"));
        assertThat(taken.bankReferences).containsExactly("RENT", "");
    }

    @Test
    void aPayersReferenceIsNotTheBanks() throws IOException {
        Recognised seen =
                recognise(
                        "Date,Amount,Currency,IBAN,Payment Reference\n"
                                + "2024-01-15,-12.50,EUR,DE89370400440532013000,Salary\n");
        assertThat(seen.profile().mapping().has(Field.BANK_REFERENCE)).isFalse();
        assertThat(seen.profile().mapping().has(Field.REFERENCE)).isTrue();
    }

    @Test
    void refundsOfAMerchantLeaveTheAccount() throws IOException {
        Recognised merchant =
                recognise(
                        """
                        Type,Amount,Currency,Created (UTC),Description
                        charge,100.00,usd,2024-01-05 10:00,Order 1
                        refund,-20.00,usd,2024-01-06 10:00,Refund
                        payout,-76.80,usd,2024-01-08 00:00,STRIPE PAYOUT
                        """,
                        OWN);
        assertThat(merchant.statement().sign().value()).isEqualTo(SignRule.NEGATIVE_OUT);
        Recognised card =
                recognise(
                        """
                        Type,Amount,Currency,Date,Description,Card number
                        Sale,100.00,usd,2024-01-05,Shop,4111
                        Return,-20.00,usd,2024-01-06,Refund,4111
                        """);
        assertThat(card.statement().sign().value()).isEqualTo(SignRule.NEGATIVE_IN);
    }

    @Test
    void movementsWithoutAKnownAmountAreNotParties() throws IOException {
        Recognised movements =
                recognise(
                        "Name,Type,Date,Currency,Fee,Turnover\nAda,x,2024-01-05,EUR,-1.00,2.00\n");
        assertThat(movements.profile().kind().rows()).isEqualTo(RowContent.TRANSFERS);
        assertThat(movements.missing()).isNotEmpty();
        Recognised parties = recognise("Name,Type,Customer ID\nAda,person,17\n");
        assertThat(parties.profile().kind().rows()).isEqualTo(RowContent.PARTIES);
    }

    @Test
    void onlyDatesOfValueAreTheTime() throws IOException {
        assertThat(
                        transfers(
                                "Value Date,From Account,To Account,Amount,Currency\n"
                                        + "2024-01-15,1001,1002,5.00,EUR\n"))
                .containsExactly("1001 -> 1002 5.00 EUR");
    }

    @Test
    void readsTheCurrencyOfAHeaderWithLittleWords() throws IOException {
        assertThat(
                        transfers(
                                """
                                Konto:;CH9300762011623852957
                                Buchungsdatum;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF
                                2024-01-31;KAUF;;-45.60
                                2024-01-30;LOHN;2000.00;
                                """))
                .containsExactly(
                        "CH9300762011623852957 -> ?: 45.60 CHF",
                        "?: -> CH9300762011623852957 2000.00 CHF");
        assertThat(transfers("Date;Libellé;Montant(EUROS)\n2024-01-15;x;-12,00\n", OWN))
                .containsExactly("own -> ?: 12.00 EUR");
    }

    @Test
    void takesTheWholeNumberBesideALabelWithoutAColon() throws IOException {
        assertThat(
                        transfers(
                                "Numéro Compte   ;1234567A020\nDate;Libellé;Montant\n"
                                        + "2024-01-15;x;-12,00\n",
                                "currency=EUR"))
                .containsExactly("1234567A020 -> ?: 12.00 EUR");
        assertThat(
                        transfers(
                                "Kontonummer:;0234 00123456.40\nDatum;Text;Betrag\n"
                                        + "2024-01-15;x;-12.00\n",
                                "currency=CHF"))
                .containsExactly("0234 00123456.40 -> ?: 12.00 CHF");
    }

    @Test
    void aPointBeforeThreeDigitsGroupsWhereTheCurrencyHasTwo() throws IOException {
        String rows = "Date,From Account,To Account,Amount,Currency\n2024-01-15,1,2,1.250,%s\n";
        assertThat(transfers(rows.formatted("EUR"))).containsExactly("1 -> 2 1250.00 EUR");
        assertThat(recognise(rows.formatted("EUR")).dialect().numbers().confidence())
                .isLessThan(0.7);
        assertThat(transfers(rows.formatted("KWD"))).containsExactly("1 -> 2 1.250 KWD");
    }

    @Test
    void theCurrencyGoesWithItsAmount() throws IOException {
        assertThat(
                        transfers(
                                """
                                Date,Billing Amount,Billing Currency,Transaction Amount,Transaction Currency,IBAN
                                2024-01-15,-9.00,EUR,-10.00,USD,DE89370400440532013000
                                """))
                .containsExactly("DE89370400440532013000 -> ?: 10.00 USD");
        assertThat(
                        transfers(
                                """
                                Buchung;Saldo;Währung;Betrag;Währung;IBAN
                                15.01.2024;100,00;EUR;-10,00;USD;DE89370400440532013000
                                """))
                .containsExactly("DE89370400440532013000 -> ?: 10.00 USD");
        assertThat(
                        transfers(
                                """
                                Date,Amount,Currency,Balance Currency,IBAN
                                2024-01-15,-9.00,EUR,USD,DE89370400440532013000
                                """))
                .containsExactly("DE89370400440532013000 -> ?: 9.00 EUR");
    }
}
