// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

/// Clusters in a town of chance: ninety days of payments among 400 people, a factory that pays
/// wages, a shop, and a ring of eight nobody else has to do with for three days.
class ClusterSearchTest {

    private static final int PEOPLE = 400;
    private static final int FACTORY = 400;
    private static final int SHOP = 401;
    private static final int ACCOUNTS = 402;
    private static final int RING = 8;
    private static final long HOUR = 3_600_000;
    private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private static CaseLedger town;

    /// The member of the ring with that number; none knows another.
    private static int ring(int number) {
        return 40 + 37 * (number % RING);
    }

    @BeforeAll
    static void draw() {
        Random random = new Random(17);
        FlowColumns columns = new FlowColumns(8_000);
        for (int i = 0; i < 5_000; i++) {
            int from = random.nextInt(PEOPLE);
            boolean knows = random.nextInt(4) > 0;
            int to = knows ? (from + 1 + random.nextInt(6)) % PEOPLE : random.nextInt(PEOPLE);
            long cents = (long) (1_000 * Math.pow(10, 3 * random.nextDouble()));
            add(columns, from, to, random.nextInt(90 * 24), cents, random.nextInt(2));
        }
        for (int month = 0; month < 3; month++) {
            for (int worker = 0; worker < 120; worker++) {
                add(columns, FACTORY, worker, (month * 30 + 24) * 24 + 9, 240_000 + worker, 2);
            }
        }
        for (int i = 0; i < 1_500; i++) {
            add(columns, random.nextInt(PEOPLE), SHOP, random.nextInt(90 * 24), 4_000, 1);
        }
        long cents = 2_500_000;
        for (int hop = 0; hop < RING; hop++) {
            add(columns, ring(hop), ring(hop + 1), 800 + 9 * hop, cents, 2);
            cents -= 40_000;
        }
        town =
                new CaseLedger(
                        new FlowGraph(
                                ACCOUNTS,
                                columns,
                                List.of(Currencies.of("USD")),
                                List.of("cheque", "cash", "wire")),
                        AccountFacts.NONE,
                        TransferFacts.NONE,
                        new Yardstick(Currencies.of("USD"), RateTable.EMPTY));
    }

    private static void add(
            FlowColumns columns, int from, int to, long hour, long cents, int channel) {
        columns.add(
                columns.size() + 1L, from, to, START + hour * HOUR, cents, 0, cents, 0, channel);
    }

    private static Clusters find(ClusterQuestion question) {
        return new ClusterSearch(town, Known.NOTHING).find(question, Work.UNOBSERVED);
    }

    private static long inRing(Cluster cluster) {
        return Arrays.stream(cluster.members())
                .filter(m -> m < PEOPLE && (m - 40) % 37 == 0 && m >= 40)
                .count();
    }

    @Test
    void putsThePlantedRingFirstAndExplainsItsScore() {
        Cluster first = find(ClusterQuestion.of(ClusterMethod.COINCIDENCE)).listed().getFirst();
        assertThat(inRing(first)).isEqualTo(RING);
        assertThat(first.members().length).isLessThanOrEqualTo(RING + 4);
        assertThat(first.parts()).extracting(ScorePart::what).contains("coincidence", "passed on");
        assertThat(first.score())
                .isEqualTo(first.parts().stream().mapToInt(ScorePart::points).sum());
        assertThat(first.parts()).allSatisfy(part -> assertThat(part.why()).isNotBlank());
    }

    @Test
    void listsNeitherThePayrollNorTheShop() {
        assertThat(find(ClusterQuestion.of(ClusterMethod.COINCIDENCE)).listed())
                .noneSatisfy(
                        c ->
                                assertThat(Arrays.stream(c.members()).boxed())
                                        .containsAnyOf(FACTORY, SHOP));
    }

    @ParameterizedTest
    @EnumSource(ClusterMethod.class)
    void listsNoClusterTooLargeToReadAndNoAccountTwiceInOne(ClusterMethod method) {
        Clusters all = find(ClusterQuestion.of(method).atMost(10_000));
        for (Cluster cluster : all.listed()) {
            assertThat(cluster.members()).doesNotHaveDuplicates().isSorted();
            assertThat(cluster.members().length).isBetween(4, 61);
            assertThat(cluster.core()).isSorted().doesNotHaveDuplicates();
        }
        assertThat(all.listed()).isSortedAccordingTo((a, b) -> b.points() - a.points());
        assertThat(all.listed()).extracting(Cluster::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ClusterMethod.class)
    void findsTheSameForTheSameSeedWhateverTheThreads(ClusterMethod method) {
        ClusterQuestion question = ClusterQuestion.of(method).atMost(50);
        List<String> first = ids(question);
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool five = new ForkJoinPool(5)) {
            assertThat(one.submit(() -> ids(question)).join()).isEqualTo(first);
            assertThat(five.submit(() -> ids(question)).join()).isEqualTo(first);
        }
    }

    private static List<String> ids(ClusterQuestion question) {
        return find(question).listed().stream().map(c -> c.id() + c.parts()).toList();
    }

    @Test
    void looksOnlyAtWhatTheFilterLetsThrough() {
        ClusterQuestion question = ClusterQuestion.of(ClusterMethod.COINCIDENCE);
        long before = START + 800 * HOUR;
        Clusters without = find(question.where(p -> town.graph().at(p) < before));
        assertThat(without.listed()).noneMatch(c -> inRing(c) == RING);
        assertThat(without.listed())
                .allSatisfy(
                        c ->
                                assertThat(Arrays.stream(c.core()).boxed())
                                        .allMatch(p -> town.graph().at(p) < before));
        assertThat(find(question.where(p -> false)).listed()).isEmpty();
    }

    @Test
    void listsAsManyAsAreAskedFor() {
        ClusterQuestion question = ClusterQuestion.of(ClusterMethod.COINCIDENCE);
        Clusters three = find(question.atMost(3));
        assertThat(three.listed()).hasSize(3);
        assertThat(three.below()).isPositive();
        assertThat(find(question).listed())
                .allSatisfy(
                        c ->
                                assertThat(c.score())
                                        .isGreaterThanOrEqualTo(ClusterSearch.WORTH_A_LOOK));
    }

    @Test
    void heedsSubjectsRatingsAndAlerts() {
        BitSet subjects = new BitSet();
        subjects.set(ring(3));
        BitSet risky = new BitSet();
        risky.set(ring(5));
        Cluster plain = find(ClusterQuestion.of(ClusterMethod.COINCIDENCE)).listed().getFirst();
        long[] evidence =
                Arrays.stream(plain.core()).mapToLong(p -> town.graph().transferId(p)).toArray();
        Known known =
                new Known(subjects, risky, List.of(new Known.Found(List.of("Cycle"), evidence)));
        Cluster heeded =
                new ClusterSearch(town, known)
                        .find(ClusterQuestion.of(ClusterMethod.COINCIDENCE), Work.UNOBSERVED)
                        .listed()
                        .getFirst();
        assertThat(heeded.id()).isEqualTo(plain.id());
        assertThat(heeded.points()).isEqualTo(plain.points() + 25);
        assertThat(heeded.parts())
                .extracting(ScorePart::what)
                .contains("findings", "subjects", "rating");
    }

    @ParameterizedTest
    @EnumSource(ClusterMethod.class)
    void takesTheEmptyLedgerAndSingleAccounts(ClusterMethod method) {
        FlowColumns columns = new FlowColumns(4);
        add(columns, 0, 0, 1, 100, 0);
        for (FlowGraph graph :
                List.of(
                        new FlowGraph(
                                0, new FlowColumns(0), List.of(Currencies.of("USD")), List.of("")),
                        new FlowGraph(1, columns, List.of(Currencies.of("USD")), List.of("")))) {
            CaseLedger ledger =
                    new CaseLedger(
                            graph,
                            AccountFacts.NONE,
                            TransferFacts.NONE,
                            new Yardstick(Currencies.of("USD"), RateTable.EMPTY));
            Clusters none =
                    new ClusterSearch(ledger, Known.NOTHING)
                            .find(ClusterQuestion.of(method), Work.UNOBSERVED);
            assertThat(none.listed()).isEmpty();
        }
    }

    @Test
    void makesACardWhoseFiguresAddUp() {
        BitSet subjects = new BitSet();
        subjects.set(40);
        ClusterQuestion question = ClusterQuestion.of(ClusterMethod.COINCIDENCE);
        Cluster ring = find(question).listed().getFirst();
        ClusterCard card =
                new ClusterCards(town, question, new Known(subjects, new BitSet(), List.of()))
                        .of(ring);
        assertThat(card.subjects()).containsExactly(40);
        assertThat(card.hops()).hasValue(0);
        assertThat(card.inside().count()).isGreaterThanOrEqualTo(RING);
        assertThat(card.roles()).extracting(ClusterCard.Role::account).contains(ring(0), ring(7));
        assertThat(card.roles().stream().mapToLong(r -> r.paid().count()).sum())
                .isEqualTo(card.inside().count())
                .isEqualTo(card.roles().stream().mapToLong(r -> r.received().count()).sum());
        assertThat(card.roles().stream().mapToDouble(ClusterCard.Role::rank).sum())
                .isBetween(0.999, 1.001);
        assertThat(card.first()).isBefore(card.last());
        assertThat(card.kept()).isBetween(0.0, 1.0);
        assertThat(card.rhythm().payments()).isEqualTo(ring.core().length);
        assertThat(card.compared())
                .hasSize(4)
                .allSatisfy(c -> assertThat(c.above()).isBetween(0, 100));
        assertThat(card.months().stream().mapToLong(m -> m.totals().count()).sum())
                .isGreaterThanOrEqualTo(card.inside().count());
        assertThat(new ClusterCards(town, question, Known.NOTHING).of(ring).hops()).isEmpty();
    }
}
