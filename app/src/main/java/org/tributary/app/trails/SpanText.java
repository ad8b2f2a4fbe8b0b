// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.trails;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads lengths of time as people type them. Pure function.
public final class SpanText {

    private static final Pattern SIMPLE = Pattern.compile("(\\d{1,6})\\s*([dhm])");

    private SpanText() {}

    /// @param text `3d`, `12h`, `90m` or ISO 8601 such as `PT36H`
    /// @return empty if it is none of these
    public static Optional<Duration> read(String text) {
        Matcher simple = SIMPLE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (simple.matches()) {
            long count = Long.parseLong(simple.group(1));
            return Optional.of(
                    switch (simple.group(2)) {
                        case "d" -> Duration.ofDays(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofMinutes(count);
                    });
        }
        try {
            return Optional.of(Duration.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
