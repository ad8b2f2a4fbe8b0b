// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.analysis.rating.Scorecard.Listed;
import org.tributary.ledger.alert.RatingLevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Scorecards as text that people read and edit:
///
///     version = 2026-11 after the first review
///
///     [levels]
///     moderate = 15
///
///     [weights]
///     cash = 8
///
///     [trades]
///     0.7 = jewel, used car
///
/// Sections are `levels`, `weights`, `trades` and `segments`. A factor without a line does not
/// count. Lines that begin with `#` are remarks.
public final class ScorecardText {

    private static final int MOST = 100;
    private static final Set<String> SECTIONS = Set.of("levels", "weights", "trades", "segments");

    private final Map<RatingLevel, Integer> levels = new EnumMap<>(RatingLevel.class);
    private final Map<Factor, Integer> weights = new EnumMap<>(Factor.class);
    private final List<Listed> trades = new ArrayList<>();
    private final List<Listed> segments = new ArrayList<>();
    private String version = "";
    private String section = "";
    private int line;

    private ScorecardText() {}

    /// Reads a scorecard.
    ///
    /// @throws ScorecardException if a line is not understood, or levels do not rise
    public static Scorecard parse(String text) {
        return new ScorecardText().read(text);
    }

    private Scorecard read(String text) {
        for (String raw : text.lines().toList()) {
            line++;
            String stripped = raw.replace("\uFEFF", "").strip();
            if (stripped.startsWith("[")) {
                open(stripped);
            } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                assign(stripped);
            }
        }
        checkWhole();
        return new Scorecard(version, levels, weights, trades, segments);
    }

    private void open(String stripped) {
        section = stripped.replaceAll("[\\[\\]]", "").strip();
        if (!SECTIONS.contains(section)) {
            throw refused(
                    "there is no section %s. Write [levels], [weights], [trades] or [segments]."
                            .formatted(stripped));
        }
    }

    private void assign(String stripped) {
        int equals = stripped.indexOf('=');
        if (equals < 1) {
            throw refused(
                    ("'%s' is neither a section nor a value. Write a section such as [weights], a"
                                    + " value such as cash = 8, or begin a remark with #.")
                            .formatted(stripped));
        }
        String key = stripped.substring(0, equals).strip();
        String value = stripped.substring(equals + 1).strip();
        switch (section) {
            case "levels" -> levels.put(level(key), number(value));
            case "weights" -> weights.put(factor(key), number(value));
            case "trades" -> list(trades, key, value);
            case "segments" -> list(segments, key, value);
            default -> version(key, value);
        }
    }

    private void version(String key, String value) {
        if (!key.equals("version") || value.isEmpty()) {
            throw refused(
                    ("'%s' stands before the first section. Only version = NAME may; put [weights]"
                                    + " or another section above it.")
                            .formatted(key));
        }
        version = value;
    }

    private RatingLevel level(String key) {
        return Arrays.stream(RatingLevel.values())
                .filter(level -> level != RatingLevel.LOW)
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                refused(
                                        ("there is no level '%s'. Write one of: moderate, medium,"
                                                        + " high, severe.")
                                                .formatted(key)));
    }

    private Factor factor(String key) {
        return Factor.of(key)
                .orElseThrow(
                        () ->
                                refused(
                                        "there is no factor '%s'. Write one of: %s."
                                                .formatted(
                                                        key,
                                                        Arrays.stream(Factor.values())
                                                                .map(Factor::key)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private int number(String text) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > MOST) {
            throw refused("'%s' is no whole number from 0 to 100.".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private void list(List<Listed> to, String key, String words) {
        if (!key.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            throw refused("'%s' is no worth from 0 to 1, such as 0.7.".formatted(key));
        }
        double value = Double.parseDouble(key);
        Arrays.stream(words.split(","))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> to.add(new Listed(word, value)));
    }

    private void checkWhole() {
        int before = 0;
        for (RatingLevel level : RatingLevel.values()) {
            int from = levels.getOrDefault(level, level == RatingLevel.LOW ? 0 : -1);
            if (level != RatingLevel.LOW && from <= before) {
                throw refused(
                        ("the level %s is missing, or does not begin above the one before. Give all"
                                        + " four in rising order.")
                                .formatted(level.name().toLowerCase(Locale.ROOT)));
            }
            before = from;
        }
        if (version.isEmpty()) {
            throw refused("there is no version. Begin the file with version = NAME.");
        }
        if (weights.values().stream().allMatch(weight -> weight == 0)) {
            throw refused("no factor has a weight. Write some under [weights].");
        }
    }

    private ScorecardException refused(String problem) {
        return new ScorecardException(line, problem);
    }
}
