// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The transfers a sentence rests on, and what they were when it was written. Runs of ids are
/// kept short, because a sentence may rest on all transfers of a case. Immutable.
///
/// @param ranges ids ascending: `1-500,503`; empty if it rests on none
/// @param print SHA-256 of what the transfers said then, or empty if nobody looked
public record CitedRows(String ranges, String print) {

    /// Rests on no transfer.
    public static final CitedRows NONE = new CitedRows("", "");

    /// @throws IllegalArgumentException if the ranges are not written as ranges are
    public CitedRows {
        if (!ranges.matches("([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*+)?")) {
            throw new IllegalArgumentException("these are no ranges of ids");
        }
    }

    /// The ranges of some ids, in whatever order and however often they come.
    public static CitedRows of(Collection<TransferId> ids, String print) {
        long[] sorted = ids.stream().mapToLong(TransferId::value).sorted().distinct().toArray();
        StringBuilder ranges = new StringBuilder();
        int from = 0;
        while (from < sorted.length) {
            int to = from;
            while (to + 1 < sorted.length && sorted[to + 1] == sorted[to] + 1) {
                to++;
            }
            ranges.append(ranges.isEmpty() ? "" : ",").append(sorted[from]);
            if (to > from) {
                ranges.append('-').append(sorted[to]);
            }
            from = to + 1;
        }
        return new CitedRows(ranges.toString(), print);
    }

    /// The ids, ascending.
    public List<TransferId> ids() {
        List<TransferId> ids = new ArrayList<>();
        if (ranges.isEmpty()) {
            return ids;
        }
        for (String range : ranges.split(",", -1)) {
            int dash = range.indexOf('-');
            long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
            long last = dash < 0 ? first : Long.parseLong(range.substring(dash + 1));
            for (long id = first; id <= last; id++) {
                ids.add(new TransferId(id));
            }
        }
        return ids;
    }
}
