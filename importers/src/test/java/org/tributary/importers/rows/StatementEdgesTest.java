// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

class StatementEdgesTest {

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

    @Test
    void anIbanIsOneAccountWithAnyBankAndInAnyGroups() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;bank;from;to;much
                        2026-01-01;COBADEFF;DE89370400440532013000;X;1.00
                        2026-01-02;;de89 3704 0044 0532 0130 00;X;2.00
                        2026-01-03;COBADEFF;DE88370400440532013000;X;3.00
                        """,
                        "time=when",
                        "from-bank=bank",
                        "from-account=from",
                        "to-account=to",
                        "amount=much",
                        "sign=two-sided");

        assertThat(taken.accepted)
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("2 DE89370400440532013000 -> "),
                        row -> assertThat(row).startsWith("3 DE89370400440532013000 -> "),
                        row -> assertThat(row).startsWith("4 COBADEFF:DE88370400440532013000 -> "));
        assertThat(taken.attributes).containsExactly("{\"bank\":\"COBADEFF\"}", "", "");
    }

    @Test
    void theBankOfACounterpartysIbanIsKeptAsAnAttribute() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;iban;bic;much
                        2026-01-01;DE89370400440532013000;COBADEFF;-1.00
                        2026-01-02;4711;COBADEFF;-1.00
                        """,
                        "time=when",
                        "counterparty-account=iban",
                        "counterparty-bank=bic",
                        "amount=much",
                        "sign=negative-out");

        assertThat(taken.accepted.get(0)).contains(" -> DE89370400440532013000 ");
        assertThat(taken.accepted.get(1)).contains(" -> COBADEFF:4711 ");
        assertThat(taken.attributes).containsExactly("{\"bic\":\"COBADEFF\"}", "");
    }

    @Test
    void skipsBalancesListedAsMovementsButNotMovementsThatSpeakOfThem() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;who;what;much
                        2026-01-01;;Opening balance;500.00
                        2026-01-02;Shop;Opening balance;-1.00
                        2026-01-03;;Opening balance of the till;-2.00
                        2026-01-04;;Turnover;503.00
                        2026-01-04;Closing balance:;Closing balance:;497.00
                        """,
                        "time=when",
                        "counterparty-name=who",
                        "reference=what",
                        "amount=much",
                        "sign=negative-out");

        assertThat(taken.accepted).hasSize(2);
        assertThat(taken.skippedReasons())
                .filteredOn(reason -> reason.contains(" a balance or turnover"))
                .hasSize(3);
    }

    @Test
    void skipsTotalsRulesAndNotesButNeverARowThatReadsAsATransfer() throws IOException {
        TakenRows taken =
                read(
                        """
                        when;who;much
                        2026-01-03;Total;-1.00
                        ;continued text;
                        ---;;
                        Total;;-1.00
                        合计金额;;1.00
                        This list shows posted rows only
                        End of file;;
                        ;Total Oil;-4.00
                        Pending;Shop;-5.00
                        2026-01-0
                        """,
                        "time=when",
                        "counterparty-name=who",
                        "amount=much",
                        "sign=negative-out",
                        "footer=End");
        assertThat(taken.accepted).hasSize(1);
        assertThat(taken.skippedReasons())
                .containsExactly(
                        "1 header",
                        "3 a note: it has neither a time nor an amount",
                        "4 a ruled line",
                        "5 a total or balance: it begins with 'Total'",
                        "6 a total or balance: it begins with '合计金额'",
                        "7 a note: it has neither a time nor an amount",
                        "8 footer: it begins with 'End'",
                        "9 a total or balance: it begins with 'Total Oil'");
        assertThat(taken.rejected).hasSize(2);
    }

    @Test
    void takesTheCurrencyBesideEachAmount() throws IOException {
        TakenRows taken =
                read(
                        "when;who;much\n2026-01-03;a;CNY 123.18\n2026-01-03;a;JPY1000\n"
                                + "2026-01-03;a;$5.00\n2026-01-03;a;5.00\n",
                        "currency=in-amount",
                        "time=when",
                        "counterparty-name=who",
                        "amount=much",
                        "sign=negative-in");
        assertThat(taken.accepted)
                .extracting(row -> row.substring(2, row.indexOf(" /")))
                .containsExactly("DE1 -> ?:a 123.18 CNY", "DE1 -> ?:a 1000 JPY");
        assertThat(taken.problems()).hasSize(2);
    }

    @Test
    void countsAFineTokenInTheFinestUnitThatHoldsItExactly() throws IOException {
        TakenRows taken =
                read(
                        "when;from;to;much;unit\n2026-01-03;a;b;0.000000000000000001;ETH\n"
                                + "2026-01-03;a;b;12.5;ETH\n"
                                + "2026-01-03;a;b;1234.123456789012345678;ETH\n"
                                + "2026-01-03;a;b;408.5;XYZ\n",
                        "time=when",
                        "from-account=from",
                        "to-account=to",
                        "amount=much",
                        "currency=unit",
                        "kind=wallet",
                        "counterparty-kind=wallet",
                        "decimals.XYZ=6");
        assertThat(taken.accepted)
                .extracting(row -> row.substring(2, row.indexOf(" /")))
                .containsExactly(
                        "a -> b 0.000000000000000001 ETH",
                        "a -> b 12.500000000000000 ETH",
                        "a -> b 408.500000 XYZ");
        assertThat(taken.problems()).hasSize(1);
    }

    @Test
    void countsWeiAndSatoshi() throws IOException {
        TakenRows taken =
                read(
                        "when;from;to;much;unit\n2026-01-03;a;b;12500000000000000000;ETH\n"
                                + "2026-01-03;a;b;5000000000;BTC\n2026-01-03;a;b;0.5;BTC\n",
                        "time=when",
                        "from-account=from",
                        "to-account=to",
                        "amount=much",
                        "currency=unit",
                        "amounts=minor");
        assertThat(taken.accepted)
                .extracting(row -> row.substring(2, row.indexOf(" /")))
                .containsExactly("a -> b 12.50000000000000000 ETH", "a -> b 50.00000000 BTC");
        assertThat(taken.problems()).hasSize(1);
    }

    @Test
    void knowsOneSideOfATwoSidedRowByNameWhereAllowed() throws IOException {
        TakenRows taken =
                read(
                        "when;from;fname;to;tname;much\n2026-01-03;1;A;;B;5.00\n"
                                + "2026-01-03;;A;2;B;6.00\n2026-01-03;;A;;B;7.00\n",
                        "time=when",
                        "from-account=from",
                        "from-name=fname",
                        "to-account=to",
                        "to-name=tname",
                        "amount=much",
                        "counterparty=by-name");
        assertThat(taken.accepted)
                .extracting(row -> row.substring(2, row.indexOf(" /")))
                .containsExactly("1 -> ?:B 5.00 EUR", "?:A -> 2 6.00 EUR");
        assertThat(taken.problems()).hasSize(2);
    }

    @Test
    void attachesPartiesToAccounts() throws IOException {
        TakenRows taken =
                read(
                        """
                        account_id;bank_id;entity_id;first;last;kind;born;street;town;other
                        80B7;0331;E1;Anna;Berg;Individual;03.01.1980;Weg 1;Ulm;x
                        ;;;;;;;;;y
                        """,
                        "rows=parties",
                        "time-pattern=dd.MM.yyyy",
                        "party-account=account_id",
                        "party-bank=bank_id",
                        "party-number=entity_id",
                        "party-first-name=first",
                        "party-last-name=last",
                        "party-kind=kind",
                        "party-birth-date=born",
                        "party-address=street",
                        "party-city=town");
        assertThat(taken.parties)
                .hasSize(1)
                .first()
                .hasToString(
                        "PartyRow[line=2, customer=E1, name=Anna Berg, kind=PERSON,"
                                + " accounts=[AccountId[institution=0331, number=80B7]],"
                                + " details={BIRTH_DATE=1980-01-03, ADDRESS=Weg 1, Ulm},"
                                + " attributes={\"other\":\"x\"}, party=OptionalLong.empty]");
        assertThat(taken.problems())
                .extracting(RowProblem::reason)
                .containsExactly(
                        "The row has neither a name nor a customer number nor an account.");
    }
}
