// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.format;

import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.importers.profile.ImportProfile;

import java.util.List;

/// What a file seems to be: a proposal the user sees, corrects and confirms.
///
/// @param format the format, such as `CSV`
/// @param profile how it would be read
/// @param fit how well the profile fits, by its name, and why
/// @param dialect the guesses about how it is written
/// @param columns the guesses about which column is what
/// @param preview the first rows, read that way
public record Recognised(
        String format,
        ImportProfile profile,
        Guess<String> fit,
        DialectGuess dialect,
        MappingGuess columns,
        Preview preview) {

    /// What keeps rows from becoming transfers, in words; empty if the import can start.
    public List<String> missing() {
        return profile.missing();
    }
}
