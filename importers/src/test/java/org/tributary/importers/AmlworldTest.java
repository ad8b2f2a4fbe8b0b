// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.importers.format.Recognised;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

class AmlworldTest {

    private final Importers importers = Importers.shipped();

    static Path file(String name) throws URISyntaxException {
        return Path.of(AmlworldTest.class.getResource("amlworld/" + name).toURI());
    }

    private TakenRows read(String name) throws IOException, URISyntaxException {
        Recognised recognised = importers.recognise(file(name));
        assertThat(recognised.profile().name()).isEqualTo("AMLworld");
        assertThat(recognised.missing()).isEmpty();
        return TakenRows.of(importers.rows(file(name), recognised.profile()));
    }

    @Test
    void keepsLeadingZerosOfBankNumbersAndBothAccountColumns() throws Exception {
        TakenRows taken = read("patterns.csv");
        assertThat(taken.accepted.getFirst())
                .isEqualTo(
                        "2 021174:800737690 -> 012:80011F990 2848.96 EUR / 2848.96 EUR"
                                + " at 2022-09-01T00:06:00Z ACH||1");
        assertThat(taken.counts().accepted()).isEqualTo(11);
        assertThat(taken.rejected).isEmpty();
        assertThat(taken.skippedReasons()).containsExactly("1 header");
    }

    @Test
    void keepsColumnsBeyondTheLayoutAsAttributes() throws Exception {
        assertThat(read("patterns.csv").attributes.getFirst())
                .isEqualTo(
                        "{\"Attempt ID\":\"HI-Small-0001\",\"Typology\":\"FAN-OUT\","
                                + "\"Typology Detail\":\"Max 16-degree Fan-Out\"}");
        assertThat(read("transactions.csv").attributes).containsOnly("");
    }

    @Test
    void countsYenInHundredthsAndBitcoinExactly() throws Exception {
        TakenRows taken = read("patterns.csv");
        assertThat(taken.accepted)
                .filteredOn(row -> row.contains("JPY"))
                .hasSize(2)
                .allMatch(row -> row.matches(".* [0-9]+\\.[0-9]{2} JPY .*"));
        assertThat(taken.accepted).filteredOn(row -> row.contains("0.37028700 BTC")).hasSize(1);
    }

    @Test
    void readsCopiesMadeWithPandasAndTheirSmallAmounts() throws Exception {
        TakenRows taken = read("pandas.csv");
        assertThat(taken.rejected).isEmpty();
        assertThat(taken.accepted).hasSize(8);
        assertThat(taken.accepted)
                .filteredOn(row -> row.contains(" 0.00003400 BTC / 0.00003400 BTC"))
                .hasSize(1);
    }

    @Test
    void readsTheOriginalHeaderWithTwoColumnsOfOneName() throws Exception {
        assertThat(read("transactions.csv").accepted.getFirst())
                .isEqualTo(
                        "2 011:8000ECA90 -> 011:8000ECA90 3195403.00 USD / 3195403.00 USD"
                                + " at 2022-09-01T00:08:00Z Reinvestment||0");
    }

    @Test
    void addsUpWhatItReads() throws Exception {
        Path file = file("pandas.csv");
        DryRun.Outcome outcome =
                DryRun.of(
                        importers.rows(file, importers.recognise(file).profile()), Work.UNOBSERVED);
        assertThat(outcome.rows().read()).isEqualTo(9);
        assertThat(outcome.paid().in("BTC").orElseThrow().sum().plain()).isEqualTo("2.17498500");
        assertThat(outcome.received().count()).isEqualTo(8);
    }
}
