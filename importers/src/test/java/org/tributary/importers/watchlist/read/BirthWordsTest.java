// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.watchlist.BirthDate;

class BirthWordsTest {

    @ParameterizedTest
    @CsvSource({
        "16 Aug 1963, 1963-08-16, 1963-08-16",
        "Aug 1963, 1963-08-01, 1963-08-31",
        "February 1964, 1964-02-01, 1964-02-29",
        "1963, 1963-01-01, 1963-12-31",
        "circa 1953, 1951-01-01, 1955-12-31",
        "circa 04 May 1951, 1949-05-04, 1953-05-04",
        "1936 to 1938, 1936-01-01, 1938-12-31",
        "01 Jan 1950 to 31 Dec 1951, 1950-01-01, 1951-12-31",
        "circa 1953-1955, 1951-01-01, 1957-12-31",
        "between 1958 and 1959, 1958-01-01, 1959-12-31",
        "1971-05, 1971-05-01, 1971-05-31",
        "1971-05-03T00:00:00, 1971-05-03, 1971-05-03",
        "27/08/1955, 1955-08-27, 1955-08-27",
        "dd/mm/1950, 1950-01-01, 1950-12-31",
        "00/07/1950, 1950-07-01, 1950-07-31",
    })
    void understandsWhatListsWrite(String words, String earliest, String latest) {
        BirthDate birth = BirthWords.read(words).orElseThrow();

        assertThat(birth.earliest()).isEqualTo(earliest);
        assertThat(birth.latest()).isEqualTo(latest);
        assertThat(birth.words()).isEqualTo(words);
    }

    @Test
    void guessesNothing() {
        for (String words :
                new String[] {
                    "", "about forty", "19yy", "31 Feb 1950", "1950 to 1940", "32/01/1950", "12345"
                }) {
            assertThat(BirthWords.read(words)).as(words).isEmpty();
        }
    }

    @Test
    void knowsCountriesByAllTheirNames() {
        assertThat(CountryWords.code("Korea, North")).isEqualTo("KP");
        assertThat(CountryWords.code("Democratic People's Republic of Korea")).isEqualTo("KP");
        assertThat(CountryWords.code("Côte d’Ivoire")).isEqualTo("CI");
        assertThat(CountryWords.code("ir")).isEqualTo("IR");
        assertThat(CountryWords.code("Atlantis")).isEqualTo("ATLANTIS");
        assertThat(CountryWords.code("unknown")).isEmpty();
    }
}
