// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.trails.TrailWords;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The program's texts in English, which commands print whatever the computer's language is.
final class EnglishTexts implements TrailWords.Phrases {

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("org.tributary.app.texts", Locale.ROOT);

    @Override
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }
}
