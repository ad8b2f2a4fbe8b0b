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

class CommandsTest {

    private static final String HEADER =
            "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,"
                    + "Amount Paid,Payment Currency,Payment Format,Is Laundering\n";
    private static final String GOOD =
            """
            2022/09/01 00:20,012,8000EBD30,021174,800737690,3697.34,US Dollar,3697.34,US Dollar,ACH,0
            2022/09/01 00:21,012,8000EBD30,021174,800737690,3697.34,US Dollar,3697.34,US Dollar,ACH,0
            2022/09/02 08:00,021174,800737690,012,8000EBD30,100,Yen,0.85,Euro,Wire,1
            2022/09/03 08:00,021174,800737690,021174,800737690,5.00,Euro,5.00,Euro,Reinvestment,0
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = folder.resolve("case");
        terminal.succeed("new", caseFolder, "--name", "Operation Delta", "--zone", "UTC");
    }

    @Test
    void importAccountsForEveryRowAndKeepsLeadingZeros() throws IOException {
        Path file = file("bank.csv", HEADER + GOOD);

        JsonNode receipt =
                terminal.succeed("import", caseFolder, file, "--json").json().at("/files/0");

        assertThat(receipt.at("/profile").asString()).isEqualTo("AMLworld");
        assertThat(receipt.at("/read").asLong()).isEqualTo(5);
        assertThat(receipt.at("/accepted").asLong()).isEqualTo(4);
        assertThat(receipt.at("/skipped").asLong()).isEqualTo(1);
        assertThat(receipt.at("/totals").toString())
                .isEqualTo(
                        """
                        [{"currency":"EUR","count":2,"sum":"5.85"},\
                        {"currency":"USD","count":2,"sum":"7394.68"}]\
                        """);
        JsonNode info = terminal.succeed("info", caseFolder, "--json").json();
        assertThat(info.at("/transfers").asLong()).isEqualTo(4);
        assertThat(info.at("/accounts").asLong()).isEqualTo(2);
        assertThat(info.at("/from").asString()).isEqualTo("2022-09-01T00:20:00Z");
        assertThat(info.at("/graph/transfers").asLong()).isEqualTo(4);
        assertThat(info.at("/graph/sum_agrees").asBoolean()).isTrue();
        JsonNode found = terminal.succeed("find", caseFolder, "8000EB", "--json").json();
        assertThat(found.at("/accounts/0/key").asString()).isEqualTo("012:8000EBD30");
    }

    @Test
    void aRejectedRowEndsTheImportWithThreeAndIsTold() throws IOException {
        Path file =
                file(
                        "bank.csv",
                        HEADER + GOOD + "2022/09/04 08:00,1,A,2,B,x,Euro,1.00,Euro,ACH,0\n");

        Result result = terminal.run("import", caseFolder, file, "--json");

        assertThat(result.exit()).isEqualTo(3);
        JsonNode problem = result.json().at("/files/0/problems/0");
        assertThat(problem.at("/line").asLong()).isEqualTo(6);
        assertThat(problem.at("/column").asString()).isEqualTo("Amount Received");
        assertThat(problem.at("/raw").asString()).isEqualTo("x");
        assertThat(problem.at("/reason").asString()).isNotBlank();
        assertThat(problem.at("/remedy").asString()).isNotBlank();
        assertThat(result.json().at("/files/0/accepted").asLong()).isEqualTo(4);
    }

    @Test
    void anEmptyFileEndsWithThreeAndAReceiptOfNothing() throws IOException {
        Result result = terminal.run("import", caseFolder, file("empty.csv", ""), "--json");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.json().at("/files/0/read").asLong()).isZero();
        assertThat(result.json().at("/files/0/problems/0/reason").asString())
                .isEqualTo("The file has no rows.");
    }

    @Test
    void theSameFileTwiceAddsNothing() throws IOException {
        Path file = file("bank.csv", HEADER + GOOD);
        terminal.succeed("import", caseFolder, file);

        JsonNode receipt =
                terminal.succeed("import", caseFolder, file, "--json").json().at("/files/0");

        assertThat(receipt.at("/duplicate").asLong()).isEqualTo(4);
        assertThat(receipt.at("/accepted").asLong()).isZero();
        assertThat(terminal.succeed("info", caseFolder, "--json").json().at("/transfers").asLong())
                .isEqualTo(4);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path file = file("bank.csv", HEADER + GOOD);

        Result result = terminal.succeed("import", caseFolder, file, "--dry-run", "--json");

        assertThat(result.json().at("/files/0/accepted").asLong()).isEqualTo(4);
        assertThat(terminal.succeed("info", caseFolder, "--json").json().at("/transfers").asLong())
                .isZero();
    }

    @Test
    void expandTellsFlowsBothWays() throws IOException {
        terminal.succeed("import", caseFolder, file("bank.csv", HEADER + GOOD));

        JsonNode expansion = terminal.succeed("expand", caseFolder, "8000EBD30", "--json").json();

        assertThat(expansion.at("/account").asString()).isEqualTo("012:8000EBD30");
        assertThat(expansion.at("/out/0/account").asString()).isEqualTo("021174:800737690");
        assertThat(expansion.at("/out/0/count").asLong()).isEqualTo(2);
        assertThat(expansion.at("/out/0/totals/0/sum").asString()).isEqualTo("7394.68");
        assertThat(expansion.at("/in/0/totals/0/currency").asString()).isEqualTo("EUR");
        assertThat(
                        terminal.succeed("expand", caseFolder, "8000EBD30", "--in", "--json")
                                .json()
                                .at("/out")
                                .isEmpty())
                .isTrue();
    }

    @Test
    void aNumberOfSeveralAccountsAsksWhich() throws IOException {
        terminal.succeed(
                "import",
                caseFolder,
                file(
                        "bank.csv",
                        HEADER + "2022/09/01 00:20,012,7,12,7,1.00,Euro,1.00,Euro,ACH,0\n"));

        Result result = terminal.run("expand", caseFolder, "7");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("'7' is the number of 2 accounts")
                .contains("012:7, 12:7");
    }

    @Test
    void reportsAWorkbookThatVerifies() throws IOException {
        terminal.succeed("import", caseFolder, file("bank.csv", HEADER + GOOD));
        terminal.succeed("note", caseFolder, "Called the bank.");
        Path workbook = folder.resolve("report.xlsx");

        Result report =
                terminal.succeed(
                        "report",
                        caseFolder,
                        "--subject",
                        "012:8000EBD30",
                        "--out",
                        workbook,
                        "--json");

        assertThat(report.json().at("/files/0").asString()).isEqualTo(workbook.toString());
        assertThat(
                        terminal.succeed("verify", caseFolder, "--workbook", workbook, "--json")
                                .json()
                                .at("/ok")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void deletedProjectionsComeBackByThemselves() throws IOException {
        terminal.succeed("import", caseFolder, file("bank.csv", HEADER + GOOD));
        Folders.delete(caseFolder.resolve("graph"));
        Folders.delete(caseFolder.resolve("cache"));

        JsonNode verified = terminal.succeed("verify", caseFolder, "--json").json();

        assertThat(verified.at("/ok").asBoolean()).isTrue();
    }

    @Test
    void everyExportFormatIsWritten() throws IOException {
        terminal.succeed("import", caseFolder, file("bank.csv", HEADER + GOOD));

        for (String format : new String[] {"graphml", "gexf", "csv", "anx"}) {
            Path out = folder.resolve("export." + format);
            terminal.succeed("export", caseFolder, "--format", format, "--out", out);
            assertThat(out).isNotEmptyFile();
        }
    }

    @Test
    void whatIsNotACaseIsRefusedWithFour() throws IOException {
        Result result = terminal.run("info", Files.createDirectory(folder.resolve("empty")));

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).isNotBlank();
    }

    @Test
    void anEmptiedRecordIsNeverTakenForAnEmptyCase() throws IOException {
        Files.write(caseFolder.resolve("case.db"), new byte[0]);

        Result result = terminal.run("info", caseFolder);

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("case.db is empty");
        assertThat(caseFolder.resolve("case.db")).isEmptyFile();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsWrongUsage() throws IOException {
        terminal.succeed("import", caseFolder, file("bank.csv", HEADER + GOOD));

        Result result =
                terminal.run(
                        "expand",
                        caseFolder,
                        "8000EBD30",
                        "--from",
                        "2022-09-03",
                        "--to",
                        "2022-09-01");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--to is before --from");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(terminal.run("expand").exit()).isEqualTo(2);
        assertThat(terminal.run("no-such-command").exit()).isEqualTo(2);
        assertThat(terminal.run("import", caseFolder, folder.resolve("none.csv")).exit())
                .isEqualTo(2);
        assertThat(terminal.run().exit()).isEqualTo(2);
    }

    @Test
    void helpNamesEveryCommand() {
        Result help = terminal.succeed("--help");

        assertThat(help.out())
                .contains(
                        "demo",
                        "new",
                        "import",
                        "info",
                        "find",
                        "expand",
                        "picture",
                        "report",
                        "export",
                        "verify",
                        "generate");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
