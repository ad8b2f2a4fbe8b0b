// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import java.util.List;

/// What became of a name that was looked up.
///
/// @param state how far it came
/// @param lines whom it may name, the most probable first
record LookUp(State state, List<Line> lines) {

    /// How a name is looked up.
    enum Method {
        /// How probable a match is, from all that is known.
        LIKELY,
        /// How OFAC's own search scores it.
        AS_OFAC
    }

    /// How far looking up came.
    enum State {
        NOTHING_TYPED,
        /// Lists are read, or the name is compared.
        SEEKING,
        DONE,
        /// OFAC's search was chosen, and the case has no list of OFAC's.
        NO_OFAC
    }

    /// Somebody who may be meant.
    ///
    /// @param score as it is read
    /// @param listed the name as listed
    /// @param list which list
    /// @param why what agrees and what does not
    record Line(String score, String listed, String list, String why) {}

    LookUp {
        lines = List.copyOf(lines);
    }

    static LookUp of(State state) {
        return new LookUp(state, List.of());
    }
}
