// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.analysis.names.NameKind;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

/// Names screened against small lists, and the index held against a full scan.
final class ScreeningIndexTest {

    private static final ScreeningRule RULE = ScreeningRule.standard();
    private static final String WALLET = "0x8589427373D6D84E98730D7795D8f6f8731FDA16";
    private static final ScreeningIndex INDEX =
            ScreeningIndex.of(
                    List.of(
                            Lists.person(
                                    "p1", "LAVROV, Sergey Viktorovich", "1950-03-21", "RU", "77A1"),
                            Lists.listed(
                                    "p2",
                                    ListedKind.PERSON,
                                    "Usama bin Muhammad bin Awad BIN LADIN"),
                            Lists.listed("p3", ListedKind.PERSON, "AL-QADDAFI, Muammar"),
                            Lists.listed("p4", ListedKind.PERSON, "ZHANG, Wei"),
                            Lists.listed("p5", ListedKind.PERSON, "HASHMI, Mohammad"),
                            Lists.listed("o1", ListedKind.ORGANISATION, "ROSOBORONEKSPORT OAO"),
                            Lists.listed(
                                    "o2", ListedKind.ORGANISATION, "TIDEWATER MIDDLE EAST CO."),
                            Lists.listed("o3", ListedKind.ORGANISATION, "CORP"),
                            Lists.listed("v1", ListedKind.VESSEL, "HELLENIC SPIRIT"),
                            Lists.weak("p6", ListedKind.PERSON, "Kazikazi"),
                            Lists.listed("w1", ListedKind.WALLET, WALLET)));

    private static List<String> found(String name, NameKind kind) {
        return INDEX.screen(ScreenedName.of(name, kind), RULE).stream()
                .map(match -> match.listed().party().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergej Lavrov | PERSON | p1",
                "Сергей Викторович Лавров | PERSON | p1",
                "LAVROV SERGEI | PERSON | p1",
                "Osama bin Laden | PERSON | p2",
                "أسامة بن لادن | PERSON | p2",
                "Moammar Gadhafi | PERSON | p3",
                "MOHAMMADHASHMI | PERSON | p5",
                "Рособоронэкспорт АО | ORGANISATION | o1",
                "Tidewater Middle East Company | UNKNOWN | o2",
                "Tide Water Middle East Co | UNKNOWN | o2",
                "MV Hellenic Spirit | VESSEL | v1",
                "Hellenic Spirit | UNKNOWN | v1"
            })
    void findsWhoIsListedUnderAnotherSpelling(String name, NameKind kind, String key) {
        assertThat(found(name, kind)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergey Ivanov",
                "Viktor Lavrenov",
                "Anna Lindqvist",
                "Mohammad",
                "Zhang Min",
                "Corp Banca Holding",
                "Muammar Hussein",
                "Spirit of Enterprise",
                "Tidewater Boats"
            })
    void leavesTheInnocentAlone(String name) {
        assertThat(found(name, NameKind.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "...", "😀😀", "GmbH", "Ltd", "123", "\u200F", "a b c d e f"})
    void findsNobodyInWhatIsNoName(String name) {
        for (NameKind kind : NameKind.values()) {
            assertThat(found(name, kind)).isEmpty();
        }
    }

    @Test
    void readsAVeryLongNameWithoutHarm() {
        assertThat(found("Lavrov ".repeat(700), NameKind.UNKNOWN)).isEmpty();
        assertThat(found("x".repeat(5000), NameKind.UNKNOWN)).isEmpty();
    }

    @Test
    void mixesScriptsWithinOneName() {
        assertThat(found("Sergey ЛАВРОВ", NameKind.PERSON)).containsExactly("p1");
    }

    @Test
    void commonWordsAloneWeighLittle() {
        List<ScreeningMatch> rare =
                INDEX.screen(
                        ScreenedName.of("Kazikazi", NameKind.PERSON), new ScreeningRule(0.01, 9));
        List<ScreeningMatch> common =
                INDEX.screen(
                        ScreenedName.of("Corp", NameKind.ORGANISATION), new ScreeningRule(0.01, 9));

        assertThat(common.getFirst().score().probability())
                .isLessThan(rare.getFirst().score().probability());
    }

    @Test
    void tellsWhatAgreesDiffersAndIsAbsent() {
        ScreeningMatch match =
                INDEX.screen(ScreenedName.of("Sergei Lavrow", NameKind.PERSON), RULE).getFirst();

        assertThat(match.score().parts())
                .anySatisfy(
                        part -> {
                            assertThat(part.kind()).isEqualTo(PartKind.WORD);
                            assertThat(part.agreement()).isEqualTo(Agreement.AGREES);
                            assertThat(part.here()).isEqualTo("sergei");
                            assertThat(part.there()).isEqualTo("sergey");
                        })
                .anySatisfy(
                        part -> {
                            assertThat(part.agreement()).isEqualTo(Agreement.NEAR);
                            assertThat(part.here()).isEqualTo("lavrow");
                            assertThat(part.weight()).isNegative();
                        })
                .anySatisfy(
                        part -> {
                            assertThat(part.agreement()).isEqualTo(Agreement.ABSENT_HERE);
                            assertThat(part.there()).isEqualTo("viktorovich");
                        })
                .anySatisfy(part -> assertThat(part.kind()).isEqualTo(PartKind.BIRTH));
    }

    private static double probability(String birth, String country, String passport) {
        ScreenedName name =
                new ScreenedName(
                        "Sergey Lavrov",
                        NameKind.PERSON,
                        birth.isEmpty() ? Optional.empty() : Optional.of(Lists.day(birth)),
                        country.isEmpty() ? List.of() : List.of(country),
                        passport.isEmpty() ? List.of() : List.of(passport),
                        List.of());
        return INDEX.screen(name, new ScreeningRule(0.001, 5)).getFirst().score().probability();
    }

    @Test
    void countsEvidenceForAndAgainst() {
        double bare = probability("", "", "");

        assertThat(probability("1950-03-21", "", "")).isGreaterThan(bare);
        assertThat(probability("1950-12-21", "", "")).isGreaterThan(bare);
        assertThat(probability("1985-07-02", "", "")).isLessThan(0.5);
        assertThat(probability("", "Russia", "")).isGreaterThan(bare);
        assertThat(probability("", "BR", "")).isLessThan(bare);
        assertThat(probability("", "", "77-A1")).isGreaterThanOrEqualTo(bare);
        assertThat(probability("1950-03-21", "RU", "77A1")).isLessThan(1);
    }

    @Test
    void findsAWalletByItsAddressAlone() {
        assertThat(found(WALLET, NameKind.UNKNOWN)).containsExactly("w1");
        assertThat(found(WALLET.toLowerCase(java.util.Locale.ROOT), NameKind.UNKNOWN))
                .containsExactly("w1");
        assertThat(found(WALLET.replace("16", "17"), NameKind.UNKNOWN)).isEmpty();
    }

    @Test
    void findsListedNamesInAText() {
        assertThat(INDEX.find("INV 4711 payment to Sergey Lavrov for consulting", RULE))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).isEqualTo("Sergey Lavrov"));
        assertThat(INDEX.find("rent for March, Sergey, and cake for Mr Lavrentiev", RULE))
                .isEmpty();
        assertThat(INDEX.find("Sergey pays rent to nobody named in this text but Lavrov", RULE))
                .isEmpty();
        assertThat(INDEX.find("", RULE)).isEmpty();
    }

    @Test
    void aNameOfWordsForPurposesIsFoundInATextOnlyBesideItsLegalForm() {
        var index =
                ScreeningIndex.of(
                        List.of(
                                Lists.listed("o1", ListedKind.ORGANISATION, "FLIGHT TRAVEL LLC"),
                                Lists.listed("o2", ListedKind.ORGANISATION, "ORYX TRAVEL LLC")));

        assertThat(index.find("flight travel for the team", RULE)).isEmpty();
        assertThat(index.find("paid to Flight Travel LLC in May", RULE)).hasSize(1);
        assertThat(index.find("oryx travel, two tickets", RULE)).hasSize(1);
        assertThat(index.screen(ScreenedName.of("Flight Travel", NameKind.ORGANISATION), RULE))
                .hasSize(1);
    }

    @Test
    void saysTheSameWhateverTheOrderOfTheListAndTheThreads() throws Exception {
        List<ScreenedName> names = names(400);
        List<ListedSource> listed = pairsAsList();
        ScreeningRule rule = new ScreeningRule(0.2, 10);
        List<List<ScreeningMatch>> expected =
                ScreeningIndex.of(listed).screenAll(names, rule, Work.UNOBSERVED);
        for (int seed = 1; seed <= 3; seed++) {
            List<ListedSource> shuffled = new ArrayList<>(listed);
            Collections.shuffle(shuffled, new Random(seed));
            ScreeningIndex index = ScreeningIndex.of(shuffled);
            try (ForkJoinPool pool = new ForkJoinPool(seed)) {
                assertThat(pool.submit(() -> index.screenAll(names, rule, Work.UNOBSERVED)).get())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void findsWhatAFullScanFinds() throws IOException {
        List<ListedSource> listed = pairsAsList();
        ScreeningIndex index = ScreeningIndex.of(listed);
        int scanned = 0;
        int found = 0;
        for (ScreenedName name : names(300)) {
            var parsed = index.parser().parse(name.text(), name.kind());
            List<ScreeningMatch> matches = index.screen(name, new ScreeningRule(0.5, 1000));
            for (ListedEntry entry : index.candidates().entries) {
                if (entry.parsed().kind() != parsed.kind()) {
                    continue;
                }
                double[] terms = NameComparison.of(parsed, entry.parsed()).terms();
                if (index.weights().probability(terms) >= 0.5) {
                    scanned++;
                    ListedSource source = listed.get(entry.party());
                    found += matches.stream().anyMatch(m -> m.listed().equals(source)) ? 1 : 0;
                }
            }
        }
        assertThat(scanned).isGreaterThan(200);
        assertThat((double) found / scanned).isGreaterThan(0.97);
    }

    @Test
    void stopsWhenAsked() {
        Work cancelled =
                new Work() {
                    @Override
                    public void begin(String step, long volume) {}

                    @Override
                    public void done(long amount) {}

                    @Override
                    public void checkCancelled() {
                        throw new WorkCancelledException();
                    }
                };
        List<ScreenedName> names = List.of(ScreenedName.of("Anna", NameKind.PERSON));

        assertThatThrownBy(() -> INDEX.screenAll(names, RULE, cancelled))
                .isInstanceOf(WorkCancelledException.class);
    }

    @Test
    void refusesAThresholdThatIsNone() {
        assertThatThrownBy(() -> new ScreeningRule(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScreeningRule(1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ScreeningRule(0.001, 1).most()).isOne();
    }

    @Test
    void screensAgainstAnEmptyList() {
        assertThat(
                        ScreeningIndex.of(List.of())
                                .screen(ScreenedName.of("Ann", NameKind.PERSON), RULE))
                .isEmpty();
    }

    private static List<ListedSource> pairsAsList() throws IOException {
        List<ListedSource> listed = new ArrayList<>();
        for (LabelledPairs.Pair pair : LabelledPairs.read().tuning()) {
            ListedKind kind =
                    switch (pair.kind()) {
                        case PERSON -> ListedKind.PERSON;
                        case ORGANISATION -> ListedKind.ORGANISATION;
                        case VESSEL -> ListedKind.VESSEL;
                        case UNKNOWN -> ListedKind.UNKNOWN;
                    };
            listed.add(Lists.listed("n" + listed.size(), kind, pair.second()));
        }
        return listed;
    }

    private static List<ScreenedName> names(int count) throws IOException {
        return LabelledPairs.read().tuning().stream()
                .limit(count)
                .map(pair -> ScreenedName.of(pair.first(), pair.kind()))
                .toList();
    }
}
