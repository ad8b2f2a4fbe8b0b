// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import java.nio.file.Path;
import java.util.List;

/// Files of which nothing was kept.
///
/// @param files those that make up one list, or the one that is no list
/// @param reason a sentence for users, with what to do
public record FailedList(List<Path> files, String reason) {

    public FailedList {
        files = List.copyOf(files);
    }
}
