// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.qif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.message.Payment;
import org.tributary.importers.message.Told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class QifReaderTest {

    private static Told read(String text) throws IOException {
        Told told = new Told();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new QifReader().read(() -> new ByteArrayInputStream(bytes), told);
        return told;
    }

    @Test
    void readsRecordsWithTheirSplits() throws IOException {
        Told told =
                read(
                        """
                        !Type:Bank
                        D1/31'24
                        T-1,379.00
                        CX
                        PCity Of Springfield
                        MWater
                        LUtilities
                        SUtilities:Water
                        $-1,000.00
                        SUtilities:Gas
                        Erest
                        $-379.00
                        ^
                        D2/ 1'24
                        T200.5
                        N1005
                        PAcme
                        ^
                        """);

        assertThat(told.rows())
                .containsExactly("2 OUT 1379.00 City Of Springfield", "14 IN 200.5 Acme");
        Payment first = told.payments.getFirst();
        assertThat(first.time()).isEqualTo("2024-01-31");
        assertThat(first.reference()).isEqualTo("Water");
        assertThat(first.more())
                .containsEntry("category", "Utilities")
                .containsEntry(
                        "split",
                        "category Utilities:Water; amount -1,000.00; category Utilities:Gas; memo"
                                + " rest; amount -379.00");
        assertThat(told.payments.getLast().time()).isEqualTo("2024-02-01");
        assertThat(told.broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1/31'24, 2024-01-31",
        "31/1'24, 2024-01-31",
        "31.01.2024, 2024-01-31",
        "1/31/98, 1998-01-31",
        "2024-01-31, 2024-01-31",
        "12/25/2024, 2024-12-25"
    })
    void readsDatesOfEveryDialect(String written, String iso) throws IOException {
        assertThat(read("!Type:CCard\nD" + written + "\nT-1.00\n^\n").payments.getFirst().time())
                .isEqualTo(iso);
    }

    @Test
    void takesTheOrderFromADateThatShowsIt() throws IOException {
        Told told = read("!Type:Bank\nD02/03/2024\nT1\n^\nD25/03/2024\nT1\n^\n");

        assertThat(told.payments.getFirst().time()).isEqualTo("2024-03-02");
    }

    @Test
    void givesADateThatFitsNoOrderAsItStands() throws IOException {
        Told told = read("!Type:Bank\nD25/03/2024\nT1\n^\nD03/25/2024\nT1\n^\n");

        assertThat(told.payments.getLast().time()).isEqualTo("03/25/2024");
    }

    @Test
    void readsTheDecimalCommaOfEuropeanFiles() throws IOException {
        assertThat(read("!Type:Bank\nD1/1'24\nT-1.234,50\n^\n").rows())
                .containsExactly("2 OUT 1234.50");
    }

    @Test
    void followsTheAccountsOfAFile() throws IOException {
        Told told =
                read(
                        """
                        !Account
                        NSavings
                        TBank
                        ^
                        !Type:Bank
                        D1/1'24
                        T1.00
                        ^
                        !Type:Cat
                        NFood
                        E
                        ^
                        !Type:Invst
                        D1/1'24
                        NBuy
                        T5.00
                        ^
                        """);

        assertThat(told.rows()).containsExactly("6 IN 1.00");
        assertThat(told.payments.getFirst().own().account()).isEqualTo("Savings");
        assertThat(told.skipped)
                .contains(
                        "10: a record of the section CAT is no payment",
                        "14: a record of the section INVST is no payment");
    }

    @Test
    void tellsARecordThatBreaksOff() throws IOException {
        Told told = read("!Type:Bank\nD1/1'24\nT1.00\n^\nD1/2'24\nT2.00\n");

        assertThat(told.payments).hasSize(1);
        assertThat(told.broken).containsExactly("5: The file ends in the middle of a record.");
    }

    @Test
    void tellsItsFilesFromOthers() {
        QifReader reader = new QifReader();

        assertThat(reader.mayRead("!Type:Bank \nD1/1'24".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(reader.mayRead("!Account\r\nNx".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(reader.mayRead("Name,!Type:Bank".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
