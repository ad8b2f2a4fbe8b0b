// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.redaction;

import java.nio.file.Path;
import java.util.Optional;

/// How a masked copy is to be made.
///
/// @param folder for the copy, new or empty
/// @param table where to write which token stands for what; must lie elsewhere
/// @param countries what becomes of the country an IBAN tells
/// @param times what becomes of times
public record MaskOrder(Path folder, Optional<Path> table, Countries countries, Times times) {

    /// What becomes of countries.
    public enum Countries {
        LEFT_OUT,
        /// Before the token of an IBAN, and of parties where files say it.
        KEPT
    }

    /// What becomes of times.
    public enum Times {
        KEPT,
        /// All moved back by the same number of weeks, which follows from the key.
        MOVED
    }
}
