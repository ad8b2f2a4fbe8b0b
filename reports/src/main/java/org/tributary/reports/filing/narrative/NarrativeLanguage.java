// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import java.util.Locale;

/// Languages a narrative can be drafted in.
public enum NarrativeLanguage {
    ENGLISH("en"),
    CHINESE("zh"),
    INDONESIAN("id");

    private final String code;

    NarrativeLanguage(String code) {
        this.code = code;
    }

    /// ISO 639 code.
    public String code() {
        return code;
    }

    Locale locale() {
        return Locale.of(code);
    }
}
