// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Typologies from the command line.
class DetectTest {

    private static final String LEDGER =
            """
            Time,From Bank,From Account,To Bank,To Account,Amount,Currency
            2026-03-02 10:00,1,HUB,2,A,950.00,EUR
            2026-03-02 11:00,1,HUB,2,B,940.00,EUR
            2026-03-02 15:00,1,HUB,3,C,930.00,EUR
            2026-03-03 09:00,1,HUB,4,D,960.00,EUR
            2026-03-03 10:00,1,HUB,5,E,955.00,EUR
            2026-03-03 11:00,1,HUB,6,F,945.00,EUR
            2026-04-03 11:00,6,F,7,G,12.00,EUR
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Typologies", folder, "ledger.csv", LEDGER);
    }

    private Result fanOut(Object... more) {
        Object[] all = new Object[more.length + 4];
        all[0] = "detect";
        all[1] = caseFolder;
        all[2] = "--typology";
        all[3] = "fan-out";
        System.arraycopy(more, 0, all, 4, more.length);
        return terminal.run(all);
    }

    @Test
    void findingsCiteTheirRowsAndSpeakOfAccountsByTheirKeys() {
        JsonNode found = fanOut("--json").json();

        assertThat(found.at("/findings").size()).isEqualTo(1);
        JsonNode finding = found.at("/findings/0");
        assertThat(finding.at("/id").asString()).matches("[0-9a-f]{16}");
        assertThat(finding.at("/typologies/0").asString()).isEqualTo("fan-out");
        assertThat(finding.at("/accounts/0").asString()).isEqualTo("1:HUB");
        assertThat(finding.at("/accounts").size()).isEqualTo(7);
        assertThat(finding.at("/sources").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "ledger.csv:2",
                        "ledger.csv:3",
                        "ledger.csv:4",
                        "ledger.csv:5",
                        "ledger.csv:6",
                        "ledger.csv:7");
        assertThat(finding.at("/transfers").size()).isEqualTo(6);
        assertThat(finding.at("/amount/0/sum").asString()).isEqualTo("5680.00");
        assertThat(finding.at("/amount/0/currency").asString()).isEqualTo("EUR");
        assertThat(finding.at("/score").asInt()).isBetween(1, finding.at("/points").asInt());
        assertThat(finding.at("/points").asInt())
                .isEqualTo(
                        finding.at("/score_parts")
                                .valueStream()
                                .mapToInt(part -> part.at("/points").asInt())
                                .sum());
        assertThat(finding.at("/sentence").asString()).contains("1:HUB").doesNotContain("{");
        assertThat(finding.at("/counterfactual").asString()).isNotBlank().doesNotContain("{");
        assertThat(found.at("/not_run").size()).isZero();
    }

    @Test
    void allRunByDefaultAndWhatCannotSaysWhatItLacks() {
        JsonNode all = terminal.succeed("detect", caseFolder, "--json").json();

        assertThat(
                        all.at("/findings")
                                .valueStream()
                                .flatMap(f -> f.at("/typologies").valueStream())
                                .map(JsonNode::asString))
                .contains("fan-out");
        assertThat(all.at("/not_run").valueStream().map(n -> n.at("/reason").asString()))
                .allSatisfy(reason -> assertThat(reason).startsWith("lacks "));
        assertThat(all.at("/not_run").valueStream().map(n -> n.at("/typology").asString()))
                .contains("trade-based-laundering", "account-takeover");
    }

    @Test
    void reportsDueWhateverTheirReasonAreMadeOnlyWhenNamed() throws IOException {
        Path cash = folder.resolve("cash");
        terminal.succeed("new", cash);
        Path file =
                Files.writeString(
                        folder.resolve("cash.csv"),
                        """
                        Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering
                        2026/03/02 10:00,1,SHOP,1,BANK,25000.00,US Dollar,25000.00,US Dollar,Cash,0
                        """);
        terminal.succeed("import", cash, file);

        JsonNode suspicions = terminal.succeed("detect", cash, "--json").json();
        assertThat(suspicions.at("/findings").size()).isZero();
        assertThat(suspicions.at("/not_run").valueStream().map(n -> n.at("/typology").asString()))
                .doesNotContain("threshold-report");
        JsonNode duties =
                terminal.succeed("detect", cash, "--typology", "threshold-report", "--json").json();
        assertThat(duties.at("/findings/0/typologies/0").asString()).isEqualTo("threshold-report");
    }

    @Test
    void aRuleFileSetsLimitsAndItsErrorsNameLineAndRemedy() throws IOException {
        Path rules = Files.writeString(folder.resolve("r.rules"), "[fan-out]\npayees = 7\n");
        assertThat(fanOut("--thresholds", rules, "--json").json().at("/findings").size()).isZero();

        Files.writeString(rules, "[fan-out]\npayees = six\n");
        Result wrong = fanOut("--thresholds", rules);
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("r.rules: Line 2", "a whole number such as 5");

        Files.write(rules, new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        assertThat(fanOut("--thresholds", rules).err()).contains("UTF-8");
        assertThat(fanOut("--thresholds", folder.resolve("none")).exit()).isEqualTo(2);
    }

    @Test
    void printedRulesAreRulesToBeginFrom() throws IOException {
        String printed = terminal.succeed("detect", caseFolder, "--print-thresholds").out();
        Path rules = Files.writeString(folder.resolve("all.rules"), printed);

        assertThat(printed).contains("version = standard", "[fan-out]", "payees = ");
        assertThat(fanOut("--thresholds", rules, "--json").out()).isEqualTo(fanOut("--json").out());
    }

    @Test
    void theTableHasARowForEachFinding() {
        List<String> lines = fanOut("--csv").out().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("id,score,typologies,accounts,transfers,sources");
        assertThat(lines.getLast()).contains(",fan-out,1:HUB ", "5680.00 EUR");
    }

    @Test
    void exitsAsAskedAndRefusesWhatCannotBeMeant() throws IOException {
        assertThat(fanOut().exit()).isZero();
        assertThat(fanOut().out()).contains("fan-out", "1:HUB", "6 transactions: ledger.csv:2");
        assertThat(fanOut("--fail-on-findings").exit()).isEqualTo(1);
        Path off = Files.writeString(folder.resolve("r"), "[fan-out]\non = no");
        Result nothing = fanOut("--fail-on-findings", "--thresholds", off);
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.err()).contains("Nothing was found", "Not run: fan-out: it is off");
        Result unknown = terminal.run("detect", caseFolder, "--typology", "fan-owt");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("'fan-owt'", "fan-out");
        assertThat(fanOut("--json", "--csv").exit()).isEqualTo(2);
        assertThat(terminal.run("detect", folder.resolve("nowhere")).exit()).isEqualTo(4);
    }
}
