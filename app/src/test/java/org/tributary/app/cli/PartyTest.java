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

class PartyTest {

    private static final String LEDGER =
            """
            Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering
            2022/09/01 00:20,012,8000EBD30,021174,800737690,3697.34,US Dollar,3697.34,US Dollar,ACH,0
            """;
    private static final String CALL = "Call with the branch";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Operation Delta", folder, "bank.csv", LEDGER);
    }

    private JsonNode enter(Object... words) {
        Object[] all = new Object[words.length + 5];
        all[0] = "party";
        all[1] = caseFolder;
        System.arraycopy(words, 0, all, 2, words.length);
        all[words.length + 2] = "--source";
        all[words.length + 3] = CALL;
        all[words.length + 4] = "--json";
        return terminal.succeed(all).json();
    }

    private JsonNode entries() {
        return terminal.succeed("party", caseFolder, "list", "--json").json().at("/entries");
    }

    @Test
    void aPartyIsEnteredWithItsFactsLinkedAndFound() {
        JsonNode added = enter("add", "--name", "Hans Müller", "--set", "birth-date=1970-04-09");
        long party = added.at("/party").asLong();
        enter("holder", "--party", party, "--account", "8000EBD30", "--set", "role=signatory");
        enter("address", "--party", "Hans Müller", "--set", "city=Riga", "--set", "country=Latvia");

        assertThat(entries().size()).isEqualTo(3);
        assertThat(entries().at("/0/facts/birth-date").asString()).isEqualTo("1970-04-09");
        assertThat(entries().at("/0/source").asString()).isEqualTo(CALL);
        assertThat(entries().at("/1/accounts/0").asString()).isEqualTo("012:8000EBD30");
        assertThat(entries().at("/2/facts/country").asString()).isEqualTo("LV");
        assertThat(terminal.succeed("find", caseFolder, "Müller").out()).contains("8000EBD30");
        assertThat(terminal.succeed("party", caseFolder, "list").out())
                .contains("by-hand-1.txt", "Hans Müller");
        assertThat(terminal.run("verify", caseFolder).exit()).isZero();
    }

    @Test
    void whoIsEnteredIsScreenedByEveryName() throws IOException {
        Path list = folder.resolve("house.csv");
        Files.writeString(
                list,
                """
                name,type,aliases,birth_date,country,identifiers,note
                Wenceslaus Okonkwo-Brandt,person,,,,,
                """);
        terminal.succeed("watchlist", caseFolder, list);
        long party = enter("add", "--name", "Hans Müller").at("/party").asLong();
        assertThat(hits()).isZero();

        enter("alias", "--party", party, "--set", "alias=Wenceslaus Okonkwo-Brandt");
        assertThat(hits()).isEqualTo(1);
        enter("name", "--party", party, "--name", "W. Okonkwo-Brandt");
        assertThat(hits()).as("one party, one entry of a list").isEqualTo(1);
    }

    private int hits() {
        return terminal.succeed("screen", caseFolder, "--json").json().at("/hits").size();
    }

    @Test
    void aHandoverCountsAsATransferUntilItIsUndone() {
        long party = enter("add", "--name", "Hans Müller").at("/party").asLong();
        JsonNode cash =
                enter(
                        "handover",
                        "--from",
                        "party:" + party,
                        "--to",
                        "012:8000EBD30",
                        "--amount",
                        "5000.00",
                        "--currency",
                        "USD",
                        "--day",
                        "2022-09-03",
                        "--place",
                        "Car park");

        assertThat(transfers()).isEqualTo(2);
        assertThat(entries().at("/1/handover/from").asString()).isEqualTo("party:" + party);
        assertThat(entries().at("/1/handover/time").isNull()).isTrue();
        terminal.succeed("party", caseFolder, "undo", cash.at("/entry").asLong());
        assertThat(transfers()).isEqualTo(1);
        assertThat(entries().at("/1/standing").asBoolean()).isFalse();
    }

    private long transfers() {
        return terminal.succeed("info", caseFolder, "--json").json().at("/transfers").asLong();
    }

    @Test
    void aCorrectionSaysWhatItCorrects() {
        JsonNode first = enter("add", "--name", "Hans Müler");
        long entry = first.at("/entry").asLong();
        enter(
                "name",
                "--party",
                first.at("/party").asLong(),
                "--name",
                "Hans Müller",
                "--correct",
                entry);

        assertThat(entries().at("/1/corrects").asLong()).isEqualTo(entry);
        assertThat(terminal.succeed("find", caseFolder, "Müler").out()).doesNotContain("Müler");
    }

    @Test
    void whatCannotBeEnteredIsToldWithItsRemedy() {
        enter("add", "--name", "Hans Müller");
        assertRefused("birth-date=soon", "1970-04-09");
        assertRefused("country=Atlantis", "Country");
        assertRefused("colour=red", "birth-date");
        assertThat(run("add", "--source", CALL).err()).contains("Name is missing");
        assertThat(run("add", "--name", "X").err()).contains("Source is missing");
        assertThat(run("holder", "--party", "Hans Müller", "--source", CALL).err())
                .contains("--account");
        assertThat(run("sing", "--source", CALL).err()).contains("handover");
        assertThat(run("undo", "99").err()).contains("list");
        assertThat(run("address", "--set", "city=Riga", "--source", CALL).err())
                .contains("--party");
        assertThat(entries().size()).isEqualTo(1);
    }

    private void assertRefused(String fact, String told) {
        Result result = run("add", "--party", "Hans Müller", "--set", fact, "--source", CALL);
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(result.err()).contains(told);
    }

    private Result run(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "party";
        all[1] = caseFolder;
        System.arraycopy(words, 0, all, 2, words.length);
        return terminal.run(all);
    }
}
