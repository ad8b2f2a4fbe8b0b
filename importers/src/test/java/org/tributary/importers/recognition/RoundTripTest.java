// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.importers.Importers;
import org.tributary.importers.TakenRows;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.Settings;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Rows written in a dialect of chance, recognised and read, are the rows that were written.
class RoundTripTest {

    private static final List<List<String>> HEADERS =
            List.of(
                    List.of(
                            "Date",
                            "Sender account",
                            "Receiver account",
                            "Amount",
                            "Currency",
                            "Reference"),
                    List.of(
                            "Buchungsdatum",
                            "Auftraggeberkonto",
                            "Empfängerkonto",
                            "Betrag",
                            "Währung",
                            "Verwendungszweck"),
                    List.of("交易时间", "付款账号", "收款账号", "交易金额", "币种", "附言"),
                    List.of(
                            "Tanggal",
                            "Rekening pengirim",
                            "Rekening penerima",
                            "Jumlah",
                            "Mata uang",
                            "Keterangan"));
    private static final List<String> TIMES =
            List.of(
                    "yyyy-MM-dd HH:mm",
                    "dd.MM.yyyy HH:mm",
                    "yyyy/MM/dd HH:mm:ss",
                    "dd/MM/yyyy HH:mm",
                    "MM/dd/yyyy HH:mm");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CNY");

    @TempDir private Path folder;

    /// A payment as it is meant.
    private record Payment(
            LocalDateTime at, String from, String to, long cents, String currency, String words) {

        String read(int line) {
            return "%d %s -> %s %s / %s at %s |%s|"
                    .formatted(line, from, to, money(), money(), at + ":00Z", words);
        }

        private String money() {
            return "%d.%02d %s".formatted(cents / 100, cents % 100, currency);
        }
    }

    /// How a file is written.
    private record Hand(
            Charset charset,
            char separator,
            boolean quotes,
            String end,
            String time,
            char decimal,
            boolean grouped) {

        static Hand of(SplittableRandom random, boolean chinese) {
            char separator = ",;\t|".charAt(random.nextInt(4));
            boolean comma = random.nextBoolean();
            return new Hand(
                    Charset.forName(chinese && random.nextBoolean() ? "GB18030" : "UTF-8"),
                    separator,
                    random.nextBoolean(),
                    random.nextBoolean() ? "\n" : "\r\n",
                    TIMES.get(random.nextInt(TIMES.size())),
                    comma ? ',' : '.',
                    random.nextBoolean());
        }

        String amount(long cents) {
            String whole =
                    grouped
                            ? String.format(Locale.ROOT, "%,d", cents / 100)
                                    .replace(',', decimal == ',' ? '.' : ',')
                            : String.valueOf(cents / 100);
            return whole + decimal + "%02d".formatted(cents % 100);
        }

        String row(List<String> cells) {
            return cells.stream()
                            .map(
                                    cell ->
                                            quotes || cell.indexOf(separator) >= 0
                                                    ? '"' + cell.replace("\"", "\"\"") + '"'
                                                    : cell)
                            .collect(Collectors.joining(String.valueOf(separator)))
                    + end;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("tributary.seeds", 250));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreReadAsTheyWereMeant(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> header = HEADERS.get(random.nextInt(HEADERS.size()));
        boolean chinese = header.getFirst().startsWith("交");
        Hand hand = Hand.of(random, chinese);
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            payments.add(payment(random, chinese));
        }
        StringBuilder text = new StringBuilder(hand.row(header));
        DateTimeFormatter time = DateTimeFormatter.ofPattern(hand.time(), Locale.ROOT);
        for (Payment payment : payments) {
            text.append(
                    hand.row(
                            List.of(
                                    time.format(payment.at()),
                                    payment.from(),
                                    payment.to(),
                                    hand.amount(payment.cents()),
                                    payment.currency(),
                                    payment.words())));
        }
        Path file = folder.resolve("export.csv");
        Files.writeString(file, text, hand.charset());

        Importers importers = Importers.shipped();
        Recognised seen =
                importers.recognise(file, Optional.empty(), Settings.of(List.of("zone=UTC")));
        TakenRows taken = TakenRows.of(importers.rows(file, seen.profile()));

        List<String> meant = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            meant.add(payments.get(i).read(i + 2));
        }
        assertThat(taken.accepted).as("%s, problems %s", hand, taken.problems()).isEqualTo(meant);
        assertThat(taken.skippedReasons()).containsExactly("1 header");
    }

    /// Days beyond the twelfth are among them, so that day and month cannot be mistaken.
    private static Payment payment(SplittableRandom random, boolean chinese) {
        LocalDateTime at =
                LocalDateTime.of(
                        2024 + random.nextInt(2),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        1 + random.nextInt(59));
        return new Payment(
                at,
                "DE%020d".formatted(random.nextInt(1_000)),
                "00%08d".formatted(random.nextInt(1_000)),
                1 + random.nextLong(100_000_000),
                CURRENCIES.get(random.nextInt(CURRENCIES.size())),
                chinese
                        ? "货款 " + random.nextInt(100)
                        : "Invoice, \"no\" %d; paid|ok".formatted(random.nextInt(100)));
    }
}
