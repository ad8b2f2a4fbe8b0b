// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.casework.PriorReports.Match;
import org.tributary.app.casework.PriorReports.Sought;
import org.tributary.app.casework.PriorReports.Why;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.FiledReport;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Earlier cases found in real folders.
class PriorReportsTest {

    private static final Author BEN = new Author("Ben Baker", "BB");
    private static final FiledReport REPORT =
            new FiledReport("fincen-sar", "31000123456789", LocalDate.of(2026, 1, 9));

    @TempDir Path folder;

    private DrawnCase earlier(String place, String holder) throws IOException {
        DrawnCase drawn =
                DrawnCase.in(Files.createDirectories(folder.resolve(place)))
                        .with("ledger.csv", "1:100 -> 2:200 10.00 EUR 2026-01-02 =" + holder);
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> writer.markSubject(drawn.ordinal("1:100"), "Pays."));
        return drawn;
    }

    private PriorReports search(Sought... subjects) throws IOException {
        return PriorReports.search(
                List.of(folder, folder.resolve("gone")),
                "another",
                List.of(subjects),
                Work.UNOBSERVED);
    }

    @Test
    void aCaseAboutTheSameAccountIsToldWithWhatWasFiled() throws IOException {
        try (DrawnCase drawn = earlier("2025", "x")) {
            var desk = new ProgressDesk(drawn.record());
            desk.move(CaseStatus.IN_REVIEW, "Ready.", DrawnCase.ANN);
            desk.move(CaseStatus.APPROVED, "Agreed.", BEN);
            desk.file(REPORT, "Sent.", BEN);
        }
        earlier("other", "x").close();

        PriorReports found = search(new Sought("1:100", ""), new Sought("9:900", ""));
        assertThat(found.searched()).isEqualTo(2);
        assertThat(found.unread()).isEmpty();
        assertThat(found.found()).hasSize(2);
        PriorReports.Found first = found.found().getFirst();
        assertThat(first.matches()).containsExactly(new Match("1:100", "1:100", Why.SAME_ACCOUNT));
        assertThat(first.glance().progress().filed()).containsExactly(REPORT);
        assertThat(first.glance().progress().status()).isEqualTo(CaseStatus.FILED);
    }

    @Test
    void anotherAccountIsNoMatchAndTheOwnCaseIsPassedOver() throws IOException {
        String own;
        try (DrawnCase drawn = earlier("own", "x")) {
            own = drawn.record().manifest().caseId();
        }
        assertThat(search(new Sought("1:101", "")).found()).isEmpty();
        assertThat(
                        PriorReports.search(
                                        List.of(folder),
                                        own,
                                        List.of(new Sought("1:100", "")),
                                        Work.UNOBSERVED)
                                .found())
                .isEmpty();
    }

    @Test
    void aCaseSomebodyHasOpenIsReadAndStaysAsItIs() throws IOException {
        try (DrawnCase drawn = earlier("open", "x")) {
            assertThat(search(new Sought("1:100", "")).found()).hasSize(1);
            drawn.with("more.csv", "2:200 -> 1:100 5.00 EUR 2026-01-03");
        }
        Map<String, String> before = files();
        assertThat(search(new Sought("1:100", "")).found()).hasSize(1);
        assertThat(files()).isEqualTo(before);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    @Test
    void aDamagedCaseIsNamedAndTheOthersAreReadAllTheSame() throws IOException {
        earlier("good", "x").close();
        earlier("bad", "x").close();
        Path damaged;
        try (Stream<Path> files = Files.walk(folder.resolve("bad"))) {
            damaged = files.filter(f -> f.endsWith("case.db")).findFirst().orElseThrow();
        }
        Files.writeString(damaged, "no database");

        PriorReports found = search(new Sought("1:100", ""));
        assertThat(found.found()).hasSize(1);
        assertThat(found.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.reason()).contains("case.db"));
    }

    @Test
    void nothingIsFoundWhereNothingIs() throws IOException {
        PriorReports found = search(new Sought("1:100", ""));
        assertThat(found.searched()).isZero();
        assertThat(found.found()).isEmpty();
    }
}
