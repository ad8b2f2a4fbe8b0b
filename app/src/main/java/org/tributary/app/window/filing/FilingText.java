// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import org.tributary.app.filing.Gauge;
import org.tributary.app.filing.SentenceLine;
import org.tributary.app.filing.Standing;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.narrative.Figure;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of the window.
///
/// @param texts gives them
record FilingText(Texts texts) {

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What people call a form.
    static String form(String key) {
        return key.isEmpty() ? "" : FilingProfiles.load(key).name();
    }

    String gauge(Gauge gauge) {
        return texts.of("filing.gauge." + key(gauge.what()), gauge.used(), gauge.limit());
    }

    /// What speaks against a sentence, a line for each; empty if nothing does.
    List<String> against(SentenceLine line) {
        List<String> words = new ArrayList<>();
        Standing standing = line.standing();
        add(words, "filing.fallen.withdrawn", standing.withdrawn());
        add(words, "filing.fallen.replaced", standing.replaced());
        add(words, "filing.fallen.outside", standing.outside());
        if (standing.content() == Standing.Content.CHANGED) {
            words.add(texts.of("filing.fallen.changed"));
        }
        if (standing.finding() == Standing.Origin.GONE) {
            words.add(texts.of("filing.fallen.finding"));
        }
        if (!line.unsupported().isEmpty()) {
            words.add(
                    texts.of(
                            "filing.unsupported",
                            line.unsupported().stream()
                                    .map(Figure::text)
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        return words;
    }

    private void add(List<String> words, String key, int count) {
        if (count > 0) {
            words.add(texts.of(key, count));
        }
    }
}
