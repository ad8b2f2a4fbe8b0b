// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.typology;

import java.util.Map;

/// A small ledger drawn as text, and whether its typology must be found in it.
///
/// @param kind what it shows
/// @param title what happens in it, in a few words
/// @param limits values of parameters that differ from the standard, as rule files write them
/// @param drawing the ledger, see [DrawnLedger]
public record TestVector(Kind kind, String title, Map<String, String> limits, String drawing) {

    /// What a vector shows.
    public enum Kind {
        /// The typology, plainly.
        FIRES,
        /// The nearest innocent behaviour.
        SILENT,
        /// The typology, just within its limits.
        JUST_FIRES,
        /// The same, just outside them.
        JUST_SILENT;

        public boolean fires() {
            return this == FIRES || this == JUST_FIRES;
        }
    }

    public TestVector {
        limits = Map.copyOf(limits);
    }
}
