// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Suspicious clusters from the command line: a ring R0 … R6 among everyday payments.
class ClustersTest {

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Clusters", folder, "ledger.csv", ledger());
    }

    private static String ledger() {
        Random random = new Random(5);
        StringBuilder rows =
                new StringBuilder(
                        "Time,From Bank,From Account,To Bank,To Account,Amount,Currency\n");
        for (int i = 0; i < 900; i++) {
            int from = random.nextInt(300);
            String day = "2026-%02d-%02d".formatted(1 + random.nextInt(3), 1 + random.nextInt(28));
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "%s %02d:00,1,P%d,1,P%d,%d.00,EUR%n",
                            day,
                            random.nextInt(24),
                            from,
                            (from + 1 + random.nextInt(250)) % 300,
                            10 + random.nextInt(900)));
        }
        for (int hop = 0; hop < 7; hop++) {
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "2026-02-%02d 10:00,2,R%d,2,R%d,%d.00,EUR%n",
                            10 + hop,
                            hop,
                            (hop + 1) % 7,
                            20_000 - 250 * hop));
        }
        return rows.toString();
    }

    private Result clusters(Object... more) {
        List<Object> words = new ArrayList<>(List.of("clusters", caseFolder));
        words.addAll(List.of(more));
        return terminal.run(words.toArray());
    }

    @Test
    void theRingComesFirstWithItsFiguresAndReasons() {
        JsonNode first = clusters("--json").json().at("/clusters/0");

        assertThat(first.at("/id").asString()).matches("[0-9a-f]{12}");
        List<String> accounts =
                first.at("/accounts").valueStream().map(JsonNode::asString).toList();
        assertThat(accounts).contains("2:R0", "2:R3", "2:R6");
        assertThat(first.at("/inside/0/currency").asString()).isEqualTo("EUR");
        assertThat(new BigDecimal(first.at("/inside/0/sum").asString()))
                .isGreaterThanOrEqualTo(new BigDecimal("134750.00"));
        assertThat(first.at("/from").asString()).startsWith("2026-02-10T10:00");
        assertThat(first.at("/to").asString()).startsWith("2026-02-16T10:00");
        assertThat(first.at("/reasons").size()).isPositive();
        int points = 0;
        for (JsonNode part : first.at("/score_parts")) {
            points += part.at("/points").asInt();
            assertThat(part.at("/why").asString()).isNotBlank();
        }
        assertThat(first.at("/score").asInt()).isEqualTo(Math.clamp(points, 0, 100));
        assertThat(first.at("/in").isArray()).isTrue();
        assertThat(first.at("/out").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coincidence", "leiden", "components", "cores", "dense"})
    void everyMethodAnswersTheSameTwice(String method) {
        Result once = clusters("--by", method, "--top", "5", "--json");

        assertThat(once.exit()).isZero();
        assertThat(once.json().at("/by").asString()).isEqualTo(method);
        assertThat(once.json().at("/clusters").size()).isLessThanOrEqualTo(5);
        assertThat(clusters("--by", method, "--top", "5", "--json").out()).isEqualTo(once.out());
    }

    @Test
    void aSubjectAmongThemIsAReason() {
        terminal.succeed("subject", caseFolder, "2:R4", "--reason", "tip");

        JsonNode first = clusters("--json").json().at("/clusters/0");

        assertThat(first.at("/subjects/0").asString()).isEqualTo("2:R4");
        assertThat(first.at("/hops").asInt()).isZero();
        assertThat(first.at("/reasons").toString()).contains("subjects");
    }

    @Test
    void aPeriodWithoutTheRingDoesNotListIt() {
        Result found = clusters("--to", "2026-02-10", "--json");

        assertThat(found.exit()).isZero();
        assertThat(found.out()).doesNotContain("2:R3");
    }

    @Test
    void forReadingEachClusterHasItsReasonsAndAccounts() {
        assertThat(clusters("--top", "1").out()).contains("2:R3").contains("coincidence:");
    }

    @Test
    void whatCannotBeAskedIsSaidInWords() {
        assertThat(clusters("--by", "magic").exit()).isEqualTo(2);
        assertThat(clusters("--by", "magic").err()).contains("leiden");
        assertThat(clusters("--top", "-1").exit()).isEqualTo(2);
        assertThat(clusters("--resolution", "0").err()).contains("above 0");
        assertThat(clusters("--from", "2026-03-01", "--to", "2026-02-01").exit()).isEqualTo(2);
    }

    @Test
    void theHighestStandInTheWorkbookWhereNoneIsKept() {
        Path workbook = folder.resolve("highest.xlsx");
        terminal.succeed("report", caseFolder, "--out", workbook);
        assertThat(words(workbook))
                .contains(
                        "Rank 1", "Not kept by anybody", "in between passed on", "Cluster members")
                .doesNotContain("Rank 4");
        Result verified = terminal.run("verify", caseFolder, "--workbook", workbook);
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void keptOnesStandInTheWorkbookAndEveryFigureOfThemIsChecked() {
        assertThat(clusters("--keep").exit()).isEqualTo(2);
        assertThat(clusters("--top", "1", "--keep").err()).contains("as Cluster 1.");
        assertThat(clusters("--top", "1", "--keep").err()).doesNotContain("Kept");

        Path workbook = folder.resolve("kept.xlsx");
        terminal.succeed("report", caseFolder, "--out", workbook);
        assertThat(words(workbook))
                .contains("Cluster 1", "Kept by", "Cluster members", "Cluster transactions")
                .contains("2:R3", "passes on")
                .doesNotContain("Not kept by anybody");
        Result verified = terminal.run("verify", caseFolder, "--workbook", workbook);
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();

        clusters("--top", "2", "--keep");
        assertThat(terminal.run("verify", caseFolder, "--workbook", workbook).out())
                .contains("Clusters");
    }

    /// All words of a workbook, as its files have them.
    private static String words(Path workbook) {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            StringBuilder words = new StringBuilder();
            for (ZipEntry entry : zip.stream().toList()) {
                words.append(
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
