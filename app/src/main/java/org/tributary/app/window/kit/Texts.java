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
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
