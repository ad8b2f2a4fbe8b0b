// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.window.kit.Texts;

import java.util.Locale;

/// How sure a guess is and why, in one muted line; a doubtful one carries a warning, in sign and
/// words, not by colour alone.
final class GuessWords {

    /// Below it the user should look; a coin's toss is 0.5.
    static final double DOUBTFUL = 0.6;

    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubtful");

    private GuessWords() {}

    static void show(Label label, Texts texts, double confidence, String reason) {
        boolean doubtful = confidence < DOUBTFUL;
        label.pseudoClassStateChanged(DOUBT, doubtful);
        label.setGraphic(doubtful ? new FontIcon(MaterialDesignA.ALERT_OUTLINE) : null);
        label.setText(
                confidence >= 1 ? capital(reason) : texts.of("import.guess", confidence, reason));
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
