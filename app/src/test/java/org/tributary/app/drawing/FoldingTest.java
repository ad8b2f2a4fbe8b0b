// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.NodeGroup.GroupedBy;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureJson;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

class FoldingTest {

    /// Two banks in Germany, one in France, and accounts nobody knows anything of.
    private static final DrawnGraph BANKS =
            DrawnGraph.of(
                    """
                    DEUTDEFF:1 -> DEUTDEFF:2 10.00 EUR 2026-01-01
                    COBADEFF:3 -> COBADEFF:4 500.00 EUR 2026-01-01
                    BNPAFRPP:5 -> 6 1.00 EUR 2026-01-01
                    7 -> 6 1.00 EUR 2026-01-02
                    """);

    private static PictureState all(DrawnGraph drawn) {
        List<Integer> accounts = IntStream.range(0, drawn.graph().accountCount()).boxed().toList();
        return drawn.picture().show(PictureState.EMPTY, accounts).applyTo(PictureState.EMPTY);
    }

    private static PictureState folded(
            DrawnGraph drawn, PictureState state, GroupedBy by, double share) {
        List<Integer> accounts = IntStream.range(0, drawn.graph().accountCount()).boxed().toList();
        return drawn.picture()
                .fold(state, new Folding.Wish(by, accounts, share, ""))
                .applyTo(state);
    }

    private static Map<String, Set<String>> groups(DrawnGraph drawn, PictureState state) {
        Map<String, Set<String>> groups = new TreeMap<>();
        state.groups()
                .values()
                .forEach(
                        group -> {
                            Set<String> members = new TreeSet<>();
                            drawn.text()
                                    .ordinals()
                                    .forEach(
                                            (key, ordinal) -> {
                                                if (group.members().containsKey(ordinal)) {
                                                    members.add(key);
                                                }
                                            });
                            groups.put(group.name(), members);
                        });
        return groups;
    }

    @Test
    void foldsByBankAndLeavesAloneWhatHasNoneOrIsTheOnlyOne() {
        PictureState state = folded(BANKS, all(BANKS), GroupedBy.BANK, 1);

        assertThat(groups(BANKS, state))
                .isEqualTo(
                        Map.of(
                                "bank DEUTDEFF", Set.of("DEUTDEFF:1", "DEUTDEFF:2"),
                                "bank COBADEFF", Set.of("COBADEFF:3", "COBADEFF:4")));
        assertThat(state.nodes()).hasSize(5);
    }

    @Test
    void foldsByCountryAndUnknownIsNone() {
        assertThat(groups(BANKS, folded(BANKS, all(BANKS), GroupedBy.COUNTRY, 1)))
                .isEqualTo(
                        Map.of(
                                "DE",
                                Set.of("DEUTDEFF:1", "DEUTDEFF:2", "COBADEFF:3", "COBADEFF:4")));
    }

    @Test
    void halfOfItFoldsWhatMovesLeastAndNoneOfItNothing() {
        PictureState state = all(BANKS);

        assertThat(groups(BANKS, folded(BANKS, state, GroupedBy.BANK, 0.5)).keySet())
                .containsExactly("bank DEUTDEFF");
        assertThat(groups(BANKS, folded(BANKS, state, GroupedBy.BANK, 0.51))).hasSize(2);
        assertThat(folded(BANKS, state, GroupedBy.BANK, 0)).isEqualTo(state);
    }

    @Test
    void accountsWithNothingInCommonStayApart() {
        DrawnGraph apart =
                DrawnGraph.of("A:1 -> B:2 1.00 EUR 2026-01-01\nB:2 -> 3 1.00 EUR 2026-01-02");
        PictureState state = all(apart);

        assertThat(folded(apart, state, GroupedBy.BANK, 1)).isEqualTo(state);
        assertThat(folded(apart, state, GroupedBy.COUNTRY, 1)).isEqualTo(state);
        assertThat(folded(apart, state, GroupedBy.BEHAVIOUR, 1)).isEqualTo(state);
    }

    @Test
    void accountsThatDealWithTheSameFewTheSameWayBehaveAlike() {
        DrawnGraph mules =
                DrawnGraph.of(
                        """
                        boss -> m1 10.00 EUR 2026-01-01
                        boss -> m2 11.00 EUR 2026-01-01
                        boss -> m3 12.00 EUR 2026-01-01
                        m1 -> exit 9.00 EUR 2026-01-02
                        m2 -> exit 9.00 EUR 2026-01-02
                        exit -> m3 9.00 EUR 2026-01-02
                        """);

        assertThat(groups(mules, folded(mules, all(mules), GroupedBy.BEHAVIOUR, 1)))
                .isEqualTo(Map.of("← boss, → exit", Set.of("m1", "m2")));
    }

    @Test
    void partnersOfTheSameNumberAtTwoBanksAreTwo() {
        DrawnGraph twins =
                DrawnGraph.of(
                        """
                        c1 -> A:7 10.00 EUR 2026-01-01
                        c2 -> A:7 10.00 EUR 2026-01-01
                        c3 -> B:7 10.00 EUR 2026-01-01
                        """);

        assertThat(groups(twins, folded(twins, all(twins), GroupedBy.BEHAVIOUR, 1)).values())
                .containsExactly(Set.of("c1", "c2"));
    }

    @Test
    void anAccountThatDealsWithManyIsLikeNoOther() {
        DrawnGraph busy =
                DrawnGraph.of(
                        IntStream.range(0, 8)
                                .mapToObj(
                                        i ->
                                                "h%d -> p%d 1.00 EUR 2026-01-02\n"
                                                        .formatted(i / 4, i % 4))
                                .reduce("", String::concat));
        Map<String, Set<String>> groups =
                groups(busy, folded(busy, all(busy), GroupedBy.BEHAVIOUR, 1));

        assertThat(groups.values()).containsExactly(Set.of("p0", "p1", "p2", "p3"));
    }

    @Test
    void foldsCommunitiesAndNotWhoIsAlone() {
        DrawnGraph two =
                DrawnGraph.of(
                        """
                        a -> b 900.00 EUR 2026-01-01
                        b -> c 900.00 EUR 2026-01-01
                        c -> a 900.00 EUR 2026-01-01
                        x -> y 900.00 EUR 2026-01-01
                        y -> z 900.00 EUR 2026-01-01
                        z -> x 900.00 EUR 2026-01-01
                        a -> x 1.00 EUR 2026-01-01
                        alone -> alone 5.00 EUR 2026-01-01
                        """);

        assertThat(groups(two, folded(two, all(two), GroupedBy.COMMUNITY, 1)))
                .isEqualTo(
                        Map.of(
                                "community 1", Set.of("a", "b", "c"),
                                "community 2", Set.of("x", "y", "z")));
    }

    @Test
    void pinsOutliveFoldingKeepingAndTakingApart() {
        Set<NodeKey> pinned = Set.of(BANKS.node("DEUTDEFF:2"), BANKS.node("6"));
        PictureState state =
                new PictureChange.Pin(pinned, PictureChange.Pin.Hold.PINNED).applyTo(all(BANKS));
        PictureState folded = folded(BANKS, state, GroupedBy.BANK, 1);
        String kept = PictureJson.write(SavedPicture.of(folded));
        PictureState restored = BANKS.picture().restore(PictureJson.read(kept));
        assertThat(restored).isEqualTo(folded);
        PictureState apart =
                BANKS.picture().unfold(restored, restored.groups().keySet()).applyTo(restored);

        assertThat(apart).isEqualTo(state);
        assertThat(apart.nodes().get(BANKS.node("DEUTDEFF:2")).pinned()).isTrue();
        assertThat(apart.nodes().get(BANKS.node("DEUTDEFF:1")).pinned()).isFalse();
    }
}
