// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

/// What OFAC's own search would say of a listed name.
///
/// @param listed the party
/// @param name index of its best name among `party().names()`
/// @param score from 0 to 100
/// @param road which of the two ways of comparing gave the score
public record OfacMatch(ListedSource listed, int name, int score, Road road) {

    /// How the score came about.
    public enum Road {
        /// The whole name compared with the whole listed name.
        WHOLE_NAME,
        /// Every part of the name compared with the parts of the listed name.
        NAME_PARTS
    }
}
