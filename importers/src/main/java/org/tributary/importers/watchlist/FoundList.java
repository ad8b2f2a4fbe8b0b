// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import org.tributary.importers.watchlist.read.ListFormat;

import java.nio.file.Path;
import java.util.List;

/// Files that make up one list, and how they are read.
///
/// @param list name of the list; a file may call itself otherwise when it is read
/// @param title in words
/// @param files in the order given
/// @param format reads them
/// @param named whether somebody gave the name, so that the file's own does not count
public record FoundList(
        String list, String title, List<Path> files, ListFormat format, boolean named) {

    public FoundList {
        files = List.copyOf(files);
    }
}
