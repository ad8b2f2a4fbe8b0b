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
/// @param statement the guesses about whose statement it is and how it says directions
/// @param preview the first rows, read that way
public record Recognised(
        String format,
        ImportProfile profile,
        Guess<String> fit,
        DialectGuess dialect,
        MappingGuess columns,
        StatementGuess statement,
        Preview preview) {

    /// A proposal whose statement rules were not guessed but are those of the profile.
    public Recognised(
            String format,
            ImportProfile profile,
            Guess<String> fit,
            DialectGuess dialect,
            MappingGuess columns,
            Preview preview) {
        this(
                format,
                profile,
                fit,
                dialect,
                columns,
                StatementGuess.given(profile, fit.reason()),
                preview);
    }

    /// What keeps rows from becoming transfers, in words; empty if the import can start.
    public List<String> missing() {
        return profile.missing();
    }
}
