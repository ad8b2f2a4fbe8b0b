// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class CounterpartiesTest {

    private static final String STATEMENT =
            """
            B:1;?Bakery;2026-01-01T00:00:00Z;3.50 EUR;;Card;;Ann
            ?Bakery;B:1;2026-01-02T00:00:00Z;3.50 EUR;;Card;refund;
            B:1;?;2026-01-03T00:00:00Z;50.00 EUR;;Cash;;Ann
            ?;B:1;2026-01-04T00:00:00Z;60.00 EUR;;Cash;;
            B:2;?Bakery;2026-01-05T00:00:00Z;4.00 EUR;;Card;;Bo
            ?:9;B:2;2026-01-06T00:00:00Z;1.00 EUR;;Card;;
            """
                    .replace("?:9;", "\\?:9;");

    @TempDir private Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void create() {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void close() {
        RecordCheck check = record.verify(Work.UNOBSERVED);
        record.close();
        assertThat(check.checks()).allMatch(RecordCheck.Check::ok, check.toString());
    }

    private ImportReceipt take(String name, String text) throws IOException {
        return Workshop.take(record, shop.ledger(name, text));
    }

    private Transfer transfer(long id) {
        return record.read(r -> r.transfers(List.of(new TransferId(id)))).getFirst();
    }

    @Test
    void aNameBesideOneAccountIsOneAccountWhicheverWayTheMoneyGoes() throws IOException {
        take("statement.csv", STATEMENT);

        assertThat(transfer(1).to()).isEqualTo(transfer(2).from());
        Account bakery = record.read(r -> r.account(transfer(1).toOrdinal()));
        assertThat(bakery.kind()).isEqualTo(AccountKind.COUNTERPARTY);
        assertThat(bakery.id().institution()).isEqualTo("?");
        assertThat(bakery.holders())
                .singleElement()
                .satisfies(party -> assertThat(party.name()).isEqualTo("Bakery"));
    }

    @Test
    void theSameNameBesideAnotherAccountIsNotTakenForTheSame() throws IOException {
        take("statement.csv", STATEMENT);

        assertThat(transfer(5).to()).isNotEqualTo(transfer(1).to());
    }

    @Test
    void moneyFromNobodyKnowsWhomDoesNotFlowOnToNobodyKnowsWhom() throws IOException {
        take("statement.csv", STATEMENT);

        assertThat(transfer(3).to()).isNotEqualTo(transfer(4).from());
        assertThat(record.read(r -> r.account(transfer(3).toOrdinal())).holders()).isEmpty();
    }

    @Test
    void overlappingStatementsMeetTheSameCounterparties() throws IOException {
        take("january.csv", STATEMENT);

        ImportReceipt second =
                take(
                        "later.csv",
                        STATEMENT + "B:1;?Bakery;2026-02-01T00:00:00Z;5.00 EUR;;Card;;Ann\n");

        assertThat(second.rows().duplicate()).isEqualTo(6);
        assertThat(second.rows().accepted()).isEqualTo(1);
        assertThat(transfer(13).to()).isEqualTo(transfer(1).to());
    }

    @Test
    void anInstitutionCalledQuestionMarkIsNotTheRecordsOwn() throws IOException {
        take("statement.csv", STATEMENT);

        assertThat(transfer(6).from().key()).isEqualTo("(?):9");
    }

    @Test
    void detailsAndBankReferencesAreKept() throws IOException {
        take(
                "detailed.csv",
                "B:1;B:2;2026-01-01T00:00:00Z;3.50 EUR;;Card;rent;Ann;TX-1;"
                        + "{\"value-date\":\"2026-01-02\",\"fee\":\"0.10\"}\n");

        assertThat(transfer(1).bankReference()).isEqualTo("TX-1");
        assertThat(transfer(1).details())
                .isEqualTo(Map.of(Detail.VALUE_DATE, "2026-01-02", Detail.FEE, "0.10"));
    }

    @Test
    void theBanksOwnNumberSaysWhichRowsAreTheSame() throws IOException {
        String row = "B:1;B:2;2026-01-01T00:00:00Z;3.50 EUR;;Card;rent;Ann;TX-1;\n";
        take("one.csv", row);

        assertThat(
                        take("later time.csv", row.replace("01T00", "01T07").replace("rent", "r"))
                                .rows()
                                .duplicate())
                .isEqualTo(1);
        assertThat(take("other amount.csv", row.replace("3.50", "3.51")).rows().duplicate())
                .isZero();
        assertThat(take("other number.csv", row.replace("TX-1", "TX-2")).rows().duplicate())
                .isZero();
        assertThat(take("no number.csv", row.replace("TX-1", "")).rows().duplicate()).isZero();
        assertThat(take("twice.csv", row + row).rows().duplicate()).isEqualTo(1);
    }

    @Test
    void withoutANumberADetailTellsRowsApart() throws IOException {
        String row = "B:1;B:2;2026-01-01T00:00:00Z;3.50 EUR;;Card;rent;Ann;;{\"fee\":\"1.00\"}\n";
        take("one.csv", row);

        assertThat(take("same.csv", row + "\n".strip()).rows().duplicate()).isEqualTo(1);
        assertThat(take("other.csv", row.replace("1.00", "2.00")).rows().duplicate()).isZero();
    }
}
