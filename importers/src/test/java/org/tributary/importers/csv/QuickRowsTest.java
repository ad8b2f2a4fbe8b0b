// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/// Holds the quick reading against the plain one: whatever a file is, both must say the same.
class QuickRowsTest {

    private static final int[] CHUNKS = {64, 67, 128, 1_000, 1 << 20};

    @TempDir private Path folder;

    /// Everything a sink sees, as text.
    private static final class Heard implements RowSink {

        private final List<String> all = new ArrayList<>();

        static List<String> of(RowSource rows) throws IOException {
            Heard heard = new Heard();
            rows.readInto(heard, Work.UNOBSERVED);
            return heard.all;
        }

        @Override
        public void accept(TransferColumns batch, FileVocabulary words) {
            for (int i = 0; i < batch.size(); i++) {
                all.add(
                        "%d %d:%s %d:%s %d %d %d:%s %d %d %d:%s [%s] [%s] [%s] [%s]"
                                .formatted(
                                        batch.line[i],
                                        batch.from[i],
                                        words.accounts().get(batch.from[i]),
                                        batch.to[i],
                                        words.accounts().get(batch.to[i]),
                                        batch.at[i],
                                        batch.paid[i],
                                        batch.paidCurrency[i],
                                        words.currencies().get(batch.paidCurrency[i]),
                                        batch.received[i],
                                        batch.receivedCurrency[i],
                                        batch.channel[i],
                                        words.channels().get(batch.channel[i]),
                                        batch.reference[i],
                                        batch.label[i],
                                        batch.attributes[i],
                                        batch.details[i]));
            }
        }

        @Override
        public void party(PartyRow row) {
            all.add(row.toString());
        }

        @Override
        public void reject(RowResult.Rejected row) {
            all.add(row.toString());
        }

        @Override
        public void skip(RowResult.Skipped row) {
            all.add(row.toString());
        }
    }

    private static List<String> sorted(List<String> heard) {
        return heard.stream().sorted().toList();
    }

    private void assertSame(byte[] file, ImportProfile profile) throws IOException {
        Path path = Files.write(folder.resolve("file.csv"), file);
        assertThat(QuickLayout.fits(profile)).isTrue();
        List<String> plain = sorted(Heard.of(new CsvRows(path, profile)));
        for (int chunk : CHUNKS) {
            List<String> quick = sorted(Heard.of(new QuickRows(path, profile, chunk)));
            List<String> missing = new ArrayList<>(plain);
            quick.forEach(missing::remove);
            List<String> added = new ArrayList<>(quick);
            plain.forEach(added::remove);
            assertThat(added).as("chunks of %d, instead of %s", chunk, missing).isEmpty();
            assertThat(missing).as("chunks of %d", chunk).isEmpty();
        }
    }

    private static ImportProfile profile(Charset charset, char separator, char quote) {
        Mapping mapping = Mapping.NONE;
        Field[] fields = {
            Field.TIME,
            Field.FROM_BANK,
            Field.FROM_ACCOUNT,
            Field.TO_BANK,
            Field.TO_ACCOUNT,
            Field.AMOUNT_PAID,
            Field.CURRENCY_PAID,
            Field.AMOUNT_RECEIVED,
            Field.CURRENCY_RECEIVED,
            Field.CHANNEL,
            Field.REFERENCE
        };
        for (int i = 0; i < fields.length; i++) {
            mapping = mapping.with(fields[i], new MappedColumn(i, List.of()));
        }
        return new ImportProfile(
                "seeded",
                "",
                new Dialect(
                        charset,
                        separator,
                        quote,
                        1,
                        NumberSigns.PLAIN,
                        TimePattern.of("yyyy-MM-dd HH:mm")),
                mapping,
                ZoneId.of("Europe/Berlin"),
                MoneyRules.NONE);
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /// A file that is mostly in order, with whatever can go wrong strewn in.
    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameOfAnyFile(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Charset charset =
                random.nextInt(3) == 0 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        char separator = ",;\t|".charAt(random.nextInt(4));
        char quote = random.nextInt(4) == 0 ? 0 : random.nextInt(4) == 0 ? '\'' : '"';
        String end = random.nextInt(3) == 0 ? "\r\n" : random.nextInt(8) == 0 ? "\r" : "\n";
        int mischief = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(30);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (random.nextInt(5) == 0 && charset.equals(StandardCharsets.UTF_8)) {
            file.writeBytes("\uFEFF".getBytes(charset));
        }
        String header =
                String.join(
                        String.valueOf(separator),
                        "t",
                        "fb",
                        "fa",
                        "tb",
                        "ta",
                        "p",
                        "pc",
                        "r",
                        "rc",
                        "ch",
                        "ref",
                        "more");
        file.writeBytes((header + end).getBytes(charset));
        for (int i = 0; i < 200; i++) {
            List<String> cells = cells(random, mischief);
            boolean allQuoted = quote != 0 && random.nextInt(3) == 0;
            StringBuilder row = new StringBuilder();
            for (int c = 0; c < cells.size(); c++) {
                row.append(c == 0 ? "" : String.valueOf(separator));
                boolean needs = cells.get(c).indexOf(separator) >= 0;
                row.append(
                        quote != 0 && (allQuoted || needs)
                                ? quote + cells.get(c) + quote
                                : cells.get(c));
            }
            byte[] bytes = row.toString().getBytes(charset);
            if (random.nextInt(100) < mischief / 3 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            file.writeBytes(bytes);
            file.writeBytes(
                    (i == 199 && random.nextBoolean()
                                    ? ""
                                    : random.nextInt(200) < mischief / 5 ? "\r" : end)
                            .getBytes(charset));
        }
        assertSame(file.toByteArray(), profile(charset, separator, quote));
    }

    private static List<String> cells(SplittableRandom random, int mischief) {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                "2026-0%d-1%d 0%d:30"
                                        .formatted(
                                                1 + random.nextInt(9),
                                                random.nextInt(10),
                                                random.nextInt(10)),
                                "0" + random.nextInt(30),
                                "ACC" + random.nextInt(50),
                                random.nextInt(9) == 0 ? "" : " 0" + random.nextInt(30),
                                random.nextInt(4) == 0
                                        ? "DE%020d".formatted(random.nextInt(40))
                                        : "K%d ".formatted(random.nextInt(50)),
                                random.nextInt(5000) + "." + (10 + random.nextInt(90)),
                                random.nextInt(3) == 0 ? "Euro" : "USD",
                                String.valueOf(random.nextInt(5000)),
                                random.nextInt(5) == 0 ? "JPY" : "EUR",
                                random.nextInt(4) == 0 ? "" : "Wire",
                                random.nextInt(4) == 0
                                        ? "rent, M\u00FCller"
                                        : "r " + random.nextInt(9),
                                random.nextInt(4) == 0 ? "" : "x\\ " + random.nextInt(3)));
        if (random.nextInt(100) < mischief) {
            int at = random.nextInt(cells.size());
            String[] odd = {
                "",
                "-1",
                "x",
                "a\"b",
                "\"",
                "''",
                "1,5",
                "1.234",
                "9".repeat(20),
                "\u00A0",
                "=1",
                "\u0000",
                "a\nb",
                "\u00A0x",
                "12.",
                ".5",
                "+3",
                "1e3",
                "\u0131",
                "t",
                "(5)",
                "\t",
                "y".repeat(300)
            };
            cells.set(at, odd[random.nextInt(odd.length)]);
        }
        if (random.nextInt(100) < mischief / 3) {
            cells.removeLast();
        }
        if (random.nextInt(100) < mischief / 3) {
            cells.add(random.nextBoolean() ? "" : "extra");
        }
        return random.nextInt(100) < mischief / 5 ? List.of() : cells;
    }

    @Test
    void saysTheSameOfPlainRows() throws IOException {
        ImportProfile amlworld = ProfileLibrary.shipped().named("AMLworld").orElseThrow();
        String header =
                "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,"
                        + "Amount Paid,Payment Currency,Payment Format,Is Laundering\n";
        String rows =
                """
                2022/09/01 00:20,012,8000EBD30,021174,800737690,3697.34,US Dollar,3697.34,US Dollar,ACH,0
                2022/09/01 00:20,012,8000EBD30,12,8000EBD30,0.000071,Bitcoin,3.4e-05,Bitcoin,Bitcoin,1
                2022/09/02 08:00,021174,800737690,012,8000EBD30,100,Yen,0.85,Euro,Wire,1

                """;
        assertSame((header + rows).getBytes(StandardCharsets.UTF_8), amlworld);
        assertSame((header + rows.strip()).getBytes(StandardCharsets.UTF_8), amlworld);
        assertSame((header + rows + header + rows).getBytes(StandardCharsets.UTF_8), amlworld);
        assertSame(header.getBytes(StandardCharsets.UTF_8), amlworld);
        assertSame(new byte[0], amlworld);
    }

    /// More accounts than are looked up at once, of any length, alike up to their last letter, some
    /// with blanks or letters beyond ASCII, IBANs in one and in groups, among rows that must be
    // read record by record.
    @Test
    void numbersAccountsInTheOrderOfTheirFirstMention() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder file =
                new StringBuilder(
                        String.join("\t", "t fb fa tb ta p pc r rc ch ref".split(" ")) + "\n");
        for (int i = 0; i < 3_000; i++) {
            String time = "2026-03-%02d %02d:30".formatted(1 + i % 31, random.nextInt(24));
            String amount = random.nextInt(200) == 0 ? "+5" : "5.25";
            file.append(time).append('\t').append(account(random)).append('\t');
            file.append(account(random)).append("\t" + amount + "\tEUR\t5\tUSD\tWire\tr\n");
        }
        assertSame(
                file.toString().getBytes(StandardCharsets.UTF_8),
                profile(StandardCharsets.UTF_8, '\t', '"'));
    }

    private static String account(SplittableRandom random) {
        String[] banks = {"", " ", "0", "00", "01234567", "012345678", "\u94F6\u884C", "\"\t0\""};
        String number = "1".repeat(1 + random.nextInt(40)) + random.nextInt(9);
        String[] numbers = {
            number,
            number,
            number,
            " " + number,
            "\"\t" + number + "\"",
            "\u00FC1",
            "DE89370400440532013000",
            "de89 3704 0044 0532 0130 00",
            "DE88370400440532013000"
        };
        return banks[random.nextInt(banks.length)] + "\t" + numbers[random.nextInt(numbers.length)];
    }

    @Test
    void readsNoFilesWhoseRowsAreNotPlain() {
        ImportProfile plain = profile(StandardCharsets.UTF_8, ',', '"');
        Mapping named =
                plain.mapping().with(Field.FROM_NAME, new MappedColumn(11, List.of("name")));

        assertThat(QuickLayout.fits(plain)).isTrue();
        assertThat(QuickLayout.fits(plain.withMapping(named))).isFalse();
        assertThat(QuickLayout.fits(profile(StandardCharsets.UTF_16LE, ',', '"'))).isFalse();
        assertThat(QuickLayout.fits(profile(Charset.forName("GBK"), ',', '"'))).isFalse();
        assertThat(
                        QuickLayout.fits(
                                plain.withMoney(
                                        new MoneyRules(Optional.empty(), Map.of())
                                                .withCurrencyInAmounts())))
                .isFalse();
    }
}
