// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

/// A value read out of a file's first rows, how sure that is, and why.
///
/// @param confidence 0 (no idea) to 1 (certain, or chosen by the user)
/// @param reason one sentence a user may read
public record Guess<T>(T value, double confidence, String reason) {

    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1");
        }
    }

    /// What the user or a profile said, which is not guessed any more.
    public static <T> Guess<T> given(T value, String by) {
        return new Guess<>(value, 1, by);
    }
}
