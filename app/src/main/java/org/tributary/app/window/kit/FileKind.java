// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.util.List;

/// A kind of file to choose from.
///
/// @param name what the user reads, such as *Transaction exports*
/// @param patterns such as `*.csv`
public record FileKind(String name, List<String> patterns) {

    public FileKind {
        patterns = List.copyOf(patterns);
    }
}
