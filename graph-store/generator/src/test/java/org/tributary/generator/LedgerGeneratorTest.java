// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.generator.MadeLedger.Row;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class LedgerGeneratorTest {

    @TempDir private Path folder;

    private final LedgerGenerator generator = new LedgerGenerator();

    private GeneratedLedger make(long transfers, long seed) throws IOException {
        return generator.generate(
                GeneratorSettings.of(transfers, seed),
                Files.createTempDirectory(folder, "made"),
                Work.UNOBSERVED);
    }

    @Test
    void equalSettingsMakeEqualBytes() throws IOException {
        GeneratedLedger one = make(20_000, 7);
        GeneratedLedger again = make(20_000, 7);
        GeneratedLedger other = make(20_000, 8);

        for (Function<GeneratedLedger, Path> file :
                List.<Function<GeneratedLedger, Path>>of(
                        GeneratedLedger::transactions,
                        GeneratedLedger::labels,
                        GeneratedLedger::accounts,
                        GeneratedLedger::readme)) {
            assertThat(Files.mismatch(file.apply(one), file.apply(again))).isEqualTo(-1);
            assertThat(Files.mismatch(file.apply(one), file.apply(other))).isNotEqualTo(-1);
        }
    }

    @Test
    void aChangeOfTheBytesNeedsANewVersion() throws Exception {
        byte[] bytes = Files.readAllBytes(make(1000, 7).transactions());

        assertThat(LedgerGenerator.VERSION).isEqualTo(1);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo("57c3d7b4654150e1cd909d0b5533703b3b0a6a4f56788a4d9eaaf133b992f7e2");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 10, 99, 1000, 12_345, 50_000})
    void makesExactlyTheNumberAskedForInOrderOfTime(long transfers) throws IOException {
        GeneratedLedger ledger = make(transfers, 1);
        List<Row> rows = MadeLedger.read(ledger).rows();

        assertThat(rows).hasSize((int) transfers);
        assertThat(ledger.transfers()).isEqualTo(transfers);
        assertThat(rows.stream().map(Row::at)).isSorted();
        assertThat(Files.readString(ledger.transactions())).startsWith(AmlWorldLine.HEADER);
    }

    @Test
    void staysWithinTheDaysAskedForEvenIfSchemesAreLonger() throws IOException {
        GeneratorSettings oneDay =
                new GeneratorSettings(5_000, 3, LocalDate.of(2024, 2, 29), 1, 500, 3);
        MadeLedger made = MadeLedger.read(generator.generate(oneDay, folder, Work.UNOBSERVED));

        assertThat(made.rows()).hasSize(5_000).allMatch(r -> r.at().startsWith("2024/02/29 "));
        assertThat(made.schemes()).hasSize(66);
    }

    @Test
    void controlTotalsEqualAnIndependentSum() throws IOException {
        GeneratedLedger ledger = make(30_000, 4);
        List<Row> rows = MadeLedger.read(ledger).rows();
        String readme = Files.readString(ledger.readme());
        String paid =
                readme.substring(readme.indexOf("totals paid"), readme.indexOf("totals received"));
        String received = readme.substring(readme.indexOf("totals received"));

        assertThat(sums(rows, Row::paidIn, Row::paid)).isEqualTo(stated(paid));
        assertThat(sums(rows, Row::receivedIn, Row::received)).isEqualTo(stated(received));
        assertThat(readme).contains("seed: 4\n").contains("transfers: 30000\n");
    }

    private static List<String> sums(
            List<Row> rows, Function<Row, String> currency, Function<Row, String> amount) {
        Map<String, BigDecimal> sums =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        currency,
                                        r -> new BigDecimal(amount.apply(r)),
                                        BigDecimal::add));
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(currency, Collectors.counting()));
        return sums.entrySet().stream()
                .map(e -> counts.get(e.getKey()) + " " + e.getValue().toPlainString())
                .sorted()
                .toList();
    }

    private static List<String> stated(String readme) {
        return readme.lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().substring(4))
                .sorted()
                .toList();
    }

    @Test
    void looksLikeAmlWorld() throws IOException {
        List<Row> rows = MadeLedger.read(make(60_000, 5)).rows();

        assertThat(rows.stream().map(Row::format).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Reinvestment", "Cheque", "Credit Card", "ACH", "Cash", "Wire", "Bitcoin");
        assertThat(rows.stream().map(Row::paidIn).distinct().count()).isBetween(10L, 15L);
        assertThat(rows).anyMatch(r -> !r.paidIn().equals(r.receivedIn()));
        assertThat(rows).allMatch(r -> r.from().matches("0{0,2}[1-9]\\d+:8[0-9A-F]{7}[01]"));
        assertThat(rows).anyMatch(r -> r.from().startsWith("0"));
        assertThat(rows)
                .filteredOn(r -> r.format().equals("Reinvestment"))
                .allMatch(r -> r.from().equals(r.to()));
        assertThat(rows)
                .filteredOn(r -> r.paidIn().equals("Bitcoin"))
                .allMatch(r -> r.paid().matches("\\d+\\.\\d{6}"));
        assertThat(rows)
                .filteredOn(r -> !r.paidIn().equals("Bitcoin"))
                .allMatch(r -> r.paid().matches("\\d+\\.\\d{2}"));
        assertThat(rows).noneMatch(r -> new BigDecimal(r.paid()).signum() == 0);
    }

    @Test
    void activityFollowsAPowerLaw() throws IOException {
        Map<String, Long> degrees =
                MadeLedger.read(make(100_000, 6)).rows().stream()
                        .flatMap(r -> Stream.of(r.from(), r.to()))
                        .collect(Collectors.groupingBy(a -> a, Collectors.counting()));
        long[] sorted = degrees.values().stream().mapToLong(Long::longValue).sorted().toArray();
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (i + 1.0) * sorted[i];
        }
        long all = Arrays.stream(sorted).sum();
        double gini =
                2 * weighted / (sorted.length * (double) all)
                        - (sorted.length + 1.0) / sorted.length;
        long topHundredth = Arrays.stream(sorted, sorted.length * 99 / 100, sorted.length).sum();

        assertThat(gini).isBetween(0.45, 0.9);
        assertThat(topHundredth / (double) all).isBetween(0.1, 0.6);
    }

    @Test
    void onlyPlantedSchemesAreMarkedLaundering() throws IOException {
        GeneratedLedger ledger = make(20_000, 2);
        MadeLedger made = MadeLedger.read(ledger);
        long planted =
                made.schemes().values().stream()
                        .flatMap(List::stream)
                        .filter(l -> l.kind().equals("planted"))
                        .count();

        assertThat(made.schemes().values().stream().flatMap(List::stream))
                .allMatch(l -> l.row().laundering() == l.kind().equals("planted"));
        assertThat(made.rows().stream().filter(Row::laundering).count()).isEqualTo(planted);
        assertThat(ledger.laundering()).isEqualTo(planted);
        assertThat(ledger.twins()).isPositive();
    }

    @Test
    void everyAccountThatMovesMoneyIsListedOnceWithItsHolder() throws IOException {
        GeneratedLedger ledger = make(20_000, 2);
        Map<String, String> holders = new HashMap<>();
        for (String line : Files.readAllLines(ledger.accounts()).stream().skip(1).toList()) {
            String[] c = line.split(",", -1);
            assertThat(c).hasSize(5);
            assertThat(holders.put(c[0] + ":" + c[1], c[2])).isNull();
        }
        Set<String> met = new HashSet<>();
        MadeLedger.read(ledger).rows().forEach(r -> met.addAll(List.of(r.from(), r.to())));

        assertThat(holders.keySet()).hasSize(2_000).containsAll(met);
    }

    @Test
    void refusesAFolderThatHasALedgerAlready() throws IOException {
        Path evidence = folder.resolve("transactions.csv");
        Files.writeString(evidence, "evidence");

        assertThatThrownBy(
                        () ->
                                generator.generate(
                                        GeneratorSettings.of(10, 1), folder, Work.UNOBSERVED))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("choose an empty folder");
        assertThat(evidence).hasContent("evidence");
    }

    @Test
    void refusesMoreSchemesThanFit() {
        GeneratorSettings settings =
                new GeneratorSettings(1000, 1, LocalDate.of(2026, 1, 1), 30, 100, 10);

        assertThatThrownBy(() -> generator.generate(settings, folder, Work.UNOBSERVED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ask for fewer schemes or more transfers.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhenCancelled() {
        Work cancelled =
                new Work() {
                    @Override
                    public void begin(String step, long volume) {}

                    @Override
                    public void done(long amount) {
                        throw new WorkCancelledException();
                    }

                    @Override
                    public void checkCancelled() {}
                };

        assertThatThrownBy(
                        () -> generator.generate(GeneratorSettings.of(500, 1), folder, cancelled))
                .isInstanceOf(WorkCancelledException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesPlainAscii() throws IOException {
        byte[] bytes = Files.readAllBytes(make(1000, 1).accounts());

        assertThat(new String(bytes, StandardCharsets.US_ASCII)).doesNotContain("\uFFFD", "\r");
    }
}
