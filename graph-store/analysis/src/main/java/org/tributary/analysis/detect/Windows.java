// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Windows that slide over transfers in order of time. Stateless.
public final class Windows {

    private static final int READABLE = 500;
    private static final int SHORT = 200;
    private static final int OVERLAP = 16;

    private Windows() {}

    /// A run of positions: indexes `from` to before `to` of the array it was made of.
    public record Window(int from, int to) {
        public int size() {
            return to - from;
        }
    }

    /// All longest runs whose first and last transfer are no further apart than that: none lies
    /// within another, and any run short enough lies within one of them.
    ///
    /// @param positions ascending
    /// @param least runs of fewer transfers are left out
    public static List<Window> sliding(FlowGraph graph, int[] positions, long millis, int least) {
        List<Window> windows = new ArrayList<>();
        int to = 0;
        int lastTo = 0;
        for (int from = 0; from < positions.length; from++) {
            while (to < positions.length
                    && graph.at(positions[to]) - graph.at(positions[from]) <= millis) {
                to++;
            }
            if (to > lastTo && to - from >= least) {
                windows.add(new Window(from, to));
            }
            lastTo = Math.max(lastTo, to);
        }
        return windows;
    }

    /// Those of them that a person could read: an account so busy that hundreds of its transfers
    /// fit is a hub, and looking into each of its windows would take as long as all others.
    public static List<Window> readable(FlowGraph graph, int[] positions, long millis, int least) {
        return sliding(graph, positions, millis, least).stream()
                .filter(window -> window.size() <= READABLE)
                .toList();
    }

    /// The part of ascending positions from one to another, both included.
    public static int[] between(int[] positions, int first, int last) {
        int from = Arrays.binarySearch(positions, first);
        int to = Arrays.binarySearch(positions, last + 1);
        return Arrays.copyOfRange(positions, from < 0 ? -from - 1 : from, to < 0 ? -to - 1 : to);
    }

    /// Of the longest runs so many that whoever looks through each of them looks at a transfer
    /// sixteen times at most, however busy the account: of long runs those are left out that begin
    /// and end nearly where the one before does. Of runs up to 200 none is left out.
    ///
    /// @param positions ascending
    /// @param least runs of fewer transfers are left out
    public static List<Window> strides(FlowGraph graph, int[] positions, long millis, int least) {
        List<Window> kept = new ArrayList<>();
        int last = 0;
        for (Window window : sliding(graph, positions, millis, least)) {
            if (window.size() <= SHORT || (window.to() - last) * OVERLAP >= window.size()) {
                kept.add(window);
                last = window.to();
            }
        }
        return kept;
    }
}
