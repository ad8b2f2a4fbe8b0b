// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.window.kit.Texts;

import java.util.Locale;

/// Writes directions in the window's language.
final class TowardsWords extends StringConverter<Towards> {

    private final Texts texts;

    TowardsWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable Towards towards) {
        return towards == null
                ? ""
                : texts.of("filter.towards." + towards.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Towards fromString(String text) {
        throw new UnsupportedOperationException("directions are chosen, not typed");
    }
}
