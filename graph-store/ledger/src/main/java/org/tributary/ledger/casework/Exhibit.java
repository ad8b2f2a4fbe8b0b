// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.Instant;

/// A picture kept as it was seen.
///
/// @param id number the record gave it, from 1, never reused
/// @param title what it shows
/// @param caption more of it, may be empty
/// @param sha256 SHA-256 of the PNG, lower-case hexadecimal
/// @param seen how it was seen and what that hides, in words; empty if it was seen as a whole
/// @param at when it was kept
/// @param author who kept it
public record Exhibit(
        long id,
        String title,
        String caption,
        String sha256,
        String seen,
        Instant at,
        Author author) {

    /// A picture that was seen as a whole.
    public Exhibit(
            long id, String title, String caption, String sha256, Instant at, Author author) {
        this(id, title, caption, sha256, "", at, author);
    }
}
