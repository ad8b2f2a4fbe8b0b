// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class TellingApartTest {

    private static final DrawnGraph DRAWN =
            DrawnGraph.of(
                    """
                    012:8000 -> 12:8000 10.00 EUR 2026-01-01
                    012:8000 -> 012:9000 10.00 EUR 2026-01-01
                    012:9000 -> 13:7000 5.00 EUR 2026-01-02
                    012:9000 -> 13:7000 5.00 USD 2026-01-02
                    12:8000 -> 13:7000 5.00 EUR 2026-01-02
                    12:8000 -> 13:7000 5.00 USD 2026-01-02
                    12:8000 -> 13:7000 5.00 CHF 2026-01-02
                    """);

    private static PictureState show(PictureState state, String... keys) {
        List<Integer> accounts = Arrays.stream(keys).map(DRAWN.text()::ordinal).toList();
        return DRAWN.picture().show(state, accounts).applyTo(state);
    }

    private static Set<String> labels(PictureState state) {
        return state.nodes().values().stream()
                .map(placed -> placed.node().label())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void labelsSayTheBankOnlyWhereTwoShownAccountsShareANumber() {
        PictureState alone = show(PictureState.EMPTY, "012:8000", "012:9000");
        assertThat(labels(alone)).containsExactly("8000", "9000");
        PictureState both = show(alone, "12:8000");
        assertThat(labels(both)).containsExactly("012:8000", "12:8000", "9000");
    }

    @Test
    void theBankIsLeftOutAgainWhenOneOfThemIsHidden() {
        PictureState both = show(PictureState.EMPTY, "012:8000", "12:8000");
        NodeKey other = NodeKey.of(DRAWN.text().ordinal("12:8000"));
        PictureChange hide = new PictureChange.Hide(Set.of(other));
        assertThat(labels(DRAWN.picture().settled(both, hide).applyTo(both)))
                .containsExactly("8000");
    }

    @Test
    void anArrowSaysInWordsThatThereAreOtherCurrencies() {
        PictureState state = show(PictureState.EMPTY, "012:9000", "12:8000", "13:7000");
        assertThat(state.edges().values())
                .extracting(edge -> edge.label().replaceFirst(".*\\+", "+"))
                .containsExactlyInAnyOrder("+ 1 currency", "+ 2 currencies");
    }
}
