// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.typology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a typology's card, which is Markdown of a fixed shape:
///
///     # T03 Fan-in
///
///     What it is, in plain sentences.
///
///     - Source: a publication
///     - FinCEN: 911, 809
///     - goAML: ...
///     - UK: ...
///     - 中文: ...
///
///     ## Fires: five strangers pay in and the sum leaves
///
///         limits senders = 5
///         a -> hub 900 USD 2026-03-01 *
///
/// Headings of vectors begin with `Fires`, `Stays silent`, `Just fires` or `Just stays silent`;
/// their indented lines are a ledger as [DrawnLedger] reads it. Text between is for readers.
final class CardText {

    private static final Pattern TITLE = Pattern.compile("# ([A-Z]\\d\\d) (.+)");
    private static final Pattern LIMIT = Pattern.compile("limits (\\S+) = (.+)");
    private static final String INDENT = "    ";
    private static final Map<String, TestVector.Kind> KINDS =
            Map.of(
                    "## Fires: ", TestVector.Kind.FIRES,
                    "## Stays silent: ", TestVector.Kind.SILENT,
                    "## Just fires: ", TestVector.Kind.JUST_FIRES,
                    "## Just stays silent: ", TestVector.Kind.JUST_SILENT);

    private CardText() {}

    static Typology parse(String key, String text) {
        List<String> lines = text.lines().toList();
        Matcher title = TITLE.matcher(lines.getFirst());
        if (!title.matches()) {
            throw new IllegalArgumentException("the card of '%s' has no title".formatted(key));
        }
        List<String> head =
                lines.stream().skip(1).takeWhile(line -> !line.startsWith("## ")).toList();
        String definition =
                head.stream()
                        .filter(Predicate.not(String::isBlank))
                        .takeWhile(line -> !line.startsWith("- "))
                        .collect(Collectors.joining(" "));
        Crosswalk crosswalk =
                new Crosswalk(
                        Arrays.stream(bullet(head, "FinCEN").split(","))
                                .map(String::strip)
                                .filter(Predicate.not(String::isEmpty))
                                .toList(),
                        bullet(head, "goAML"),
                        bullet(head, "UK"),
                        bullet(head, "中文"));
        return new Typology(
                key,
                title.group(1),
                title.group(2),
                definition,
                bullets(head, "Source"),
                crosswalk,
                vectors(lines),
                text);
    }

    private static String bullet(List<String> head, String name) {
        return bullets(head, name).stream().findFirst().orElse("");
    }

    private static List<String> bullets(List<String> head, String name) {
        String start = "- " + name + ": ";
        return head.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    private static List<TestVector> vectors(List<String> lines) {
        List<TestVector> vectors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Map.Entry<String, TestVector.Kind> kind : KINDS.entrySet()) {
                if (lines.get(i).startsWith(kind.getKey())) {
                    String title = lines.get(i).substring(kind.getKey().length());
                    vectors.add(vector(kind.getValue(), title, lines, i + 1));
                }
            }
        }
        return vectors;
    }

    private static TestVector vector(
            TestVector.Kind kind, String title, List<String> lines, int from) {
        Map<String, String> limits = new LinkedHashMap<>();
        StringBuilder drawing = new StringBuilder();
        lines.stream()
                .skip(from)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith(INDENT))
                .map(String::strip)
                .forEach(
                        line -> {
                            Matcher limit = LIMIT.matcher(line);
                            if (limit.matches()) {
                                limits.put(limit.group(1), limit.group(2));
                            } else {
                                drawing.append(line).append('\n');
                            }
                        });
        return new TestVector(kind, title, limits, drawing.toString());
    }
}
