// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The filing pack from the command line: what the files hold comes from the case.
class FilingPackTest {

    private static final String FILER =
            """
            # who files
            filer.name = First Harbor Bank
            filer.tax-number = EIN 123456789
            filer.street = 12 Harbor Road
            filer.city = Springfield
            filer.state = NY
            filer.zip = 10001
            filer.country = US
            filer.phone = 2125550101
            filer.regulator = OCC
            filer.kind = BANK
            filer.fiu-number = 4711
            transmitter.control-code = PBSA8180
            transmitter.contact = Sam Sender
            contact.name = Compliance Office
            contact.phone = 2125550102
            reporter.first-name = Rita
            reporter.last-name = Reporter
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;
    private Path filer;

    @BeforeEach
    void importALedger() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = folder.resolve("case");
        filer = Files.writeString(folder.resolve("filer.txt"), FILER);
        StringBuilder rows =
                new StringBuilder(
                        "Timestamp,From Bank,Account,To Bank,Account,Amount Received,"
                                + "Receiving Currency,Amount Paid,Payment Currency,"
                                + "Payment Format,Is Laundering\n");
        for (int i = 1; i <= 6; i++) {
            rows.append(
                    "2022/09/01 00:0%d,012,8000EBD30,021174,80073769%d,495%d.10,US Dollar,495%d.10,US Dollar,ACH,0%n"
                            .formatted(i, i, i, i));
        }
        Path csv = Files.writeString(folder.resolve("bank.csv"), rows.toString());
        terminal.succeed("new", caseFolder, "--name", "Operation Delta", "--zone", "UTC");
        terminal.succeed("import", caseFolder, csv);
    }

    @Test
    void preparesAFincenReportThatFitsItsSchema() throws IOException {
        Result report = report("fincen", "--indicator", "807");

        JsonNode json = report.json();
        assertThat(failing(json, "error")).isEmpty();
        assertThat(report.exit()).isZero();
        assertThat(names(json))
                .containsExactly("report.xlsx", "report.fincen.xml", "report.transactions.csv");
        assertThat(check(json, "schema").at("/sentence").asString())
                .isEqualTo("The XML fits its schema.");
        assertThat(text("report.fincen.xml"))
                .contains(">First Harbor Bank<")
                .contains(">8000EBD30</fc2:AccountNumberText>")
                .contains(">29722</fc2:TotalSuspiciousAmountText>")
                .contains(">20220901</fc2:SuspiciousActivityFromDateText>")
                .contains("29,721.60 USD in 6 transfers to 6 accounts on 1 September 2022");
        assertThat(text("report.transactions.csv")).contains("bank.csv:2").contains("bank.csv:7");
    }

    @Test
    void theWorkbookTellsTheFilerAndHolds() throws IOException {
        Path workbook = folder.resolve("report.xlsx");
        terminal.succeed("report", caseFolder, "--out", workbook);
        assertThat(words(workbook)).contains("Filer: legal name is missing");

        assertThat(report("fincen", "--indicator", "807").exit()).isZero();
        assertThat(words(workbook)).doesNotContain("Filer: legal name is missing");
        terminal.succeed("verify", caseFolder, "--workbook", workbook);
    }

    private static String words(Path workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var archive = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(archive.entries())) {
                if (part.getName().endsWith(".xml")) {
                    all.append(
                            new String(
                                    archive.getInputStream(part).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    @Test
    void withoutAFilerTheReportIsWrittenAndMayNotBeFiled() throws IOException {
        Result report =
                terminal.run(
                        "report",
                        caseFolder,
                        "--subject",
                        "012:8000EBD30",
                        "--out",
                        folder.resolve("report.xlsx"),
                        "--for",
                        "fincen",
                        "--json");

        assertThat(report.exit()).isEqualTo(3);
        assertThat(failing(report.json(), "error"))
                .contains("required.filer.name", "required.contact.phone", "activity.class-any");
        assertThat(folder.resolve("report.fincen.xml")).exists();
    }

    @Test
    void preparesTextsForTheUkAndChina() throws IOException {
        Path codes = Files.writeString(folder.resolve("codes.txt"), "XXAAAXX = cash\n");

        assertThat(
                        names(
                                report(
                                                "uk",
                                                "--glossary",
                                                codes.toString(),
                                                "--indicator",
                                                "XXAAAXX")
                                        .json()))
                .contains("report.uk-nca.txt");
        assertThat(names(report("cn").json())).contains("report.cn-key-str.txt");

        assertThat(text("report.uk-nca.txt"))
                .contains(
                        "Reason for suspicion\n"
                                + "Glossary codes: XXAAAXX\n"
                                + "XXAAAXX\n"
                                + "First Harbor Bank");
        assertThat(text("report.cn-key-str.txt")).contains("七、已采取的措施").contains("于2022年9月1日");
    }

    @Test
    void holdsGoamlAgainstTheSchemaItIsGiven() throws IOException {
        Path wrong =
                Files.writeString(
                        folder.resolve("wrong.xsd"),
                        """
                        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                          <xs:element name="other"/>
                        </xs:schema>
                        """);

        assertThat(check(report("goaml").json(), "schema").at("/level").asString())
                .isEqualTo("warning");
        assertThat(
                        check(report("goaml", "--schema", wrong.toString()).json(), "schema")
                                .at("/sentence")
                                .asString())
                .startsWith("line 2: cvc-elt.1");
    }

    @Test
    void everyExportIsWrittenToTheAuditTrail() throws IOException {
        report("fincen");

        Path again = folder.resolve("again.xlsx");
        terminal.succeed("report", caseFolder, "--out", again);
        assertThat(terminal.succeed("verify", caseFolder, "--workbook", again).exit()).isZero();
    }

    @Test
    void whatDoesNotExistIsWrongUsage() throws IOException {
        assertThat(report("moon").exit()).isEqualTo(2);
        assertThat(report("moon").err()).contains("'moon' is no form. Write one of: fincen, goaml");
        assertThat(report("uk", "--narrative", "tlh").err()).contains("Write en, zh or id");
        Path broken = Files.writeString(folder.resolve("broken.txt"), "filer.shoe = 43");
        assertThat(report("uk", "--filer", broken.toString()).err())
                .contains("broken.txt: line 1: 'filer.shoe' is no fact of a filer");
    }

    private Result report(String form, String... more) {
        List<Object> words = new ArrayList<>(List.of("report", caseFolder));
        words.addAll(List.of("--subject", "012:8000EBD30"));
        words.addAll(List.of("--out", folder.resolve("report.xlsx"), "--for", form, "--json"));
        if (!List.of(more).contains("--filer")) {
            words.addAll(List.of("--filer", filer));
        }
        words.addAll(List.of(more));
        return terminal.run(words.toArray());
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.at("/files")
                .forEach(
                        file ->
                                names.add(
                                        Objects.toString(Path.of(file.asString()).getFileName())));
        return names;
    }

    private static List<String> failing(JsonNode json, String level) {
        List<String> ids = new ArrayList<>();
        json.at("/checks")
                .forEach(
                        check -> {
                            if (!check.at("/ok").asBoolean()
                                    && check.at("/level").asString().equals(level)) {
                                ids.add(check.at("/id").asString());
                            }
                        });
        return ids;
    }

    private static JsonNode check(JsonNode json, String id) {
        for (JsonNode check : json.at("/checks")) {
            if (check.at("/id").asString().equals(id)) {
                return check;
            }
        }
        throw new AssertionError("no check " + id);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
