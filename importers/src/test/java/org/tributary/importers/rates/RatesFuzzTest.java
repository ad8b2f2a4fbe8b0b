// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rates;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of rates of any bytes: taken whole or refused in words, and what is taken converts.
@Timeout(20)
class RatesFuzzTest {

    @TempDir private Path folder;

    @FuzzTest
    void takesOrRefusesAnyRates(byte[] file) throws IOException {
        RateTable rates;
        try {
            rates = RatesFile.read(Files.write(folder.resolve("rates.csv"), file));
        } catch (RatesException | IOException e) {
            assertThat(e).message().isNotBlank();
            return;
        }
        for (Rate rate : rates.rates()) {
            Money hundred = Money.of(10_000, rate.from());
            assertThat(rates.convert(hundred, rate.to(), rate.day()))
                    .hasValueSatisfying(
                            value -> assertThat(value.toPlainString().length()).isLessThan(200));
        }
    }
}
