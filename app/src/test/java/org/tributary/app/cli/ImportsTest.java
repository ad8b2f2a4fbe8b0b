// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files into a case and out again, from the command line.
class ImportsTest {

    private static final String HEADER =
            "Time,From Bank,From Account,To Bank,To Account,Amount,Currency\n";
    private static final String ONE =
            HEADER + "2026-01-01 10:00,1,A,2,B,10.00,EUR\n2026-01-02 10:00,1,A,2,B,20.00,EUR\n";
    private static final String TWO =
            HEADER + "2026-01-02 10:00,1,A,2,B,20.00,EUR\n2026-01-03 10:00,2,B,3,C,5.00,EUR\n";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = folder.resolve("case");
        terminal.succeed("new", caseFolder, "--name", "Imports", "--zone", "UTC");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve("files").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private JsonNode info() {
        return terminal.succeed("info", caseFolder, "--json").json();
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersOut() throws IOException {
        Path good = file("one.csv", ONE);
        Path bad = Files.write(folder.resolve("zeros.csv"), new byte[500]);
        Path unmapped = file("names.csv", "Name,Colour\nAnn,red\n");

        Result result = terminal.run("import", caseFolder, bad, good, unmapped, "--json");

        assertThat(result.exit()).isEqualTo(3);
        JsonNode files = result.json().at("/files");
        assertThat(files.at("/0/accepted").asLong()).isZero();
        assertThat(files.at("/0/problems/0/reason").asString()).isNotBlank();
        assertThat(files.at("/1/accepted").asLong()).isEqualTo(2);
        assertThat(files.at("/2/problems/0/remedy").asString()).contains("--set");
        assertThat(info().at("/transfers").asLong()).isEqualTo(2);
        assertThat(info().at("/graph/sum_agrees").asBoolean()).isTrue();
    }

    @Test
    void aFolderStandsForItsFilesInTheOrderOfTheirNames() throws IOException {
        file("b.csv", TWO);
        file("a.csv", ONE);
        file(".hidden", "nothing");

        JsonNode files =
                terminal.succeed("import", caseFolder, folder.resolve("files"), "--json")
                        .json()
                        .at("/files");

        assertThat(files.size()).isEqualTo(2);
        assertThat(files.at("/0/file").asString()).isEqualTo("a.csv");
        assertThat(files.at("/1/duplicate").asLong()).isEqualTo(1);
    }

    @Test
    void theVerySameFileIsAnnounced() throws IOException {
        Path file = file("one.csv", ONE);
        terminal.succeed("import", caseFolder, file);

        Result again = terminal.succeed("import", caseFolder, file, "--json");

        assertThat(again.json().at("/files/0/already/0").asLong()).isEqualTo(1);
        assertThat(again.err()).contains("one.csv is in the case already, as import 1");
        assertThat(info().at("/transfers").asLong()).isEqualTo(2);
    }

    @Test
    void whatIsGuessedWithLittleConfidenceIsSaid() throws IOException {
        Path file = folder.resolve("days.csv");
        Files.write(
                file,
                (HEADER + "03/04/2026 10:00,1,A,2,B\u00E9,10.00,EUR\n")
                        .getBytes(Charset.forName("windows-1252")));

        Result result = terminal.run("import", caseFolder, file, "--dry-run", "--json");

        assertThat(result.json().at("/files/0/guesses").toString()).contains("time-pattern");
        assertThat(result.err()).contains("--set time-pattern=");
    }

    @Test
    void anImportIsTakenBackAndItsDuplicatesCountInstead() throws IOException {
        terminal.succeed("import", caseFolder, file("one.csv", ONE), file("two.csv", TWO));

        JsonNode undone =
                terminal.succeed("undo-import", caseFolder, "1", "--reason", "wrong bank", "--json")
                        .json();

        assertThat(undone.at("/state").asString()).isEqualTo("withdrawn");
        assertThat(undone.at("/transfers").asLong()).isEqualTo(2);
        JsonNode info = info();
        assertThat(info.at("/transfers").asLong()).isEqualTo(2);
        assertThat(info.at("/totals").toString())
                .isEqualTo("[{\"currency\":\"EUR\",\"count\":2,\"sum\":\"25.00\"}]");
        assertThat(info.at("/graph/transfers").asLong()).isEqualTo(2);
        assertThat(info.at("/graph/sum_agrees").asBoolean()).isTrue();
        assertThat(terminal.succeed("verify", caseFolder, "--json").json().at("/ok").asBoolean())
                .isTrue();
        assertThat(
                        terminal.succeed("imports", caseFolder, "--json")
                                .json()
                                .at("/0/state")
                                .asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void whatIsNoImportCannotBeTakenBack() {
        Result result = terminal.run("undo-import", caseFolder, "7");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("There is no import 7");
    }

    @Test
    void everyCommandExplainsItself() {
        Result help = terminal.succeed("undo-import", "--help");

        assertThat(help.out()).contains("--reason").contains("number of the import");
    }

    @Test
    void rejectedRowsAreWrittenWithTheirReasonsCorrectedAndImportedAgain() throws IOException {
        Path faulty =
                file(
                        "faulty.csv",
                        HEADER
                                + "2026-01-01 10:00,1,A,2,B,10.00,EUR\n"
                                + "2026-01-02 10:00,1,A,2,B,twenty,EUR\n"
                                + "2026-01-40 10:00,1,A,2,B,30.00,EUR\n");
        assertThat(terminal.run("import", caseFolder, faulty).exit()).isEqualTo(3);
        Path rejected = folder.resolve("rejected.csv");

        terminal.succeed("imports", caseFolder, "--rejected", 1, "--out", rejected);

        String text = Files.readString(rejected);
        assertThat(text.lines()).hasSize(3);
        assertThat(text.lines().findFirst().orElseThrow()).endsWith(",\"Why rejected\"");
        assertThat(text).contains("Amount: ").contains("Time: ");
        Files.writeString(
                rejected, text.replace(",twenty,", ",20.00,").replace("2026-01-40", "2026-01-04"));
        JsonNode again = terminal.succeed("import", caseFolder, rejected, "--json").json();

        assertThat(again.at("/files/0/accepted").asLong()).isEqualTo(2);
        assertThat(again.at("/files/0/rejected").asLong()).isZero();
        assertThat(info().at("/transfers").asLong()).isEqualTo(3);
    }

    @Test
    void qualityTellsWhatIsMissingWhatIsOddAndWhereColumnsWent() throws IOException {
        Path odd =
                file(
                        "odd.csv",
                        "Time,From Bank,From Account,To Bank,To"
                                + " Account,Amount,Currency,Reference,Desk\n"
                                + "2026-01-01 10:00,1,A,2,B,0.00,EUR,rent,7\n"
                                + "2026-01-02 10:00,1,A,1,A,20.00,EUR,,\n");
        terminal.succeed("import", caseFolder, odd);

        JsonNode quality = terminal.succeed("imports", caseFolder, "--quality", 1, "--json").json();

        assertThat(quality.at("/rows").asLong()).isEqualTo(2);
        assertThat(quality.at("/findings").findValuesAsString("what"))
                .containsExactlyInAnyOrder("zero-amount", "to-itself");
        assertThat(quality.at("/fills").toString())
                .contains("{\"name\":\"reference\",\"filled\":1,\"missing\":1,\"kind\":\"FIELD\"}")
                .contains("{\"name\":\"Desk\",\"filled\":1,\"missing\":1,\"kind\":\"COLUMN\"}");
        assertThat(quality.at("/origins/0/header").asString()).isEqualTo("Time");
        assertThat(quality.at("/origins/0/field").asString()).isEqualTo("time");
    }

    @Test
    void rowsAboutPartiesAndDuplicatesByBankReferenceAreTold() throws IOException {
        Path customers =
                file(
                        "customers.csv",
                        "Customer ID,Customer Name,Account Number,Date of Birth,Risk Rating\n"
                                + "C-1,Mara Lind,A,1971-04-30,High\n");
        String header = HEADER.strip() + ",Transaction ID\n";
        Path first = file("first.csv", header + "2026-01-01 10:00,1,A,2,B,10.00,EUR,T-1\n");
        Path second =
                file(
                        "second.csv",
                        header
                                + "2026-01-01 10:00,1,A,2,B,10.00,EUR,T-1\n"
                                + "2026-01-02 10:00,1,A,2,B,11.00,EUR,T-2\n");

        JsonNode told =
                terminal.succeed("import", caseFolder, customers, first, second, "--json").json();

        assertThat(told.at("/files/0/parties").asLong()).isEqualTo(1);
        assertThat(told.at("/files/1/parties").asLong()).isZero();
        assertThat(told.at("/files/1/duplicates_by_bank_reference").asLong()).isZero();
        assertThat(told.at("/files/2/duplicate").asLong()).isEqualTo(1);
        assertThat(told.at("/files/2/duplicates_by_bank_reference").asLong()).isEqualTo(1);
    }

    @Test
    void anImportThatIsNotThereIsCalledSo() {
        Result result = terminal.run("imports", caseFolder, "--quality", 9);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("There is no import 9");
    }

    @Test
    void aProfileThatDoesNotFitIsSaid() throws IOException {
        Result result =
                terminal.run(
                        "import",
                        caseFolder,
                        file("one.csv", ONE),
                        "--profile",
                        "AMLworld",
                        "--dry-run",
                        "--json");

        assertThat(result.exit()).isEqualTo(3);
        JsonNode guess = result.json().at("/files/0/guesses/0");
        assertThat(guess.at("/what").asString()).isEqualTo("profile");
        assertThat(guess.at("/reason").asString()).contains("lacks").contains("'Timestamp'");
        assertThat(result.err()).contains("Fix it with --profile");
    }
}
