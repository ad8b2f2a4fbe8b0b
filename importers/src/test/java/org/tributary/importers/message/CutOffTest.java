// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.importers.message.bai2.Bai2Reader;
import org.tributary.importers.message.iso20022.Iso20022Reader;
import org.tributary.importers.message.ofx.OfxReader;
import org.tributary.importers.message.qif.QifReader;
import org.tributary.importers.message.swift.SwiftReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Files that end anywhere, and files with wrong bytes anywhere: each is read to its end, tells
/// nothing that is not in it, and says that something is wrong.
class CutOffTest {

    private static final String BAI2 =
            """
            01,122099999,123456789,240105,0200,1,80,1,2/
            02,031001234,122099999,1,240104,2359,,2/
            03,0123456789,,010,+1700000,,/
            16,165,1500000,V,240106,,DD1620,CUST-7,DEALER PAYMENTS/
            16,475,200000,S,1,2,3,CHK1,4711/
            49,3400000,4/
            98,3400000,1,6/
            99,3400000,1,8/
            """;

    private static final String QIF =
            "!Type:Bank\nD1/31'24\nT-1,379.00\nPCity\n^\nD2/ 1'24\nT200.50\nPAcme\n^\n";

    private static final String OFX =
            """
            OFXHEADER:100

            <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD
            <BANKACCTFROM><BANKID>1<ACCTID>0012345</BANKACCTFROM><BANKTRANLIST>
            <STMTTRN><DTPOSTED>20240105<TRNAMT>-42.50<FITID>F1<NAME>Smith</STMTTRN>
            <STMTTRN><DTPOSTED>20240106<TRNAMT>1250.00<FITID>F2<NAME>Acme</STMTTRN>
            </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
            """;

    record Sample(String name, MessageReader reader, byte[] bytes) {
        /// Whether the format has an end of its own, so that one that is missing shows.
        boolean endsByItself() {
            return reader instanceof Iso20022Reader || reader instanceof Bai2Reader;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() throws IOException {
        return Stream.of(
                file("iso20022/moov/camt054-batches.xml", new Iso20022Reader()),
                file("iso20022/moov/pain001-three-currencies.xml", new Iso20022Reader()),
                file("swift/mt940.fin", new SwiftReader()),
                file("swift/MT103-bulk-with-ack.rje", new SwiftReader()),
                file("swift/mt101.fin", new SwiftReader()),
                text("BAI2", BAI2, new Bai2Reader()),
                text("QIF", QIF, new QifReader()),
                text("OFX", OFX, new OfxReader()));
    }

    private static Sample file(String name, MessageReader reader) throws IOException {
        try (InputStream in = CutOffTest.class.getResourceAsStream(name)) {
            return new Sample(name, reader, in.readAllBytes());
        }
    }

    private static Sample text(String name, String text, MessageReader reader) {
        return new Sample(name, reader, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Told read(MessageReader reader, byte[] bytes) {
        Told told = new Told();
        try {
            reader.read(() -> new ByteArrayInputStream(bytes), told);
        } catch (IOException e) {
            told.broken.add("0: " + e.getMessage());
        }
        return told;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatStandsBeforeTheEnd(Sample sample) {
        List<String> whole = read(sample.reader(), sample.bytes()).rows();
        assertThat(whole).isNotEmpty();
        for (int end = 0; end < sample.bytes().length - 4; end += 3) {
            Told cut = read(sample.reader(), Arrays.copyOf(sample.bytes(), end));

            List<String> rows = cut.rows();
            assertThat(rows).as("cut at %d", end).isEqualTo(whole.subList(0, rows.size()));
            if (sample.endsByItself() && !rows.isEmpty()) {
                assertThat(cut.broken).as("cut at %d", end).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void survivesWrongBytes(Sample sample) {
        Random random = new Random(20240105);
        for (int round = 0; round < 300; round++) {
            byte[] wrong = sample.bytes().clone();
            for (int i = 0; i < 1 + round % 8; i++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            Told told = read(sample.reader(), wrong);

            assertThat(told.payments.size() + told.broken.size() + told.skipped.size())
                    .isPositive();
        }
    }
}
