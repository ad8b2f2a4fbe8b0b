// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.dialect.TimeGuess;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.recognition.Proposal;
import org.tributary.importers.value.TimePattern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// Settles whether day or month comes first where the first rows leave it open: reads on until a
/// date can be read one way only, to the end of the file if need be. Otherwise rows above that date
/// would be taken with day and month swapped.
final class DateOrder {

    /// A guess as sure as this rests on a value that reads one way only.
    private static final double SETTLED = 0.9;

    private final Path file;

    DateOrder(Path file) {
        this.file = file;
    }

    /// The proposal with its order of day and month settled, if the file settles it.
    Proposal settle(Proposal proposal) throws IOException {
        DialectGuess dialect = proposal.dialect();
        OptionalInt column = proposal.profile().mapping().position(Field.TIME);
        Optional<TimePattern> other = TimeGuess.swapped(dialect.time().value());
        if (dialect.time().confidence() >= SETTLED || column.isEmpty() || other.isEmpty()) {
            return proposal;
        }
        Optional<Guess<TimePattern>> told =
                told(dialect, column.getAsInt(), dialect.time().value(), other.get());
        return told.map(proposal::withTime).orElse(proposal);
    }

    private Optional<Guess<TimePattern>> told(
            DialectGuess dialect, int column, TimePattern first, TimePattern second)
            throws IOException {
        try (CsvRecords records = new CsvRecords(file, dialect.dialect())) {
            CsvRecords.Step step = records.next();
            while (step != CsvRecords.Step.END) {
                if (step == CsvRecords.Step.BROKEN) {
                    records.startOver();
                } else if (column < records.cells().count()) {
                    String value = records.cells().text(column);
                    boolean one = TimeGuess.reads(value, first);
                    if (one != TimeGuess.reads(value, second)) {
                        return Optional.of(
                                new Guess<>(
                                        one ? first : second,
                                        0.95,
                                        "line %d reads as %s and not the other way round"
                                                .formatted(
                                                        records.line(),
                                                        (one ? first : second).text())));
                    }
                }
                step = records.next();
            }
        }
        return Optional.empty();
    }
}
