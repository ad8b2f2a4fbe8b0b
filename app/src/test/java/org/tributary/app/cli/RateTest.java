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

/// Customer risk rating from the command line.
class RateTest {

    private static final String LEDGER =
            """
            Time,From Account,To Account,Amount,Currency,Channel
            2026-01-02 10:00,2001,1001,9000.00,EUR,cash
            2026-01-02 18:00,1001,2002,9000.00,EUR,wire
            2026-01-12 10:00,2001,1001,8000.00,EUR,cash
            2026-01-12 18:00,1001,2002,8000.00,EUR,wire
            2026-01-22 10:00,2001,1001,7000.00,EUR,cash
            2026-01-22 18:00,1001,2002,7000.00,EUR,wire
            2026-01-23 18:00,1002,2003,12.50,EUR,sepa
            """;

    private static final String PARTIES =
            """
            Customer ID,Customer Name,Customer Type,Account Number,Date of Birth,Address,Risk Rating
            C-1001,Orchid Trading Ltd,Organisation,1001,,Unit 9 Harbour Rd,High
            C-1002,Mara Lind,Person,1002,1971-04-30,Havnegade 4 Aarhus,Low
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Ratings", folder, "ledger.csv", LEDGER);
        terminal.succeed(
                "import", caseFolder, Files.writeString(folder.resolve("customers.csv"), PARTIES));
    }

    private JsonNode rate(Object... more) {
        return run(more).json();
    }

    private Result run(Object... more) {
        Object[] words = new Object[more.length + 3];
        words[0] = "rate";
        words[1] = caseFolder;
        System.arraycopy(more, 0, words, 2, more.length);
        words[more.length + 2] = "--json";
        return terminal.run(words);
    }

    @Test
    void allAreRatedTheHighestFirstAndTheScoreIsMadeOfItsFactors() {
        JsonNode parties = rate().at("/parties");

        assertThat(parties.at("/0/party").asString()).isEqualTo("Orchid Trading Ltd");
        assertThat(parties.at("/0/level").asString()).isEqualTo("severe");
        assertThat(parties.at("/0/accounts/0").asString()).endsWith("1001");
        double points = 0;
        double weights = 0;
        for (JsonNode factor : parties.at("/0/factors")) {
            if (!factor.at("/value").isNull()) {
                points += factor.at("/value").asDouble() * factor.at("/weight").asInt();
                weights += factor.at("/weight").asInt();
            }
            assertThat(factor.at("/sentence").asString()).isNotBlank();
        }
        assertThat(parties.at("/0/score").asLong()).isEqualTo(Math.round(100 * points / weights));
    }

    @Test
    void aPartyIsMeantByItsNameOrAnAccount() {
        JsonNode byName = rate("mara lind");

        assertThat(byName.at("/parties").size()).isEqualTo(1);
        assertThat(byName.at("/parties/0/level").asString()).isEqualTo("low");
        assertThat(rate("1002")).isEqualTo(byName);
        Result nobody = run("Nobody");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("'Nobody'", "find CASE");
    }

    @Test
    void anOverrideHoldsUntilItsDayAndShowsWhatItStandsFor() {
        JsonNode after =
                rate(
                        "Orchid Trading Ltd",
                        "--override",
                        "medium",
                        "--reason",
                        "Audited in January",
                        "--until",
                        "2026-06-30");

        assertThat(after.at("/parties/0/level").asString()).isEqualTo("medium");
        assertThat(after.at("/parties/0/computed").asString()).isEqualTo("severe");
        assertThat(after.at("/parties/0/override/reason").asString())
                .isEqualTo("Audited in January");
        assertThat(after.at("/parties/0/override/until").asString()).isEqualTo("2026-06-30");
        assertThat(after.at("/parties/0/override/author").asString()).isEqualTo("Maria Santos");
        assertThat(terminal.succeed("rate", caseFolder, "1001").out())
                .contains("overridden: medium instead of severe until 2026-06-30")
                .contains("not judged: lacks");

        JsonNode ended = rate("1001", "--end-override", "--reason", "New facts");
        assertThat(ended.at("/parties/0/level").asString()).isEqualTo("severe");
        assertThat(ended.at("/parties/0/override").isNull()).isTrue();
    }

    @Test
    void whatCannotBeMeantIsRefusedWithARemedy() {
        assertThat(run("--override", "high").err()).contains("Name the one PARTY");
        assertThat(run("1001", "--override", "high").err()).contains("--until");
        assertThat(run("1001", "--override", "high", "--until", "2026-06-30").err())
                .contains("Write the reason");
        assertThat(
                        run("1001", "--override", "high", "--reason", "x", "--until", "2026-02-28")
                                .err())
                .contains("has passed");
        assertThat(
                        run("1001", "--override", "huge", "--reason", "x", "--until", "2026-06-30")
                                .err())
                .contains("'huge'", "severe");
        assertThat(
                        run("2001", "--override", "high", "--reason", "x", "--until", "2026-06-30")
                                .err())
                .contains("parties file");
        Result nothing = run("1001", "--end-override", "--reason", "x");
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("nothing to end");
    }

    @Test
    void aScorecardOfOnesOwnCountsAndItsErrorsNameTheLine() throws IOException {
        Path card =
                Files.writeString(
                        folder.resolve("card.txt"),
                        """
                        version = mine
                        [levels]
                        moderate = 10
                        medium = 20
                        high = 30
                        severe = 40
                        [weights]
                        kind = 1
                        """);
        JsonNode rated = rate("Mara Lind", "--scorecard", card);

        assertThat(rated.at("/scorecard").asString()).isEqualTo("mine");
        assertThat(rated.at("/parties/0/score").asInt()).isEqualTo(20);
        assertThat(rated.at("/parties/0/level").asString()).isEqualTo("medium");
        Files.writeString(card, "version = x\n[weights]\ncsah = 1\n");
        assertThat(run("--scorecard", card).err()).contains("card.txt: Line 3", "'csah'");
    }

    @Test
    void anEmptyCaseRatesNobody() {
        Path empty = folder.resolve("empty");
        terminal.succeed("new", empty, "--name", "Empty", "--zone", "UTC");

        Result nobody = terminal.succeed("rate", empty);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("Nothing is known to rate anybody by");
    }
}
