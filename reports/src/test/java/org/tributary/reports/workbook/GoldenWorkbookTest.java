// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.work.Work;
import org.tributary.reports.FormDraft;
import org.tributary.reports.SampleCase;
import org.tributary.reports.SampleLedger;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.ProfileText;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares the workbook of a small case, cell by cell, with one that was looked at and kept as
/// text. After a change that is meant, `-Dtributary.golden=write` keeps the new one; look at what
/// it changes before committing it.
class GoldenWorkbookTest {

    private static final String GOLDEN = "golden-workbook.txt";
    private static final int TOLD = 40;

    @TempDir Path folder;

    private static SampleCase sample() throws IOException {
        FilingProfile form =
                ProfileText.read(
                        "test",
                        """
                        name = Test form
                        form = text
                        source = Nobody's
                        narrative.characters = 40
                        checks = glossary
                        field filer.name | Who/Name | required | 10
                        field report.date | When | required
                        """);
        FilingReport report = SampleFiling.withNarrative("Ann paid 12.00 USD.");
        byte[] png = SampleLedger.picture(72, 45);
        return new SampleCase()
                .holder("0012:8000", "Harbour & Sons Ltd")
                .holder("0070:1004", "\u6d77\u6e2f\u8d38\u6613\u6709\u9650\u516c\u53f8")
                .transfer("0012:8000", "0070:1004", "1250.05 USD", "2026-01-03T14:05:06Z")
                .transfer(
                        "0070:1004",
                        "0012:8000",
                        "48250.00 EUR",
                        "52110.00 USD",
                        "2026-01-05T23:30:00Z",
                        "=SUM(A1:A9) rent")
                .transfer("0012:8000", "0099:731", "12345678901234.56 USD", "2026-01-06T10:00:00Z")
                .transfer("0099:731", "0012:8000", "0.01234567 BTC", "2026-01-06T11:00:00Z")
                .rejected(17, "Amount Paid", "1.234,5", "'1.234,5' is not an amount.")
                .subject("0012:8000", "Passed on within a day.")
                .note("Called the manager.\nNo answer.")
                .rated("0012:8000", SampleLedger.rating())
                .alert("fan-in", "0012:8000", "{a0} was paid, see {t2}", 2, 4)
                .form(new FormDraft(form, report, FilingChecks.run(form, report)))
                .picture("Flows", "As seen.", png, SampleLedger.sha256(png));
    }

    /// The crosswalk is left out: it has a row for every field there is, and a test of its own.
    private Map<String, String> written() throws IOException {
        SampleCase sample = sample();
        Path path =
                new WorkbookWriter(folder.resolve("scratch"))
                        .write(
                                sample.report(),
                                sample.record(),
                                Labels.ENGLISH,
                                folder.resolve("case.xlsx"),
                                Work.UNOBSERVED)
                        .path();
        return WorkbookText.of(path).entrySet().stream()
                .filter(line -> !line.getKey().contains(" Crosswalk!"))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    @Test
    void writesTheWorkbookThatWasLookedAt() throws IOException {
        Map<String, String> now = written();
        if ("write".equals(System.getProperty("tributary.golden"))) {
            keep(now);
        }
        Map<String, String> golden = golden();
        List<String> differences = new ArrayList<>();
        TreeSet<String> places = new TreeSet<>(golden.keySet());
        places.addAll(now.keySet());
        for (String place : places) {
            String was = golden.getOrDefault(place, "(nothing)");
            String is = now.getOrDefault(place, "(nothing)");
            if (!was.equals(is)) {
                differences.add("%s%n    was %s%n    is  %s".formatted(place, was, is));
            }
        }
        assertThat(differences)
                .as(
                        "%d places differ; if that is meant, run with -Dtributary.golden=write%n%s",
                        differences.size(),
                        String.join(
                                System.lineSeparator(),
                                differences.subList(0, Math.min(TOLD, differences.size()))))
                .isEmpty();
    }

    private static Map<String, String> golden() throws IOException {
        try (InputStream in = GoldenWorkbookTest.class.getResourceAsStream(GOLDEN)) {
            assertThat(in).as("run with -Dtributary.golden=write first").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .collect(
                            Collectors.toMap(
                                    parts -> parts[0],
                                    parts -> parts[1],
                                    (a, b) -> a,
                                    TreeMap::new));
        }
    }

    private static void keep(Map<String, String> lines) throws IOException {
        Path file = Path.of("src/test/resources/org/tributary/reports/workbook", GOLDEN);
        Files.createDirectories(file.toAbsolutePath().getParent());
        String text =
                lines.entrySet().stream()
                        .map(line -> line.getKey() + "\t" + line.getValue().replace("\t", " "))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "# A workbook as text; see GoldenWorkbookTest.\n",
                                        "\n"));
        Files.writeString(file, text);
        Path read = Path.of("target/test-classes/org/tributary/reports/workbook", GOLDEN);
        if (Files.isDirectory(read.getParent())) {
            Files.writeString(read, text);
        }
    }
}
