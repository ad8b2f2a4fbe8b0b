// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The bundled fonts. Inter is the window's font, Inter Tabular writes amounts, Droid Sans Fallback
/// writes Chinese, Japanese and Korean where the computer has no font for them.
public final class Fonts {

    private static final String FOLDER = "/org/tributary/app/fonts/";

    /// Needed for the first frame.
    private static final List<String> FIRST =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "InterTabular-Regular.otf",
                    "InterTabular-SemiBold.otf");

    private static final PseudoClass EAST_ASIAN = PseudoClass.getPseudoClass("east-asian");

    private Fonts() {}

    /// Makes the window's fonts known to JavaFX. Quick; to be called before the first scene.
    public static void load() {
        FIRST.forEach(Fonts::load);
        load("DroidSansFallback.ttf");
    }

    /// Lets a control that shows names from a case switch to the East Asian font as its text
    /// requires: JavaFX does not fall back to fonts it was given, only to the computer's own.
    public static void suitText(Labeled control) {
        control.textProperty()
                .subscribe(
                        text ->
                                control.pseudoClassStateChanged(
                                        EAST_ASIAN, text != null && isEastAsian(text)));
    }

    /// Whether a text holds a character of a Chinese, Japanese or Korean script.
    public static boolean isEastAsian(String text) {
        return text.codePoints()
                .anyMatch(
                        c ->
                                Character.isIdeographic(c)
                                        || switch (Character.UnicodeScript.of(c)) {
                                            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                                            default -> false;
                                        });
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null || Font.loadFont(in, 0) == null) {
                throw new IllegalStateException("The font " + file + " cannot be read.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
