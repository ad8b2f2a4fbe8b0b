// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.bai2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.Told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class Bai2ReaderTest {

    private static final String FILE =
            """
            01,122099999,123456789,240105,0200,1,80,1,2/
            02,031001234,122099999,1,240104,2359,,2/
            03,0123456789,,010,+4350000,,,040,2830000,,/
            88,072,1020000,,/
            16,165,1500000,V,240106,,DD1620,CUST-7,DEALER PAYMENTS
            88, OF JANUARY/FEBRUARY, ALL
            16,475,200000,S,1,2,3,CHK1,4711/
            16,495,-5000,,W1,,RETURNED WIRE/
            49,9895000,7/
            98,9895000,1,9/
            99,9895000,1,11/
            """;

    private static Told read(String text) throws IOException {
        Told told = new Told();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new Bai2Reader().read(() -> new ByteArrayInputStream(bytes), told);
        return told;
    }

    @Test
    void readsTransactionsAndChecksEveryTotal() throws IOException {
        Told told = read(FILE);

        assertThat(told.rows())
                .containsExactly("5 IN 15000.00 USD", "7 OUT 2000.00 USD", "8 IN 50.00 USD");
        assertThat(told.broken).isEmpty();
        assertThat(told.skipped)
                .contains("9: end of the account, checked", "11: end of the file, checked");
    }

    @Test
    void readsWhatFollowsTheFundsType() throws IOException {
        Payment payment = read(FILE).payments.getFirst();

        assertThat(payment.own()).isEqualTo(new PaymentParty("0123456789", "122099999", ""));
        assertThat(payment.time()).isEqualTo("2024-01-04");
        assertThat(payment.valueDate()).isEqualTo("2024-01-06");
        assertThat(payment.bankReference()).isEqualTo("2024-01-04/DD1620");
        assertThat(payment.channel()).isEqualTo("BAI 165 preauthorised ACH credit");
        assertThat(payment.reference()).isEqualTo("DEALER PAYMENTS, OF JANUARY/FEBRUARY, ALL");
        assertThat(payment.more()).containsEntry("customer reference", "CUST-7");
    }

    @Test
    void countsDecimalsByTheCurrency() throws IOException {
        Told yen = read(FILE.replace("0123456789,,010", "0123456789,JPY,010"));

        assertThat(yen.rows().getFirst()).isEqualTo("5 IN 1500000 JPY");
    }

    @Test
    void tellsATotalThatDoesNotAgree() throws IOException {
        Told told = read(FILE.replace("16,475,200000", "16,475,200001"));

        assertThat(told.payments).hasSize(3);
        assertThat(told.broken)
                .hasSize(3)
                .first()
                .isEqualTo(
                        "9: The end of the account does not agree: it states a control total of"
                                + " 9895000, the amounts add up to 9895001.");
    }

    @Test
    void tellsARecordThatIsMissing() throws IOException {
        Told told = read(FILE.replace("16,495,-5000,,W1,,RETURNED WIRE/\n", ""));

        assertThat(told.broken)
                .hasSize(3)
                .first()
                .asString()
                .contains("add up to 9900000", "it states 7 records, there are 6");
    }

    @Test
    void tellsAFileThatBreaksOff() throws IOException {
        Told told = read(FILE.substring(0, FILE.indexOf("49,")));

        assertThat(told.payments).hasSize(2);
        assertThat(told.broken)
                .containsExactly(
                        "8: The file ends with this record, which may be cut off.",
                        "8: The file has no trailer (99), so it ends before its end.");
    }

    @Test
    void refusesACodeWithoutDirection() throws IOException {
        Told told = read(FILE.replace("16,475", "16,890"));

        assertThat(told.broken)
                .containsExactly(
                        "7: Type code '890' does not say whether money came in or went out.");
    }

    @Test
    void refusesLinesThatAreNoRecords() throws IOException {
        assertThat(read(FILE.replace("49,9895000", "hello\n49,9895000")).broken)
                .contains("9: 'he' is no record of a BAI2 file.");
    }

    @Test
    void tellsItsFilesFromOthers() {
        Bai2Reader reader = new Bai2Reader();

        assertThat(reader.mayRead(FILE.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(reader.mayRead("01,02,03\n1,2,3\n".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
