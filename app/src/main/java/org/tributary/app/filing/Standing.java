// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

/// What became of the rows a sentence cites since it was written.
///
/// @param withdrawn rows whose import was taken back and that nothing replaced
/// @param replaced rows in whose place another one counts now
/// @param outside rows that count but are not in the report any more
/// @param content whether the rows that are left say what they said then
/// @param finding whether the finding that gave the sentence is still one of the report
public record Standing(int withdrawn, int replaced, int outside, Content content, Origin finding) {

    /// What rows say.
    public enum Content {
        AS_WRITTEN,
        CHANGED
    }

    /// What gave a sentence.
    public enum Origin {
        /// No finding, or one that stands.
        STANDING,
        GONE
    }

    /// Everything is as it was.
    public static final Standing SOUND = new Standing(0, 0, 0, Content.AS_WRITTEN, Origin.STANDING);

    /// Whether the sentence can be read as it was written.
    public boolean stands() {
        return equals(SOUND);
    }
}
