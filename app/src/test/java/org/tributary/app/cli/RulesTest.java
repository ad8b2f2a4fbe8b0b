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

/// Detection rules from the command line.
class RulesTest {

    private static final String LEDGER =
            """
            Time,From Bank,From Account,To Bank,To Account,Amount,Currency
            2026-03-02 10:00,1,HUB,2,A,950.00,EUR
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Rules", folder, "ledger.csv", LEDGER);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.rules"), text);
    }

    @Test
    void writesTheRulesThatCountSoThatTheyReadAgain() {
        Path written = folder.resolve("written.rules");

        assertThat(terminal.run("rules", caseFolder, "--write", written).exit()).isZero();
        assertThat(written).content().contains("[fan-in]", "senders = 3");
        Result same = terminal.run("rules", caseFolder, "--check", written, "--json");
        assertThat(same.exit()).isZero();
        assertThat(same.json().at("/changes").size()).isZero();
        assertThat(terminal.run("rules", caseFolder, "--write", written).exit()).isEqualTo(2);
    }

    @Test
    void proposesAVersionThatDoesNotCountYet() throws IOException {
        Path mine = file("[fan-in]\nsenders = 4\n");

        Result proposed =
                terminal.run("rules", caseFolder, "--propose", mine, "--why", "review", "--json");

        assertThat(proposed.exit()).isZero();
        assertThat(proposed.json().at("/proposed").asInt()).isEqualTo(1);
        assertThat(proposed.json().at("/changes/0").asString()).isEqualTo("fan-in: senders 3 -> 4");
        JsonNode listed = terminal.run("rules", caseFolder, "--json").json();
        assertThat(listed.at("/counting").asInt()).isZero();
        assertThat(listed.at("/versions/0/why").asString()).isEqualTo("review");
        assertThat(listed.at("/versions/0/signature").asString()).isEqualTo("none");
    }

    @Test
    void rulesThatMissTheirExamplesAreNotKept() throws IOException {
        Path mine = file("[fan-in]\nsenders = 4000\n");

        Result refused =
                terminal.run("rules", caseFolder, "--propose", mine, "--why", "x", "--json");

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.json().at("/refusals").size()).isPositive();
        assertThat(terminal.run("rules", caseFolder, "--json").json().at("/versions").size())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithTheQuestion() throws IOException {
        Path mine = file("[fan-in]\nsenders = many\n");

        assertThat(terminal.run("rules", caseFolder, "--propose", mine).exit()).isEqualTo(2);
        assertThat(terminal.run("rules", caseFolder, "--why", "x").exit()).isEqualTo(2);
        assertThat(terminal.run("rules", caseFolder, "--check", mine).exit()).isEqualTo(2);
    }
}
