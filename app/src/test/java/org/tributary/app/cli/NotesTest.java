// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;

class NotesTest {

    private static final String LEDGER =
            """
            Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering
            2022/09/01 00:20,012,8000EBD30,021174,800737690,3697.34,US Dollar,3697.34,US Dollar,ACH,0
            2022/09/02 08:00,021174,800737690,012,8000EBD30,100,Yen,0.85,Euro,Wire,1
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Operation Delta", folder, "bank.csv", LEDGER);
    }

    private JsonNode notes() {
        return terminal.succeed("note", caseFolder, "--json").json().at("/notes");
    }

    @Test
    void aNoteSaysWhatItIsAboutAndWhichLinesItRestsOn() {
        terminal.succeed("note", caseFolder, "Called the bank.");
        terminal.succeed(
                "note",
                caseFolder,
                "No invoice.",
                "--flow",
                "8000EBD30",
                "800737690",
                "--cite",
                "1,2");
        terminal.succeed("note", caseFolder, "Odd.", "--account", "012:8000EBD30");
        JsonNode last =
                terminal.succeed("note", caseFolder, "Yen for euro.", "--transfer", 2, "--json")
                        .json();

        assertThat(last.at("/about").asString()).isEqualTo("transfer");
        assertThat(last.at("/cites/0/source").asString()).isEqualTo("bank.csv:3");
        assertThat(notes().size()).isEqualTo(4);
        assertThat(notes().at("/0/about").asString()).isEqualTo("case");
        assertThat(notes().at("/1/accounts").toString())
                .isEqualTo("[\"012:8000EBD30\",\"021174:800737690\"]");
        assertThat(notes().at("/1/cites").toString())
                .isEqualTo(
                        """
                        [{"id":1,"source":"bank.csv:2","today":1},\
                        {"id":2,"source":"bank.csv:3","today":2}]\
                        """);
        assertThat(notes().at("/2/about").asString()).isEqualTo("account");
        assertThat(notes().at("/3/changed").asInt()).isZero();
    }

    @Test
    void listsForPeopleSayWhichRowsWereTakenBack() {
        assertThat(terminal.succeed("note", caseFolder).out()).contains("No notes are written.");
        terminal.succeed("note", caseFolder, "Odd.", "--transfer", 1);
        terminal.succeed("undo-import", caseFolder, 1);

        assertThat(terminal.succeed("note", caseFolder).out())
                .contains("Odd.")
                .contains("cites bank.csv:2 (import taken back)");
    }

    @Test
    void contradictionsAreRefusedWithARemedyAndNothingIsWritten() {
        Result two =
                terminal.run("note", caseFolder, "x", "--account", "8000EBD30", "--transfer", 1);
        Result wordless = terminal.run("note", caseFolder, "--account", "8000EBD30");
        Result unknown = terminal.run("note", caseFolder, "x", "--cite", 99);
        Result blank = terminal.run("note", caseFolder, " ");

        assertThat(two.err()).contains("give one of --account, --flow and --transfer");
        assertThat(wordless.err()).contains("A note needs words");
        assertThat(unknown.err()).contains("There is no transfer 99 in this case");
        assertThat(blank.err()).contains("A note needs words");
        assertThat(new int[] {two.exit(), wordless.exit(), unknown.exit(), blank.exit()})
                .containsOnly(2);
        assertThat(notes().isEmpty()).isTrue();
    }
}
