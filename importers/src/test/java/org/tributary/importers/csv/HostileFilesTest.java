// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.importers.TakenRows;
import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;
import org.tributary.ledger.imports.RowResult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Files that are wrong in every way known, from `hostile.txt`, and ones that chance makes of them.
class HostileFilesTest {

    private static final String HEADER =
            "Time,From Account,To Account,Amount,Currency,Reference\\n";
    private static final String GOOD = "2026-01-01 10:00,a,b,1.00,EUR,x\\n";
    private static final Pattern REPEATED = Pattern.compile("\\{([^*}]+)\\*([0-9]+)}");

    private static final List<Case> SMALL = cases().filter(c -> c.file().length < 10_000).toList();

    @TempDir private Path folder;

    /// A case of the list.
    record Case(String name, byte[] file, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        try (var in = HostileFilesTest.class.getResourceAsStream("hostile.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.substring(text.indexOf("\n== ") + 1).split("(?m)^== "))
                    .filter(part -> !part.isBlank())
                    .map(HostileFilesTest::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String part) {
        String[] lines = part.split("\n", 3);
        String expected = part.substring(part.indexOf("\n=>") + 3).strip();
        return new Case(lines[0], bytes(lines[1]), expected);
    }

    private static byte[] bytes(String escaped) {
        String text = escaped.replace("<H>", HEADER).replace("<G>", GOOD);
        Matcher repeated = REPEATED.matcher(text);
        text =
                repeated.replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        m.group(1).repeat(Integer.parseInt(m.group(2)))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char sign = text.charAt(++i);
            switch (sign) {
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 't' -> out.write('\t');
                case '0' -> out.write(0);
                case 'x' -> {
                    out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> out.write(sign);
            }
        }
        return out.toByteArray();
    }

    private static ImportProfile profile() {
        Mapping mapping = Mapping.NONE;
        Field[] fields = {
            Field.TIME,
            Field.FROM_ACCOUNT,
            Field.TO_ACCOUNT,
            Field.AMOUNT,
            Field.CURRENCY,
            Field.REFERENCE
        };
        for (int i = 0; i < fields.length; i++) {
            mapping = mapping.with(fields[i], new MappedColumn(i, List.of()));
        }
        return new ImportProfile(
                "hostile",
                "",
                new Dialect(
                        StandardCharsets.UTF_8,
                        ',',
                        '"',
                        1,
                        NumberSigns.PLAIN,
                        TimePattern.of("yyyy-MM-dd HH:mm")),
                mapping,
                ZoneOffset.UTC,
                MoneyRules.NONE);
    }

    private TakenRows read(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("hostile.csv"), file);
        return TakenRows.of(new QuickRows(path, profile()));
    }

    private static String outcome(TakenRows taken) {
        TreeMap<Long, String> rows = new TreeMap<>();
        taken.accepted.forEach(row -> rows.put(Long.valueOf(row.split(" ", 2)[0]), "A"));
        taken.rejected.forEach(row -> rows.put(row.line(), "R"));
        taken.skipped.forEach(row -> rows.put(row.line(), "S"));
        return rows.entrySet().stream()
                .map(row -> row.getKey() + row.getValue())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRowIsWhatItMustBe(Case hostile) throws IOException {
        TakenRows taken = read(hostile.file());

        Matcher many = Pattern.compile("([0-9]+)A\\*([0-9]+)").matcher(hostile.expected());
        String expected =
                many.replaceAll(
                        m ->
                                LongStream.range(0, Long.parseLong(m.group(2)))
                                        .mapToObj(i -> Long.parseLong(m.group(1)) + i + "A")
                                        .collect(Collectors.joining(" ")));
        assertThat(outcome(taken)).isEqualTo(expected);
        assertThat(taken.problems()).allMatch(problem -> !problem.reason().isBlank());
        assertThat(taken.problems()).allMatch(problem -> !problem.remedy().isBlank());
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /// Whatever bytes are, reading ends, throws nothing, and says the same as the plain reading.
    @ParameterizedTest
    @MethodSource("seeds")
    void chanceMakesNothingOfThemThatCannotBeRead(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        for (int i = 0; i < 6; i++) {
            mixed.writeBytes(SMALL.get(random.nextInt(SMALL.size())).file());
        }
        byte[] file = mixed.toByteArray();
        for (int i = 0; i < random.nextInt(40); i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }

        TakenRows taken = read(file);

        TakenRows plain = TakenRows.of(new CsvRows(folder.resolve("hostile.csv"), profile()));
        assertThat(outcome(taken)).isEqualTo(outcome(plain));
        assertThat(taken.accepted).isEqualTo(plain.accepted);
        assertThat(taken.rejected.stream().map(RowResult.Rejected::raw).toList())
                .isEqualTo(plain.rejected.stream().map(RowResult.Rejected::raw).toList());
        assertThat(taken.skipped).isEqualTo(plain.skipped);
    }
}
