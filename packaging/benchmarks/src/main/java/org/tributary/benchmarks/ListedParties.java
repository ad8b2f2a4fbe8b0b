// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.screening.ListedSource;
import org.tributary.importers.watchlist.FoundList;
import org.tributary.importers.watchlist.WatchlistFiles;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parties of watchlist files, read as Tributary reads them.
final class ListedParties {

    private ListedParties() {}

    static List<ListedSource> read(List<Path> files) throws IOException {
        List<ListedSource> listed = new ArrayList<>();
        for (FoundList list : WatchlistFiles.recognise(files, Optional.empty())) {
            WatchlistFiles.read(
                    list,
                    party -> listed.add(new ListedSource(list.list(), party)),
                    Work.UNOBSERVED);
        }
        return listed;
    }

    static long names(List<ListedSource> listed) {
        return listed.stream().mapToLong(source -> source.party().names().size()).sum();
    }
}
