// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What rows say beyond accounts, amounts and time, walked in one pass.
class SayingsTest {

    private static final String SHOP =
            """
            1:A;9:S;2026-01-01T00:00:00Z;10.00 EUR;;Card;;Ann Archer;;{"device":"d \\"1\\"","promotion":"HELLO"}
            1:A;9:S;2026-01-02T00:00:00Z;10.00 EUR;;Card;;Ann Archer;;
            2:B;9:S;2026-01-03T00:00:00Z;10.00 EUR;;Card;rent;Bo GmbH;;
            """;

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
        record.close();
    }

    private ImportReceipt take(String name, String text) throws IOException {
        return Workshop.take(record, shop.ledger(name, text));
    }

    private List<String> sayings() {
        List<String> said = new ArrayList<>();
        record.read(
                r -> {
                    r.scanSayings(
                            (id, reference, details) -> said.add(id + reference + details),
                            Work.UNOBSERVED);
                    return true;
                });
        return said;
    }

    private List<String> partyRows() {
        List<String> said = new ArrayList<>();
        record.read(
                r -> {
                    r.scanPartyRows(
                            (party, accounts, details) ->
                                    said.add(
                                            r.parties(List.of(party)).getFirst().name()
                                                    + Arrays.stream(accounts)
                                                            .mapToObj(a -> r.account(a).id().key())
                                                            .toList()
                                                    + details),
                            Work.UNOBSERVED);
                    return true;
                });
        return said;
    }

    @Test
    void rowsThatSayNothingMoreAreLeftOut() throws IOException {
        take("shop.csv", SHOP);

        assertThat(sayings()).containsExactly("1{DEVICE=d \"1\", PROMOTION=HELLO}", "3rent{}");
    }

    @Test
    void onlyWhatCountsIsSaidAndDuplicatesSayNothing() throws IOException {
        ImportReceipt first = take("shop.csv", SHOP);
        take("again.csv", SHOP);
        assertThat(sayings()).hasSize(2);

        record.undoImport(first.importId(), "", Workshop.ANN, Work.UNOBSERVED);

        assertThat(sayings()).containsExactly("4{DEVICE=d \"1\", PROMOTION=HELLO}", "6rent{}");
    }

    @Test
    void aCaseWithoutRowsSaysNothing() {
        assertThat(sayings()).isEmpty();
        assertThat(partyRows()).isEmpty();
    }

    @Test
    void partiesAreWalkedByNumberWithWhatTheyAre() throws IOException {
        take("shop.csv", SHOP);
        List<String> parties = new ArrayList<>();
        record.write(Workshop.ANN, w -> w.markSubject(account("9:S"), ""));

        record.read(
                r -> {
                    r.scanParties(
                            p -> parties.add(p.getClass().getSimpleName() + " " + p.name()),
                            Work.UNOBSERVED);
                    return true;
                });

        assertThat(parties)
                .containsExactly("Person Ann Archer", "Organisation Bo GmbH", "UnnamedParty ");
    }

    private int account(String key) {
        return record.read(r -> r.account(AccountId.parse(key))).orElseThrow().ordinal();
    }

    @Test
    void rowsAboutPartiesComeInTheOrderInWhichTheyWereToldWhileTheirImportStands()
            throws IOException {
        ImportReceipt first = take("one.csv", "@C1;Ann Archer;1:A+1:B;high\n@C2;Bo Berg;;\n");
        take("two.csv", "@C1;Ann Archer;;low\n");

        assertThat(partyRows())
                .containsExactly(
                        "Ann Archer[1:A, 1:B]{RISK=high}", "Bo Berg[]{}", "Ann Archer[]{RISK=low}");

        record.undoImport(first.importId(), "", Workshop.ANN, Work.UNOBSERVED);
        assertThat(partyRows()).containsExactly("Ann Archer[]{RISK=low}");
    }
}
