// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tributary.app.window.kit.Texts;

import java.util.Map;

/// Writes what a filter can choose from, with its number of transactions.
final class ChoiceWords extends StringConverter<String> {

    private final Texts texts;
    private final Map<String, Long> counts;

    ChoiceWords(Texts texts, Map<String, Long> counts) {
        this.texts = texts;
        this.counts = counts;
    }

    @Override
    public String toString(@Nullable String choice) {
        if (choice == null) {
            return "";
        }
        String name = choice.isEmpty() ? texts.of("remarks.unknown") : choice;
        return texts.of("filter.choice", name, counts.getOrDefault(choice, 0L));
    }

    @Override
    public String fromString(String text) {
        throw new UnsupportedOperationException("values are chosen, not typed");
    }
}
