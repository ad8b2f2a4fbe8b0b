// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How times are written and which rows of a table are no movements, read through the shipped
/// importers.
class TimesOfTablesTest {

    @TempDir Path folder;
    private final Importers importers = Importers.shipped();
    private TakenRows taken = new TakenRows();

    private Recognised read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), text);
        Recognised seen = importers.recognise(file);
        assertThat(seen.missing()).isEmpty();
        taken = TakenRows.of(importers.rows(file, seen.profile()));
        return seen;
    }

    private List<String> times() {
        return taken.accepted.stream()
                .map(row -> row.substring(row.indexOf(" at ") + 4, row.indexOf('|')).strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15-Jan-2024 01:05 PM   | 2024-01-15T13:05:00Z
                    2024-01-15 12:05:06 AM | 2024-01-15T00:05:06Z
                    15/1/24 1:05 pm        | 2024-01-15T13:05:00Z
                    Jan 15, 2024, 1:05 PM  | 2024-01-15T13:05:00Z
                    15 janv. 2024          | 2024-01-15T00:00:00Z
                    15. Januar 2024        | 2024-01-15T00:00:00Z
                    15.01.2024, 13:05      | 2024-01-15T13:05:00Z
                    15.01.2024 13.05.06    | 2024-01-15T13:05:06Z
                    2024-01-15 13:05:06 UTC| 2024-01-15T13:05:06Z
                    20240115T130506Z       | 2024-01-15T13:05:06Z
                    1705323906             | 2024-01-15T13:05:06Z
                    1705323906123          | 2024-01-15T13:05:06.123Z
                    45306.5451388889       | 2024-01-15T13:05:00Z
                    45306                  | 2024-01-15T00:00:00Z
                    '15/01/2024            | 2024-01-15T00:00:00Z
                    """,
            quoteCharacter = '~')
    void readsTimesOfManyExports(String written, String instant) throws IOException {
        read("Date;From Account;To Account;Amount;Currency\n%s;1;2;5.00;EUR\n".formatted(written));
        assertThat(times()).containsExactly(instant.strip());
    }

    @Test
    void numbersThatAreNoTimesOfThisCenturyStayUnread() throws IOException {
        Recognised seen =
                read("Date;From Account;To Account;Amount;Currency\n12345;1;2;5.00;EUR\n");
        assertThat(seen.dialect().time().confidence()).isZero();
        assertThat(taken.accepted).isEmpty();
        assertThat(taken.rejected).hasSize(1);
    }

    @Test
    void aDateFarBelowSettlesWhetherDayOrMonthComesFirst() throws IOException {
        String head = "Date,From Account,To Account,Amount,Currency\n";
        String open = "03/05/2024,1,2,5.00,EUR\n02/06/2024,1,2,5.00,EUR\n".repeat(600);
        read(head + open + "01/25/2024,1,2,5.00,EUR\n");
        assertThat(times().getFirst()).isEqualTo("2024-03-05T00:00:00Z");
        assertThat(taken.problems()).isEmpty();
        read(head + open + "25/01/2024,1,2,5.00,EUR\n");
        assertThat(times().getFirst()).isEqualTo("2024-05-03T00:00:00Z");
        Recognised never = read(head + open);
        assertThat(never.dialect().time().confidence()).isEqualTo(0.5);
    }

    @Test
    void datesOfSuccessiveDaysAreNotTakenForFirstsOfMonths() throws IOException {
        Recognised seen =
                read(
                        """
                        Date,From Account,To Account,Amount,Currency
                        01/12/2024,1,2,5.00,USD
                        01/11/2024,1,2,5.00,USD
                        01/10/2024,1,2,5.00,USD
                        """);
        assertThat(times())
                .containsExactly(
                        "2024-01-12T00:00:00Z", "2024-01-11T00:00:00Z", "2024-01-10T00:00:00Z");
        assertThat(seen.dialect().time().confidence()).isEqualTo(0.6);
    }

    @Test
    void skipsWhatWasNotCarriedOut() throws IOException {
        read(
                """
                Date,Description,Amount,Currency,IBAN,State
                2024-01-15,failed marketing,-12.50,EUR,DE89370400440532013000,COMPLETED
                2024-01-16,x,-5.00,EUR,DE89370400440532013000,PENDING
                2024-01-17,y,-6.00,EUR,DE89370400440532013000,DECLINED
                2024-01-18,z,-7.00,EUR,DE89370400440532013000,Reversed
                """);
        assertThat(taken.lines).hasSize(5);
        assertThat(taken.accepted).hasSize(3);
        assertThat(taken.skippedReasons())
                .containsExactly("1 header", "4 not carried out: its status is 'DECLINED'");
        assertThat(taken.attributes.getFirst()).contains("\"State\":\"COMPLETED\"");
    }

    @Test
    void skipsBalancesWithTheirDayAndTotalsWithADate() throws IOException {
        read(
                """
                Date,Description,Debit,Credit,Currency,IBAN
                2024-01-01,Opening balance as at 1 January,,100.00,EUR,DE89370400440532013000
                2024-01-02,Opening balances GmbH,,1.00,EUR,DE89370400440532013000
                2024-01-03,TOTAL,7.00,,EUR,DE89370400440532013000
                2024-01-31,Beginning balance as of 31/01/2024,,,EUR,DE89370400440532013000
                2024-01-31,Total,7.00,1.00,EUR,DE89370400440532013000
                """);
        assertThat(taken.accepted).hasSize(2);
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.skippedReasons())
                .containsExactly(
                        "1 header",
                        "2 a balance or turnover, no movement: its text is 'Opening balance as at 1"
                                + " January'",
                        "5 a total or balance: its text is 'Beginning balance as of 31/01/2024'",
                        "6 a total or balance: its text is 'Total'");
    }
}
