// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the window, by key, in one language. Keys are hierarchical, such as
/// `welcome.open`; texts are `MessageFormat` patterns. Immutable and thread-safe.
public final class Texts {

    private static final String BUNDLE = "org.tributary.app.texts";
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final byte LEFT = Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    private static final byte RIGHT = Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    private static final byte RIGHT_ARABIC = Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;

    private final Locale locale;
    private final ResourceBundle bundle;

    /// @param locale chooses the language and how numbers in texts are written
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The locale numbers and dates on screen are written in.
    public Locale locale() {
        return locale;
    }

    /// The text of a key with its arguments filled in.
    ///
    /// @throws MissingResourceException if no text has this key; a test keeps that from happening
    public String of(String key, Object... arguments) {
        String text = new MessageFormat(bundle.getString(key), locale).format(arguments);
        return arguments.length == 0 ? text : leftToRight(text);
    }

    /// A sentence that begins with a name in Arabic or Hebrew letters would be laid out from the
    /// right, its figures in another place.
    private static String leftToRight(String text) {
        return text.codePoints()
                        .mapToObj(Character::getDirectionality)
                        .filter(d -> d == LEFT || d == RIGHT || d == RIGHT_ARABIC)
                        .findFirst()
                        .filter(d -> d != LEFT)
                        .isPresent()
                ? LEFT_TO_RIGHT_MARK + text
                : text;
    }
}
