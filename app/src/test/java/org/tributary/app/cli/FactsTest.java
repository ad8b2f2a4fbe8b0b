// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.facts.Keyword;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// From a shop's export and a customers file, through the importers and the record, to what
/// detectors see and find.
class FactsTest {

    private static final String HEADER =
            "Time,From Account,To Account,Amount,Currency,Payment Method,Reference,"
                    + "Device ID,Shipping Address,Promo Code,SKU,MCC\n";

    private static final String CUSTOMERS =
            """
            Customer ID,Name,Customer Type,Account,Phone,Address,Country,Date of Birth,Open Date
            C1,Ann Archer,person,card-1,+49 30 111,1 Lane,Germany,1990-05-01,2020-01-01
            C1,Ann Archer,person,bank-1,+49 30 111,1 Lane,Germany,1990-05-01,2024-02-02
            C2,Bo Berg,person,ring-2,0049-222,2 Lane,DE,1991-05-01,2021-01-01
            C3,Cem Demir,person,ring-3,0049 222,3  lane,DE,1992-05-01,2021-01-01
            C4,Dee Dunn,person,ring-4,333,3 Lane,DE,1993-05-01,2021-01-01
            C5,Plain GmbH,organisation,till,444,9 Road,FR,,
            C5,Plain GmbH,organisation,till,444,9 Road,ES,,
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = folder.resolve("case");
        terminal.succeed("new", caseFolder, "--name", "Shop", "--zone", "UTC", "--base", "USD");
    }

    private void take(String name, String text) throws IOException {
        terminal.succeed("import", caseFolder, Files.writeString(folder.resolve(name), text));
    }

    private static String row(String at, String from, String to, String amount, String rest) {
        return "2026-03-%s,%s,%s,%s,USD,%s\n".formatted(at, from, to, amount, rest);
    }

    private static String shop() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 9; i++) {
            String buyer = "brush-" + i % 3;
            rows.append(row("02 10:0" + i, buyer, "cups", "20.00", "web,,D-1,Way " + i + ",,,"));
        }
        for (int i = 0; i < 6; i++) {
            String rest = "web,,D-2,Road " + i + ",WELCOME,mug,";
            rows.append(row("0" + (i + 2) + " 12:00", "new-" + i, "mugs", "5.00", rest));
        }
        for (int i = 0; i < 6; i++) {
            String rest = "web,,D-3" + i + "," + (i < 5 ? "Garage" : "Home") + ",,console,";
            rows.append(row("03 09:0" + i, "bot-" + i % 3 + i / 5, "toys", "499.00", rest));
        }
        for (int i = 1; i < 4; i++) {
            rows.append(row("0" + i + " 13:00", "card-1", "kiosk", "5000.00", "card,,,,,,5999"));
            rows.append(row("0" + i + " 18:00", "kiosk", "bank-1", "4900.00", "wire,payout,,,,,"));
            rows.append(row("1" + i + " 11:11", "ring-" + (i + 1), "hub", "700.50", "wire,,,,,,"));
            rows.append(row("1" + i + " 12:12", "guest-" + i, "till", "12.34", "web,rent,,,,,"));
        }
        return rows.toString();
    }

    private <T> T seen(BiFunction<CaseReader, CaseLedger, T> question) {
        try (CaseFile record =
                new SqliteCases(folder.resolve("program"), "0.0-test")
                        .open(caseFolder, Terminal.CLOCK, Work.UNOBSERVED)) {
            return record.read(
                    reader -> {
                        var graph = FlowGraphs.fromRecord(reader, Work.UNOBSERVED);
                        return question.apply(
                                reader,
                                CaseLedgers.read(
                                        reader, graph, record.manifest().base(), Work.UNOBSERVED));
                    });
        }
    }

    private static int ordinal(CaseReader reader, String number) {
        return reader.account(new AccountId("", number)).orElseThrow().ordinal();
    }

    private List<String> found(String typology) {
        return seen(
                (reader, ledger) -> {
                    Detector detector = TypologyLibrary.of(typology).orElseThrow().detector();
                    Detection detection = new Detection(ledger, "test");
                    assertThat(detection.lacks(detector)).isEmpty();
                    Limits limits = Limits.standard(detector.parameters(), ledger.yardstick());
                    List<String> subjects = new ArrayList<>();
                    for (Candidate c : detection.candidates(detector, limits, Work.UNOBSERVED)) {
                        subjects.add(
                                reader.account(c.subject()).id().number()
                                        + " "
                                        + c.positions().length);
                    }
                    return subjects;
                });
    }

    @Test
    void whatIsPlantedInAShopsExportIsFoundAndNothingElse() throws IOException {
        take("customers.csv", CUSTOMERS);
        take("shop.csv", shop());

        assertThat(found("brushing")).containsExactly("cups 9");
        assertThat(found("incentive-abuse")).containsExactly("mugs 6");
        assertThat(found("scalper")).containsExactly("toys 5");
        assertThat(found("card-cash-out")).containsExactly("card-1 6");
        assertThat(found("shared-identifier-ring")).containsExactly("hub 3");
    }

    @Test
    void partiesFilesTellOfHoldersAndTheFirstToldHolds() throws IOException {
        take("customers.csv", CUSTOMERS);
        take("shop.csv", shop());

        seen(
                (reader, ledger) -> {
                    var facts = ledger.accounts();
                    int card = ordinal(reader, "card-1");
                    int bank = ordinal(reader, "bank-1");
                    int till = ordinal(reader, "till");
                    assertThat(facts.sameHolder(card, bank)).isTrue();
                    assertThat(facts.holderKind(card)).isEqualTo(HolderKind.PERSON);
                    assertThat(facts.holderKind(till)).isEqualTo(HolderKind.ORGANISATION);
                    assertThat(facts.holderKind(ordinal(reader, "hub")))
                            .isEqualTo(HolderKind.UNKNOWN);
                    assertThat(facts.told(PartyDetail.OPENED, card)).isEqualTo("2020-01-01");
                    assertThat(facts.told(PartyDetail.OPENED, bank)).isEqualTo("2024-02-02");
                    assertThat(facts.told(PartyDetail.BIRTH_DATE, bank)).isEqualTo("1990-05-01");
                    assertThat(facts.countries().word(facts.countries().at(card))).isEqualTo("DE");
                    assertThat(facts.countries().word(facts.countries().at(till))).isEqualTo("FR");
                    assertThat(facts.told(PartyDetail.OPENED, ordinal(reader, "hub"))).isEmpty();
                    return true;
                });
    }

    @Test
    void rowsTellDetailsAtTheirOwnTransfersInWhateverOrderFilesCome() throws IOException {
        take("late.csv", HEADER + row("20 10:00", "a", "b", "1.00", "web,,LATE,,,,"));
        take("early.csv", HEADER + row("01 10:00", "a", "b", "2.00", "web,Rent,early,,,,"));
        take("plain.csv", HEADER + row("10 10:00", "a", "b", "3.00", "web,,,,,,"));

        seen(
                (reader, ledger) -> {
                    TransferFacts facts = ledger.transfers();
                    var devices = facts.detail(Detail.DEVICE);
                    assertThat(List.of(devices.at(0), devices.at(1), devices.at(2)))
                            .extracting(devices::word)
                            .containsExactly("EARLY", "", "LATE");
                    assertThat(facts.says(Keyword.RENT, 0)).isTrue();
                    assertThat(facts.says(Keyword.RENT, 2)).isFalse();
                    assertThat(facts.anyBalance()).isFalse();
                    assertThat(facts.detail(Detail.PROMOTION).any()).isFalse();
                    return true;
                });
    }

    @Test
    void aCaseWithoutRowsHasNothingToLookAt() {
        seen(
                (reader, ledger) -> {
                    assertThat(ledger.graph().transferCount()).isZero();
                    assertThat(ledger.accounts().anyHolderKind()).isFalse();
                    assertThat(ledger.transfers().anyKeyword()).isFalse();
                    return true;
                });
    }
}
