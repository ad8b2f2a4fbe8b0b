// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.watchlist.ListedKind;

import java.util.List;

/// Search by the method OFAC publishes.
final class OfacSearchTest {

    private static final OfacSearch SEARCH =
            OfacSearch.of(
                    List.of(
                            Lists.listed("1", ListedKind.PERSON, "MADURO MOROS, Nicolas"),
                            Lists.listed("2", ListedKind.PERSON, "ZAWAHIRI, Ayman"),
                            Lists.listed("3", ListedKind.ORGANISATION, "BANCO NACIONAL DE CUBA"),
                            Lists.listed(
                                    "4", ListedKind.WALLET, "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")));

    @Test
    void givesAFullScoreToPartsThatAllStandInAListedName() {
        OfacMatch match = SEARCH.search("Nicolás Maduro", 90).getFirst();

        assertThat(match.listed().party().key()).isEqualTo("1");
        assertThat(match.score()).isEqualTo(100);
        assertThat(match.road()).isEqualTo(OfacMatch.Road.NAME_PARTS);
    }

    @Test
    void raisesPartsThatSoundAlike() {
        OfacMatch match = SEARCH.search("Zawaheri Aymen", 80).getFirst();

        assertThat(match.listed().party().key()).isEqualTo("2");
        assertThat(match.score()).isBetween(95, 99);
    }

    @Test
    void comparesTheWholeNameToo() {
        OfacMatch match = SEARCH.search("BANCONACIONALDECUBA", 80).getFirst();

        assertThat(match.listed().party().key()).isEqualTo("3");
        assertThat(match.road()).isEqualTo(OfacMatch.Road.WHOLE_NAME);
    }

    @Test
    void passesOverPartsThatNeitherBeginAlikeNorAreHalfTheSame() {
        assertThat(SEARCH.search("Quux", 1)).isEmpty();
        assertThat(SEARCH.search("", 0)).isEmpty();
        assertThat(SEARCH.search("!!", 0)).isEmpty();
    }
}
