// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import org.tributary.reports.filing.profile.FilingProfile;

import java.util.List;

/// The checks of a form as a table people can read, made from the checks themselves.
public final class CheckTable {

    private CheckTable() {}

    /// Markdown: a heading with the number of checks, then a row for each.
    public static String of(FilingProfile profile) {
        List<FilingCheck> checks = FilingChecks.of(profile);
        StringBuilder table = new StringBuilder();
        table.append("## %s: %d checks\n\n".formatted(profile.name(), checks.size()));
        table.append("| check | weight | what must hold |\n|---|---|---|\n");
        for (FilingCheck check : checks) {
            table.append(
                    "| `%s` | %s | %s |\n"
                            .formatted(check.id(), check.severity().word(), check.rule()));
        }
        return table.toString();
    }
}
