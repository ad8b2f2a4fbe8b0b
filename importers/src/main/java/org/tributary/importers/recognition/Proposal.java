// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.Preview;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.format.StatementGuess;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.value.TimePattern;

/// How a table would be read, without its preview.
public record Proposal(
        ImportProfile profile,
        Guess<String> fit,
        DialectGuess dialect,
        MappingGuess columns,
        StatementGuess statement) {

    /// With times read another way.
    public Proposal withTime(Guess<TimePattern> time) {
        return new Proposal(
                profile.withDialect(profile.dialect().withTime(time.value())),
                fit,
                dialect.withTime(time),
                columns,
                statement);
    }

    /// With the preview, as the seam of formats wants it.
    ///
    /// @param format what users call the format
    public Recognised with(String format, Preview preview) {
        return new Recognised(format, profile, fit, dialect, columns, statement, preview);
    }
}
