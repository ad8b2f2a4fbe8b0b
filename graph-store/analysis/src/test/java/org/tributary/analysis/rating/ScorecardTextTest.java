// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.alert.RatingLevel;

/// Scorecards as files.
class ScorecardTextTest {

    private static final String LEVELS =
            "version = mine\n[levels]\nmoderate = 10\nmedium = 20\nhigh = 30\nsevere = 40\n";

    @Test
    void theShippedScorecardWeighsEveryFactor() {
        Scorecard standard = Scorecard.standard();

        assertThat(standard.version()).startsWith("standard");
        assertThat(Factor.values()).allSatisfy(f -> assertThat(standard.weight(f)).isPositive());
        assertThat(Factor.values()).allSatisfy(f -> assertThat(f.rule()).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "0,LOW",
        "9,LOW",
        "10,MODERATE",
        "19,MODERATE",
        "20,MEDIUM",
        "30,HIGH",
        "39,HIGH",
        "40,SEVERE",
        "100,SEVERE"
    })
    void aLevelBeginsAtItsScoreAndNotBelow(int score, RatingLevel level) {
        assertThat(ScorecardText.parse(LEVELS + "[weights]\ncash = 1\n").level(score))
                .isEqualTo(level);
    }

    @Test
    void aWordCountsWhereItBeginsAWordAndTheWorstCounts() {
        Scorecard card =
                ScorecardText.parse(
                        LEVELS + "[weights]\ncash = 1\n[trades]\n0.5 = bar, import\n1 = casino\n");

        assertThat(Scorecard.worth(card.trades(), "Barista? No: casino-bar")).hasValue(1);
        assertThat(Scorecard.worth(card.trades(), "Importer of tea")).hasValue(0.5);
        assertThat(Scorecard.worth(card.trades(), "crowbars")).hasValue(0);
        assertThat(Scorecard.worth(card.trades(), " ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [weight]             | Line 7 of the scorecard: there is no section [weight].
                    [weights]\\ncsah = 3 | Line 8 of the scorecard: there is no factor 'csah'.
                    [weights]\\ncash = x | Line 8 of the scorecard: 'x' is no whole number
                    [weights]\\ncash     | Line 8 of the scorecard: 'cash' is neither
                    [trades]\\n2 = bar   | Line 8 of the scorecard: '2' is no worth
                    [levels]\\nhigh = 15 | the level high is missing, or does not begin above
                    [weights]\\ncash = 0 | no factor has a weight
                    """)
    void whatIsNotUnderstoodIsToldWithItsLine(String more, String told) {
        assertThatThrownBy(() -> ScorecardText.parse(LEVELS + more.replace("\\n", "\n")))
                .isInstanceOf(ScorecardException.class)
                .hasMessageContaining(told);
    }

    @Test
    void anEmptyFileIsNoScorecard() {
        assertThatThrownBy(() -> ScorecardText.parse("")).isInstanceOf(ScorecardException.class);
    }
}
