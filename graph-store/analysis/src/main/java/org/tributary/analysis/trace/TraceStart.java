// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.List;

/// The money that is traced.
public sealed interface TraceStart {

    /// A share of it.
    Share share();

    /// What these transfers moved: forward from where it arrived, backward from where it left.
    ///
    /// @param positions the transfers' positions in the flow graph, at least one
    record Transfers(List<Integer> positions, Share share) implements TraceStart {
        public Transfers {
            positions = positions.stream().sorted().distinct().toList();
            if (positions.isEmpty()) {
                throw new IllegalArgumentException("a trace starts with a transfer");
            }
        }
    }

    /// All that leaves an account, or backward all that it received. What comes back to it
    /// ends there and is not followed a second time.
    ///
    /// @param ordinal of the account
    record OfAccount(int ordinal, Share share) implements TraceStart {}
}
