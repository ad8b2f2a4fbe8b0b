// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

/// How much of something a form limits is used.
///
/// @param what is limited
/// @param used how much there is
/// @param limit the most the form takes
public record Gauge(What what, long used, long limit) {

    /// What forms limit.
    public enum What {
        /// Characters of the narrative, in UTF-16 units.
        NARRATIVE,
        /// Blocks the narrative is parted into.
        BLOCKS,
        /// Characters of the fullest block.
        BLOCK,
        /// Characters of the note to the authority.
        NOTE,
        /// Bytes of the attachment.
        ATTACHMENT
    }

    public boolean isOver() {
        return used > limit;
    }

    /// The share that is used, at most 1.
    public double share() {
        return limit == 0 ? 0 : Math.min(1.0, (double) used / limit);
    }
}
