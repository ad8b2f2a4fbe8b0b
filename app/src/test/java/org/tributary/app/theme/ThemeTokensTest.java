// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class ThemeTokensTest {

    private static final List<Token> GROUNDS =
            List.of(
                    Token.SURFACE,
                    Token.SURFACE_RAISED,
                    Token.SURFACE_SUNKEN,
                    Token.SURFACE_HOVER,
                    Token.SURFACE_SELECTED);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromEverySurface(Theme theme) {
        var tokens = ThemeTokens.of(theme);
        for (Token words : List.of(Token.TEXT, Token.TEXT_MUTED, Token.ACCENT)) {
            for (Token ground : GROUNDS) {
                assertContrast(tokens, words, ground, 4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void signalColoursAreReadableAsText(Theme theme) {
        var tokens = ThemeTokens.of(theme);
        for (Token words : List.of(Token.DANGER, Token.WARNING, Token.SUCCESS)) {
            for (Token ground :
                    List.of(Token.SURFACE, Token.SURFACE_RAISED, Token.SURFACE_SUNKEN)) {
                assertContrast(tokens, words, ground, 4.5);
            }
        }
        assertContrast(tokens, Token.ACCENT_TEXT, Token.ACCENT, 4.5);
        assertContrast(tokens, Token.DANGER_TEXT, Token.DANGER, 4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void thePictureCanBeReadOnItsBackground(Theme theme) {
        var tokens = ThemeTokens.of(theme);
        for (Token words : List.of(Token.LABEL, Token.LABEL_MUTED)) {
            for (Token ground :
                    List.of(Token.BACKGROUND, Token.LABEL_HALO, Token.LEGEND_BACKGROUND)) {
                assertContrast(tokens, words, ground, 4.5);
            }
        }
        // WCAG 2.2, 1.4.11: what is not text needs 3:1.
        for (Token shape :
                List.of(
                        Token.NODE_ACCOUNT,
                        Token.NODE_PARTY,
                        Token.NODE_INSTITUTION,
                        Token.NODE_GROUP,
                        Token.NODE_TRANSACTION,
                        Token.NODE_SUBJECT,
                        Token.NODE_LISTED,
                        Token.EDGE_SELECTED)) {
            assertContrast(tokens, shape, Token.BACKGROUND, 3.0);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void controlsAndFocusCanBeSeen(Theme theme) {
        var tokens = ThemeTokens.of(theme);
        assertContrast(tokens, Token.BORDER_STRONG, Token.SURFACE, 3.0);
        assertContrast(tokens, Token.ACCENT, Token.SURFACE, 3.0);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTokenReachesTheStylesheet(Theme theme) {
        var tokens = ThemeTokens.of(theme);
        assertThat(tokens.stylesheet())
                .contains("-t-node-account: " + tokens.hex(Token.NODE_ACCOUNT) + ";");
        assertThat(tokens.stylesheet().lines().count()).isEqualTo(Token.values().length + 2L);
        assertThat(tokens.series()).hasSize(8).doesNotHaveDuplicates();
    }

    /// What is read as more must stand out more from the ground, whatever colours one sees.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aScaleLeavesTheGroundStepByStep(Theme theme) {
        var tokens = ThemeTokens.of(theme);
        int ground = tokens.argb(Token.BACKGROUND);
        double last = 1.8;
        for (int colour : tokens.argb(Token.LEVELS)) {
            double ratio = Contrast.ratio(colour, ground);
            assertThat(ratio).as(theme.name()).isGreaterThan(last);
            last = ratio * 1.25;
        }
        assertContrast(tokens, Token.BALANCE_1, Token.BACKGROUND, 4.5);
        assertContrast(tokens, Token.BALANCE_3, Token.BACKGROUND, 4.5);
    }

    private static void assertContrast(ThemeTokens tokens, Token a, Token b, double least) {
        assertThat(Contrast.ratio(tokens.argb(a), tokens.argb(b)))
                .as("%s on %s, %s", a.key(), b.key(), tokens.theme())
                .isGreaterThanOrEqualTo(least);
    }
}
