// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.profile.ProfileText;

import java.util.List;
import java.util.Random;

class NarrativeBlocksTest {

    @Test
    void endsABlockBehindABlankWhereThereIsRoom() {
        assertThat(NarrativeBlocks.of("one two three", 3, 8)).containsExactly("one two ", "three");
    }

    @Test
    void cutsThroughAWordRatherThanNeedOneBlockMore() {
        assertThat(NarrativeBlocks.of("aaaa aaaaaaaaaaa", 2, 8))
                .containsExactly("aaaa aaa", "aaaaaaaa");
    }

    @Test
    void anEmptyTextIsOneEmptyBlock() {
        assertThat(NarrativeBlocks.of("", 5, 4000)).containsExactly("");
    }

    @Test
    void neverPartsTheTwoHalvesOfACharacter() {
        List<String> blocks = NarrativeBlocks.of("ab\uD83D\uDE00cd", 2, 3);

        assertThat(String.join("", blocks)).isEqualTo("ab\uD83D\uDE00cd");
        assertThat(blocks).allMatch(b -> !Character.isHighSurrogate(b.charAt(b.length() - 1)));
    }

    @Test
    void losesNothingAndFitsWheneverTheTextDoes() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            int length = random.nextInt(101);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(random.nextInt(6) == 0 ? ' ' : 'x');
            }
            List<String> blocks = NarrativeBlocks.of(text.toString(), 5, 20);

            assertThat(String.join("", blocks)).isEqualTo(text.toString());
            assertThat(blocks).hasSizeLessThanOrEqualTo(5).allMatch(b -> b.length() <= 20);
        }
    }

    @Test
    void amountsAreRoundedAsTheProfileSays() {
        Money amount = Money.parse("5265.25", new CurrencyCode("USD", 2));
        FilingProfile half = ProfileText.read("x", "amount.rounding = half-up");

        assertThat(FiledText.whole(amount, FilingProfiles.load("fincen-sar"))).isEqualTo("5266");
        assertThat(FiledText.whole(amount, half)).isEqualTo("5265");
        assertThatThrownBy(
                        () ->
                                FiledText.whole(
                                        amount, ProfileText.read("x", "amount.rounding = no")))
                .hasMessageContaining("amount.rounding is up, half-up or down, not 'no'");
    }
}
