// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The cases opened before, newest first, each once.
public record RecentCases(List<RecentCase> cases) {

    /// How many are remembered.
    public static final int LIMIT = 20;

    public RecentCases {
        cases = cases.stream().limit(LIMIT).toList();
    }

    /// The list after a case was opened.
    public RecentCases opened(RecentCase opened) {
        return new RecentCases(
                Stream.concat(Stream.of(opened), without(opened.folder()).cases().stream())
                        .toList());
    }

    /// The list without the case in a folder.
    public RecentCases without(Path folder) {
        Path gone = folder.toAbsolutePath().normalize();
        return new RecentCases(cases.stream().filter(c -> !c.folder().equals(gone)).toList());
    }
}
