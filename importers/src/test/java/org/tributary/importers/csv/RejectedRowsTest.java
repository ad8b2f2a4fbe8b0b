// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.imports.RowProblem;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class RejectedRowsTest {

    private static final String HEADER = "Time,From,To,Amount,Currency,Memo\n";
    private static final String GOOD = "2026-01-03 10:00,a,b,9500.00,USD,rent\n";

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();

    private TakenRows read(String text, String... settings) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), settings);
    }

    private TakenRows read(byte[] bytes, String... settings) throws IOException {
        Path file = Files.write(folder.resolve("rows.csv"), bytes);
        ImportProfile profile =
                importers
                        .recognise(
                                Files.writeString(folder.resolve("clean.csv"), HEADER + GOOD),
                                Optional.empty(),
                                Settings.of(
                                        List.of(
                                                "from-account=From",
                                                "to-account=To",
                                                "time-pattern=yyyy-MM-dd HH:mm",
                                                "decimal=point")))
                        .profile();
        return TakenRows.of(
                importers.rows(file, Settings.of(List.of(settings)).on(profile, HEADERS)));
    }

    private static final List<String> HEADERS =
            List.of("Time", "From", "To", "Amount", "Currency", "Memo");

    private RowProblem only(TakenRows taken) {
        assertThat(taken.problems()).hasSize(1);
        assertThat(taken.accepted).hasSize(2);
        return taken.problems().getFirst();
    }

    private RowProblem problemOf(String row, String... settings) throws IOException {
        TakenRows taken = read(HEADER + GOOD + row + "\n" + GOOD, settings);
        assertThat(taken.rejected.getFirst().raw()).isEqualTo(row);
        return only(taken);
    }

    @Test
    void namesDecimalCommaAsRemedy() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,\"1.234,5\",USD,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Amount",
                                "1.234,5",
                                "'1.234,5' is not an amount.",
                                "Choose decimal comma."));
    }

    @Test
    void namesGroupingAsRemedy() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,\"1,234.50\",USD,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Amount",
                                "1,234.50",
                                "'1,234.50' is not an amount.",
                                "Choose comma as grouping sign."));
    }

    @Test
    void refusesToRound() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,1.234,USD,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Amount",
                                "1.234",
                                "'1.234' has more than the 2 decimals of USD and would need"
                                        + " rounding.",
                                "If this source counts USD finer, set decimals.USD accordingly."));
        assertThat(read(HEADER + "2026-01-03 10:00,a,b,1.234,USD,x\n", "decimals.USD=3").accepted)
                .containsExactly("2 a -> b 1.234 USD / 1.234 USD at 2026-01-03T10:00:00Z |x|");
    }

    @Test
    void refusesAmountsThatDoNotFit() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,99999999999999999999,USD,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Amount",
                                "99999999999999999999",
                                "'99999999999999999999' is larger than an amount of USD can be.",
                                "Check the row at its source, or set decimals.USD to fewer."));
    }

    @Test
    void refusesAmountsBelowZero() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,-5.00,USD,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Amount",
                                "-5.00",
                                "'-5.00' is below zero; transfers have positive amounts.",
                                "Swap payer and receiver of this row at its source, and write the"
                                        + " amount without its sign."));
    }

    @Test
    void refusesRowsWithoutAmountTimeCurrencyOrAccount() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,,USD,x").reason())
                .isEqualTo("There is no amount.");
        assertThat(problemOf(",a,b,1,USD,x").reason()).isEqualTo("There is no time.");
        assertThat(problemOf("2026-01-03 10:00,a,b,1,,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Currency",
                                "",
                                "There is no currency.",
                                "Complete the row at its source, or name one currency for all"
                                        + " rows."));
        assertThat(problemOf("2026-01-03 10:00,a, ,1,USD,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "To",
                                "",
                                "There is no number of the receiving account.",
                                "Map the column that holds it, or complete the row at its"
                                        + " source."));
    }

    @Test
    void refusesUnknownCurrenciesAndTimes() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,1,Groats,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Currency",
                                "Groats",
                                "'Groats' is not a known currency.",
                                "Write it as an ISO 4217 code such as EUR, or map another column;"
                                        + " of a token say its decimals, as in decimals.XYZ=6."));
        assertThat(problemOf("03.01.2026,a,b,1,USD,x"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Time",
                                "03.01.2026",
                                "'03.01.2026' is not a time written as yyyy-MM-dd HH:mm.",
                                "Choose the pattern of the times, or correct the row at its"
                                        + " source."));
    }

    @Test
    void refusesTimesThatNeverCame() throws IOException {
        assertThat(problemOf("2018-03-25 02:30,a,b,1,USD,x", "zone=Europe/Berlin"))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "Time",
                                "2018-03-25 02:30",
                                "'2018-03-25 02:30' never came in Europe/Berlin: clocks went"
                                        + " forward over it.",
                                "Choose the zone this source writes its times in, such as UTC."));
    }

    @Test
    void tellsAllProblemsOfARowAtOnce() throws IOException {
        TakenRows taken = read(HEADER + "never,a,,1.234,USD,x\n");
        assertThat(taken.rejected).hasSize(1);
        assertThat(taken.problems())
                .extracting(RowProblem::column)
                .containsExactly("To", "Time", "Amount");
    }

    @Test
    void refusesRowsOfAnotherWidthButAllowsEmptyCellsTooMany() throws IOException {
        String row = "2026-01-03 10:00,a,b,1,USD";
        assertThat(problemOf(row))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "",
                                row,
                                "The row has 5 cells where the file has 6 columns.",
                                "Check the separator and the quotes of this row, or complete it"
                                        + " at its source."));
        assertThat(problemOf(row + ",x,y").reason())
                .isEqualTo("The row has 7 cells where the file has 6 columns.");
        assertThat(read(HEADER + row + ",x,,\n").accepted).hasSize(1);
    }

    @Test
    void refusesBytesThatAreNoTextAndShowsThem() throws IOException {
        byte[] latin =
                (HEADER + GOOD + "2026-01-03 10:00,a,b,1,USD,caf\u00E9\n" + GOOD)
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(only(read(latin)))
                .isEqualTo(
                        new RowProblem(
                                3,
                                "",
                                "2026-01-03 10:00,a,b,1,USD,caf\\xE9",
                                "The row has bytes that are no text in UTF-8.",
                                "Choose the charset the file was written in, or correct the row"
                                        + " at its source."));
        assertThat(read(latin, "charset=windows-1252").accepted)
                .hasSize(3)
                .anyMatch(row -> row.contains("caf\u00E9"));
    }

    @Test
    void refusesNulButKeepsWhatAFileReallySays() throws IOException {
        assertThat(problemOf("2026-01-03 10:00,a,b,1,USD,x\u0000y").line()).isEqualTo(3);
        assertThat(read(HEADER + "2026-01-03 10:00,a,b,1,USD,\uFFFD \uD83D\uDE00\n").accepted)
                .containsExactly(
                        "2 a -> b 1.00 USD / 1.00 USD at 2026-01-03T10:00:00Z |\uFFFD"
                                + " \uD83D\uDE00|");
    }

    @Test
    void losesOneLineToAQuoteThatNeverCloses() throws IOException {
        RowProblem problem = problemOf("2026-01-03 10:00,a,b,1,USD,\"open");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.reason())
                .isEqualTo(
                        "The row cannot be taken apart: a quote does not close or has text after"
                                + " it, or a cell has over a million characters.");
        assertThat(problem.remedy())
                .isEqualTo(
                        "Choose the quote sign of the file, or none, or correct the row at its"
                                + " source.");
    }

    @Test
    void goesOnAfterSeveralBrokenLinesWithTheRightLineNumbers() throws IOException {
        String open = "2026-01-03 10:00,a,b,1,USD,\"open\n";
        TakenRows taken = read(HEADER + GOOD + open + GOOD + open + "\n" + GOOD + open);
        assertThat(taken.rejected).extracting(row -> row.line()).containsExactly(3L, 5L, 8L);
        assertThat(taken.accepted).hasSize(3).anyMatch(row -> row.startsWith("7 "));
        assertThat(taken.skippedReasons()).containsExactly("1 header", "6 blank line");
    }

    @Test
    void rejectsCellsOverAMebibyteWithoutFailing() throws IOException {
        String huge = "x".repeat(CsvRecords.MOST_IN_CELL + 1);
        TakenRows taken = read(HEADER + GOOD + "2026-01-03 10:00,a,b,1,USD," + huge + "\n" + GOOD);
        assertThat(only(taken).line()).isEqualTo(3);
        assertThat(taken.rejected.getFirst().raw())
                .hasSizeLessThan(70_000)
                .startsWith("2026-01-03 10:00,a,b,1,USD,xxx")
                .endsWith("(the line goes on)");
        assertThat(taken.accepted).anyMatch(row -> row.startsWith("4 "));
    }

    @Test
    void rejectsRowsOfMillionsOfCharactersWithoutFailing() throws IOException {
        String endless = ("y".repeat(99) + ",").repeat(DecodedText.MOST_KEPT / 50);
        TakenRows taken = read(HEADER + GOOD + endless + "\r\n" + GOOD);
        assertThat(only(taken).line()).isEqualTo(3);
        assertThat(taken.accepted).anyMatch(row -> row.startsWith("4 "));
        TakenRows atEnd = read(HEADER + GOOD + endless);
        assertThat(atEnd.counts().read()).isEqualTo(3);
    }

    @Test
    void keepsSmallCharsetsStrict() throws IOException {
        byte[] western =
                (HEADER + GOOD + "2026-01-03 10:00,a,b,1,USD,")
                        .getBytes(Charset.forName("windows-1252"));
        byte[] bytes = java.util.Arrays.copyOf(western, western.length + 1);
        bytes[western.length] = (byte) 0x81;
        TakenRows taken = read(bytes, "charset=windows-1252");
        assertThat(taken.rejected.getFirst().raw()).endsWith(",\\x81");
    }
}
