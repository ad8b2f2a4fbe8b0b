// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import org.tributary.app.quality.Fill;
import org.tributary.app.quality.Finding;
import org.tributary.app.quality.Origin;
import org.tributary.app.window.kit.Texts;

import java.util.List;

/// What is found, in words.
record QualityWords(Texts texts) {

    private static final int PERCENT = 100;

    String field(String key) {
        return texts.of("import.field." + key);
    }

    /// What a fill is of: the field's name, or the header of a column that holds none.
    String name(Fill fill) {
        return switch (fill.kind()) {
            case FIELD -> field(fill.name());
            case COLUMN -> fill.name();
        };
    }

    String header(Origin origin) {
        return origin.header().isEmpty() ? texts.of("quality.noHeader") : origin.header();
    }

    String sentence(Finding finding) {
        return texts.of("quality.odd." + finding.what());
    }

    /// Where the first rows of a finding stand: the file once, then the lines.
    String places(Finding finding) {
        List<String> lines =
                finding.examples().stream()
                        .map(citation -> citation.substring(citation.lastIndexOf(':') + 1))
                        .toList();
        String listed = String.join(", ", lines);
        long others = finding.count() - lines.size();
        return others == 0
                ? texts.of("quality.lines", listed, lines.size())
                : texts.of("quality.lines.more", listed, others);
    }

    /// A share in whole percent that never says all or none where it is only nearly so.
    String share(long part, long whole) {
        long percent = whole == 0 ? 0 : Math.round((double) part * PERCENT / whole);
        if (percent == PERCENT && part < whole) {
            return texts.of("quality.nearlyAll", 0.99);
        }
        if (percent == 0 && part > 0) {
            return texts.of("quality.hardlyAny", 0.01);
        }
        return texts.of("quality.percent", (double) percent / PERCENT);
    }

    String number(long count) {
        return texts.of("receipt.number", count);
    }
}
