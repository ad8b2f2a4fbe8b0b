// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings as separated text, one row each, lists separated by blanks. Texts that a spreadsheet
/// would take for a formula get an apostrophe before them.
final class FindingsTable {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final List<String> HEADER =
            List.of(
                    "id",
                    "score",
                    "typologies",
                    "accounts",
                    "transfers",
                    "sources",
                    "amount",
                    "from",
                    "to",
                    "sentence",
                    "counterfactual");

    private FindingsTable() {}

    static Stream<String> lines(FindingsJson found) {
        return Stream.concat(
                Stream.of(line(HEADER)), found.findings().stream().map(f -> line(cells(f))));
    }

    private static List<String> cells(FindingsJson.FindingJson finding) {
        return List.of(
                finding.id(),
                Integer.toString(finding.score()),
                String.join(" ", finding.typologies()),
                String.join(" ", finding.accounts()),
                finding.transfers().stream()
                        .map(id -> Long.toString(id))
                        .collect(Collectors.joining(" ")),
                String.join(" ", finding.sources()),
                finding.amount().stream()
                        .map(total -> total.sum() + " " + total.currency())
                        .collect(Collectors.joining(" + ")),
                finding.from(),
                finding.to(),
                finding.sentence(),
                finding.counterfactual());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(FindingsTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean guarded = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        String shown = (guarded ? "'" : "") + text;
        boolean quoted = shown.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }
}
