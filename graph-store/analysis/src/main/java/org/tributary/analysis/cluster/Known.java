// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import java.util.BitSet;
import java.util.List;

/// What a case knows of its accounts beside the transfers. Not to be changed.
///
/// @param subjects accounts of the case's subjects
/// @param risky accounts whose holder is rated high or severe, or listed
/// @param found what detectors raised; empty where none ran
public record Known(BitSet subjects, BitSet risky, List<Found> found) {

    /// Nothing is known.
    public static final Known NOTHING = new Known(new BitSet(), new BitSet(), List.of());

    public Known {
        found = List.copyOf(found);
    }

    /// An alert that was raised.
    ///
    /// @param typologies in words, the leading one first
    /// @param transfers ids of its evidence, ascending
    @SuppressWarnings("ArrayRecordComponent") // ids, never compared as values
    public record Found(List<String> typologies, long[] transfers) {
        public Found {
            typologies = List.copyOf(typologies);
        }
    }
}
