// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.retention.CaseDeletion;
import org.tributary.app.retention.RetentionRule;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.work.Work;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

class RetentionTest {

    @TempDir Path folder;
    private Terminal terminal;
    private Path made;
    private Path certificate;

    @BeforeEach
    void makeCase() throws Exception {
        terminal = new Terminal(folder.resolve("program"));
        made =
                terminal.caseOf(
                        "Harbour & Sons",
                        folder,
                        "rows.csv",
                        """
                        date,from_account,to_account,amount,currency
                        2026-01-03,1001,1002,9500.00,USD
                        """);
        certificate = folder.resolve("certificate.json");
    }

    @Test
    void nothingOfAHeldCaseIsDeleted() throws Exception {
        terminal.succeed("retention", made, "--hold", "order of the court 17/26");
        assertThat(terminal.run("retention", made, "--hold", "again").exit()).isEqualTo(2);
        Result refused = delete("Harbour & Sons", "Jo Bell");
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.err()).contains("A legal hold stands");
        assertThat(made.resolve("case.db")).exists();
        assertThat(certificate).doesNotExist();

        JsonNode now =
                terminal.succeed("retention", made, "--lift", "order withdrawn", "--json").json();
        assertThat(now.get("held").booleanValue()).isFalse();
        assertThat(delete("Harbour & Sons", "Jo Bell").exit()).isZero();
    }

    @Test
    void aCaseIsKeptUntilItsDayHasPassed() throws Exception {
        // The clock stands at 2026-03-01.
        JsonNode now =
                terminal.succeed(
                                "retention", made, "--rule", "us", "--from", "2021-03-01", "--json")
                        .json();
        assertThat(now.get("until").asString()).isEqualTo("2026-03-01");
        assertThat(now.get("rule").asString()).contains("5 years from 2021-03-01", "1020.320");
        assertThat(delete("Harbour & Sons", "Jo Bell").err())
                .contains("must be kept until 2026-03-01");
        assertThat(made).exists();
        terminal.succeed("retention", made, "--until", "2026-02-28", "--why", "policy 4");
        assertThat(delete("Harbour & Sons", "Jo Bell").exit()).isZero();
    }

    @Test
    void theCertificateSaysWhatWentAndWhatItDoesNotMean() throws Exception {
        String name = Files.readString(made.resolve("case.json"));
        assertThat(name).contains("Harbour & Sons");
        assertThat(delete("Harbour & Sons", "Jo Bell").exit()).isZero();
        assertThat(made).doesNotExist();
        assertThat(names(folder)).noneMatch(each -> each.startsWith(".deleting"));
        String text = Files.readString(certificate);
        assertThat(text)
                .contains("\"deleted\"", "Maria Santos", "Jo Bell", "case.db", "not overwrite")
                .doesNotContain("Harbour");
        JsonNode json = tools.jackson.databind.json.JsonMapper.shared().readTree(text).get("files");
        assertThat(json.valueStream().filter(f -> f.get("path").asString().equals("case.db")))
                .singleElement()
                .satisfies(f -> assertThat(f.get("sha256").asString()).hasSize(64));
    }

    @Test
    void onlyTheCaseThatWasMeantGoesAndNothingOfOthers() throws Exception {
        assertThat(delete("Harbour", "Jo Bell").err()).contains("not the case's");
        assertThat(delete("Harbour & Sons", "maria santos ").err()).contains("second person");
        assertThat(delete("Harbour & Sons", " ").err()).contains("second person");
        Path mine = Files.writeString(made.resolve("my report.xlsx"), "mine");
        assertThat(delete("Harbour & Sons", "Jo Bell").err()).contains("1 files or folders");
        assertThat(mine).exists();
        Files.delete(mine);
        certificate = made.resolve("certificate.json");
        assertThat(delete("Harbour & Sons", "Jo Bell").err()).contains("outside of the case");
        assertThat(made.resolve("case.db")).exists();
        assertThat(terminal.succeed("verify", made).out()).doesNotContain("BAD");
    }

    @Test
    void anOpenCaseIsNotDeleted() throws Exception {
        StoredCases cases =
                new StoredCases(
                        folder.resolve("program"),
                        "0.0-test",
                        Terminal.CLOCK,
                        ForkJoinPool.commonPool());
        try (OpenCase open = cases.open(made, Work.UNOBSERVED)) {
            var order =
                    new CaseDeletion.Order(
                            made, "Harbour & Sons", "Jo Bell", "done with", certificate);
            assertThatThrownBy(
                            () ->
                                    new CaseDeletion(cases, Terminal.CLOCK)
                                            .delete(order, Terminal.AUTHOR, Work.UNOBSERVED))
                    .isInstanceOfSatisfying(
                            CaseFileException.class,
                            e -> assertThat(e.kind()).isEqualTo(CaseFileException.Kind.HELD));
            assertThat(open.record().verify(Work.UNOBSERVED).ok()).isTrue();
        }
        assertThat(made.resolve("case.db")).exists();
    }

    @Test
    void termsEndOnTheSameDayYearsLater() {
        assertThat(RetentionRule.US.until(LocalDate.parse("2024-02-29"))).isEqualTo("2029-02-28");
        assertThat(RetentionRule.ofKey("cn").orElseThrow().until(LocalDate.parse("2026-01-31")))
                .isEqualTo("2036-01-31");
        assertThat(RetentionRule.ofKey("mars")).isEmpty();
    }

    private Result delete(String name, String second) {
        return terminal.run(
                "delete",
                made,
                "--name",
                name,
                "--second",
                second,
                "--reason",
                "term has passed",
                "--certificate",
                certificate);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
