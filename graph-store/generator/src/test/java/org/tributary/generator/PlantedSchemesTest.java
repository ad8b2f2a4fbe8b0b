// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.generator.MadeLedger.Labelled;
import org.tributary.generator.MadeLedger.Row;
import org.tributary.generator.typology.Typologies;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

class PlantedSchemesTest {

    private static final int EACH = 20;

    private static MadeLedger made;

    @BeforeAll
    static void make(@TempDir Path folder) throws IOException {
        GeneratorSettings settings =
                new GeneratorSettings(30_000, 11, LocalDate.of(2026, 1, 1), 90, 3_000, EACH);
        made = MadeLedger.read(new LedgerGenerator().generate(settings, folder, Work.UNOBSERVED));
    }

    private static List<List<Row>> planted(String typology) {
        return rows(made.schemes(typology, "planted"));
    }

    private static List<List<Row>> twins(String typology) {
        return rows(made.schemes(typology, "twin"));
    }

    private static List<List<Row>> rows(List<List<Labelled>> schemes) {
        assertThat(schemes).hasSize(EACH);
        return schemes.stream().map(s -> s.stream().map(Labelled::row).toList()).toList();
    }

    private static Set<String> set(List<Row> rows, Function<Row, String> end) {
        return rows.stream().map(end).collect(Collectors.toSet());
    }

    @Test
    void everyTypologyIsPlantedWithAsManyTwins() {
        assertThat(made.schemes()).hasSize(Typologies.ALL.size() * 2 * EACH);
        Typologies.ALL.forEach(
                t -> {
                    assertThat(planted(t.name())).hasSize(EACH);
                    assertThat(made.schemes(t.name(), "twin"))
                            .allMatch(s -> s.getFirst().behaviour().equals(t.twinName()));
                });
    }

    @Test
    void fansHaveOneHubAndManyEnds() {
        for (List<Row> rows : planted("fan-in")) {
            assertThat(set(rows, Row::to)).hasSize(1);
            assertThat(set(rows, Row::from)).hasSize(rows.size()).hasSizeBetween(8, 16);
        }
        for (List<Row> rows : planted("fan-out")) {
            assertThat(set(rows, Row::from)).hasSize(1);
            assertThat(set(rows, Row::to)).hasSize(rows.size()).hasSizeBetween(8, 16);
        }
    }

    @Test
    void payrollPaysTheSameAmountToEachTwice() {
        for (List<Row> rows : twins("fan-out")) {
            assertThat(set(rows, Row::at)).hasSize(2);
            assertThat(set(rows, r -> r.to() + r.paid())).hasSize(rows.size() / 2);
        }
    }

    @Test
    void aHubScattersAfterItHasGathered() {
        for (List<Row> rows : planted("gather-scatter")) {
            String hub = rows.getLast().from();
            List<Row> in = rows.stream().filter(r -> r.to().equals(hub)).toList();
            List<Row> out = rows.stream().filter(r -> r.from().equals(hub)).toList();
            assertThat(in.size() + out.size()).isEqualTo(rows.size());
            assertThat(in.getLast().at()).isLessThan(out.getFirst().at());
            assertThat(sum(out)).isLessThan(sum(in)).isGreaterThan(sum(in).multiply(share("0.95")));
        }
    }

    @Test
    void scatteredMoneyGathersInOneOtherAccount() {
        for (List<Row> rows : planted("scatter-gather")) {
            Set<String> sources = set(rows, Row::from);
            sources.removeAll(set(rows, Row::to));
            Set<String> sinks = set(rows, Row::to);
            sinks.removeAll(set(rows, Row::from));
            assertThat(sources).hasSize(1);
            assertThat(sinks).hasSize(1);
            String source = sources.iterator().next();
            for (Row out : rows.stream().filter(r -> r.from().equals(source)).toList()) {
                assertThat(rows)
                        .anyMatch(
                                r ->
                                        r.from().equals(out.to())
                                                && r.at().compareTo(out.at()) > 0
                                                && amount(r).compareTo(amount(out)) < 0);
            }
        }
    }

    @Test
    void aCycleReturnsToItsOriginInOrderOfTime() {
        for (List<Row> rows : planted("cycle")) {
            assertThat(chained(rows)).isTrue();
            assertThat(rows.getLast().to()).isEqualTo(rows.getFirst().from());
            assertThat(set(rows, Row::from)).hasSize(rows.size());
        }
    }

    @Test
    void aRandomWalkNeverComesBack() {
        for (List<Row> rows : planted("random-walk")) {
            assertThat(chained(rows)).isTrue();
            Set<String> all = new HashSet<>(set(rows, Row::from));
            all.addAll(set(rows, Row::to));
            assertThat(all).hasSize(rows.size() + 1);
        }
    }

    private static boolean chained(List<Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).from().equals(rows.get(i - 1).to())
                    || rows.get(i).at().compareTo(rows.get(i - 1).at()) <= 0
                    || amount(rows.get(i)).compareTo(amount(rows.get(i - 1))) >= 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void bipartiteSetsAreDisjointAndAStackHasThreeLayers() {
        for (List<Row> rows : planted("bipartite")) {
            assertThat(set(rows, Row::from)).doesNotContainAnyElementsOf(set(rows, Row::to));
            assertThat(rows).hasSize(set(rows, Row::from).size() * set(rows, Row::to).size());
        }
        for (List<Row> rows : planted("stack")) {
            Set<String> middle = set(rows, Row::to);
            middle.retainAll(set(rows, Row::from));
            assertThat(middle).hasSizeBetween(2, 4);
            assertThat(rows).hasSize(middle.size() * 6);
        }
    }

    @Test
    void structuredDepositsStayBelowTheThresholdAndTakingsDoNot() {
        BigDecimal threshold = new BigDecimal("10000.00");
        for (List<Row> rows : planted("structuring")) {
            assertThat(rows.subList(0, rows.size() - 1))
                    .hasSizeBetween(6, 12)
                    .allMatch(r -> r.format().equals("Cash") && r.paidIn().equals("US Dollar"))
                    .allMatch(r -> amount(r).compareTo(threshold) < 0)
                    .allMatch(r -> amount(r).compareTo(new BigDecimal("9000")) >= 0);
            assertThat(rows.getLast().from()).isEqualTo(rows.getFirst().to());
        }
        assertThat(twins("structuring").stream().flatMap(List::stream))
                .anyMatch(r -> amount(r).compareTo(threshold) >= 0)
                .anyMatch(r -> amount(r).compareTo(threshold) < 0);
    }

    @Test
    void passThroughLeavesWithinHoursNearlyWhole() {
        for (List<Row> rows : planted("pass-through")) {
            String mule = rows.getFirst().to();
            for (Row in : rows.stream().filter(r -> r.to().equals(mule)).toList()) {
                assertThat(rows).anyMatch(r -> r.from().equals(mule) && passesOn(in, r));
            }
        }
    }

    private static boolean passesOn(Row in, Row out) {
        return out.at().compareTo(in.at()) > 0
                && amount(out).compareTo(amount(in).multiply(share("0.95"))) > 0
                && amount(out).compareTo(amount(in)) < 0;
    }

    @Test
    void aPeelChainPassesTheLargerPartOn() {
        for (List<Labelled> scheme : made.schemes("peel-chain", "planted")) {
            List<Row> rest =
                    scheme.stream()
                            .filter(l -> l.role().startsWith("rest"))
                            .map(Labelled::row)
                            .toList();
            assertThat(chained(rest)).isTrue();
            assertThat(scheme).hasSize(rest.size() * 2);
            assertThat(scheme).allMatch(l -> l.row().paidIn().equals("Bitcoin"));
        }
    }

    @Test
    void aRefundReturnsTheWholePrice() {
        for (List<Row> rows : twins("cycle")) {
            assertThat(set(rows, Row::paid)).hasSize(1);
            assertThat(rows.getLast().to()).isEqualTo(rows.getFirst().from());
        }
    }

    private static BigDecimal amount(Row row) {
        return new BigDecimal(row.paid());
    }

    private static BigDecimal sum(List<Row> rows) {
        return rows.stream().map(PlantedSchemesTest::amount).reduce(BigDecimal::add).orElseThrow();
    }

    private static BigDecimal share(String share) {
        return new BigDecimal(share);
    }
}
