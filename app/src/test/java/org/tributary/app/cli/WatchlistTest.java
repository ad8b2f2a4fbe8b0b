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

class WatchlistTest {

    private static final String HEADER = "name,type,aliases,birth_date,country,identifiers,note\n";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = folder.resolve("case");
        terminal.succeed("new", caseFolder, "--name", "Lists", "--zone", "UTC");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void loadsAListAndTellsWhatWasRead() throws Exception {
        Result result =
                terminal.succeed(
                        "watchlist",
                        caseFolder,
                        file("peps.csv", HEADER + "Ann Archer,person,A. Archer,1970,NO,,\n"),
                        "--date",
                        "2026-01-31",
                        "--json");

        JsonNode edition = result.json().at("/editions/0");
        assertThat(edition.at("/edition").asInt()).isEqualTo(1);
        assertThat(edition.at("/list").asString()).isEqualTo("peps");
        assertThat(edition.at("/published").asString()).isEqualTo("2026-01-31");
        assertThat(edition.at("/parties").asInt()).isEqualTo(1);
        assertThat(edition.at("/standing").asString()).isEqualTo("in-force");
        assertThat(edition.at("/files/0/sha256").asString()).hasSize(64);
        assertThat(edition.at("/receipt/read/entries").asInt()).isEqualTo(1);
        assertThat(edition.at("/receipt/names").asInt()).isEqualTo(2);
        assertThat(edition.at("/previous").isNull()).isTrue();
        assertThat(result.json().at("/failed").size()).isZero();
    }

    @Test
    void tellsWhatIsDifferentFromTheEditionBefore() throws Exception {
        Path first = file("a.csv", HEADER + "Ann,person,,,,,\nBob,person,,,,,\n");
        Path second = file("b.csv", HEADER + "Ann,person,,,IR,,\nCid,person,,,,,\n");
        terminal.succeed("watchlist", caseFolder, first, "--list", "house", "--date", "2026-01-01");

        JsonNode edition =
                terminal.succeed(
                                "watchlist",
                                caseFolder,
                                second,
                                "--list",
                                "house",
                                "--date",
                                "2026-02-01",
                                "--json")
                        .json()
                        .at("/editions/0");

        assertThat(edition.at("/previous/edition").asInt()).isEqualTo(1);
        assertThat(edition.at("/previous/came/0/name").asString()).isEqualTo("Cid");
        assertThat(edition.at("/previous/left/0/name").asString()).isEqualTo("Bob");
        assertThat(edition.at("/previous/changed/0/fields/0/name").asString())
                .isEqualTo("countries");
        assertThat(edition.at("/previous/changed/0/fields/0/added/0").asString()).isEqualTo("IR");
        JsonNode all = terminal.succeed("watchlist", caseFolder, "--json").json();
        assertThat(all.at("/editions/0/standing").asString()).isEqualTo("superseded");
        assertThat(terminal.succeed("watchlist", caseFolder).out())
                .contains("2  house")
                .contains("in force");
    }

    @Test
    void tellsWhatCouldNotBeReadAndEndsWithBadData() throws Exception {
        Result result =
                terminal.run(
                        "watchlist",
                        caseFolder,
                        file("good.csv", HEADER + "Ann,person,,,,,\n,person,,,,,\n"),
                        file("letter.txt", "Dear Sir,\n"),
                        file("un.xml", "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>"),
                        "--json");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.json().at("/editions/0/receipt/taken").asInt()).isEqualTo(1);
        assertThat(result.json().at("/editions/0/receipt/problems/0/line").asInt()).isEqualTo(3);
        assertThat(result.json().at("/failed").size()).isEqualTo(2);
        assertThat(result.json().at("/failed/0/reason").asString()).contains("is no list");
        assertThat(result.json().at("/failed/1/reason").asString()).contains("well-formed");
        assertThat(
                        terminal.succeed("watchlist", caseFolder, "--json")
                                .json()
                                .at("/editions")
                                .size())
                .isEqualTo(1);
    }

    @Test
    void knowsFilesItHoldsAlready() throws Exception {
        Path list = file("peps.csv", HEADER + "Ann,person,,,,,\n");
        terminal.succeed("watchlist", caseFolder, list);

        JsonNode again = terminal.succeed("watchlist", caseFolder, list, "--json").json();

        assertThat(again.at("/editions/0/edition").asInt()).isEqualTo(1);
        assertThat(again.at("/editions/0/receipt/loaded").asBoolean()).isFalse();
    }

    @Test
    void retiresAnEditionWithAReason() throws Exception {
        terminal.succeed("watchlist", caseFolder, file("a.csv", HEADER + "Ann,,,,,,\n"));

        assertThat(terminal.run("watchlist", caseFolder, "--retire", 1).exit()).isEqualTo(2);
        assertThat(terminal.run("watchlist", caseFolder, "--retire", 9, "--reason", "x").err())
                .contains("no edition 9");
        assertThat(
                        terminal.succeed("watchlist", caseFolder, "--retire", 1, "--reason", "old")
                                .out())
                .contains("retired");
        terminal.succeed("verify", caseFolder);
    }

    @Test
    void refusesADayThatIsNone() throws Exception {
        assertThat(terminal.run("watchlist", caseFolder, "--date", "31.1.2026").err())
                .contains("2026-01-31");
    }

    @Test
    void saysThatThereIsNoList() {
        assertThat(terminal.succeed("watchlist", caseFolder).out()).contains("No watchlist");
    }
}
