// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.dialect.HeaderGuess;
import org.tributary.importers.format.StatementGuess;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.statement.OwnAccount;

import java.util.List;
import java.util.Optional;

/// Reads a proposal out of the first rows of a table: whether a known profile fits its header, else
/// which column is what and how the file is meant. What the user fixed is taken, not guessed. The
/// same for every format whose files have rows and cells. Stateless and thread-safe.
public final class TableRecognition {

    static final String BY_USER = "chosen by you";

    private final String format;
    private final String fileName;
    private final Wish wish;
    private final HeaderWords words;

    /// @param format the format in lower case, such as `csv`
    /// @param fileName without folders; it may tell the account or the currency
    public TableRecognition(String format, String fileName, Wish wish, HeaderWords words) {
        this.format = format;
        this.fileName = fileName;
        this.wish = wish;
        this.words = words;
    }

    /// Proposes how to read the table.
    ///
    /// @param rows its first rows without blank ones, at most a few hundred
    /// @throws org.tributary.importers.profile.ProfileException if a setting does not fit the file
    public Proposal propose(TextShape shape, List<List<String>> rows) {
        if (wish.profile().isPresent()) {
            return chosen(wish.profile().get(), rows);
        }
        Optional<ImportProfile> headless =
                rows.isEmpty() || rows.getFirst().isEmpty()
                        ? Optional.empty()
                        : wish.library().beginning(rows.getFirst().getFirst());
        if (headless.isPresent()) {
            return chosen(headless.get(), rows);
        }
        Guess<Integer> header =
                wish.settings()
                        .headerRow()
                        .map(row -> Guess.given(row, BY_USER))
                        .orElseGet(() -> new HeaderSearch(words).find(rows));
        Sample sample = new Sample(rows, header.value(), HeaderGuess.usualWidth(rows));
        Optional<ImportProfile> known =
                header.value() > 0 ? wish.library().fitting(sample.headers()) : Optional.empty();
        return known.isPresent()
                ? fitting(known.get(), shape, header, sample)
                : new GenericProposal(format, fileName, wish.settings(), words)
                        .of(shape, header, sample);
    }

    private Proposal chosen(ImportProfile profile, List<List<String>> rows) {
        Settings settings = wish.settings();
        Dialect dialect = settings.on(profile.dialect());
        int headerRow = dialect.headerRow();
        if (headerRow > 0 && settings.headerRow().isEmpty()) {
            headerRow = headerOf(profile.mapping(), rows).orElse(headerRow);
        }
        Sample sample = new Sample(rows, headerRow, HeaderGuess.usualWidth(rows));
        Optional<Mapping> bound =
                headerRow == 0
                        ? Optional.of(profile.mapping())
                        : profile.mapping().boundTo(sample.headers());
        ImportProfile ready =
                settings.on(bound.map(profile::withMapping).orElse(profile), sample.headers());
        ready = ready.withDialect(ready.dialect().withHeaderRow(headerRow));
        Guess<OwnAccount> own = own(ready, sample);
        ready = ready.withStatement(ready.statement().withOwn(own.value()));
        return new Proposal(
                ready,
                fit(profile, bound.isPresent(), sample.headers()),
                all(ready.dialect(), BY_USER),
                MappingGuess.given(ready.mapping(), BY_USER),
                withOwn(StatementGuess.given(ready, BY_USER), own));
    }

    private static Guess<String> fit(ImportProfile profile, boolean bound, List<String> headers) {
        if (bound) {
            return Guess.given(profile.name(), BY_USER);
        }
        List<String> lacking = profile.mapping().lacking(headers);
        String reason = "chosen by you, but the file has other headers than the profile";
        return new Guess<>(
                profile.name(),
                0.1,
                lacking.isEmpty() ? reason : reason + ": it lacks " + String.join(", ", lacking));
    }

    /// The row whose headers a profile knows; statements of one bank differ in the lines above.
    private static Optional<Integer> headerOf(Mapping mapping, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (mapping.boundTo(rows.get(i)).isPresent()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private Proposal fitting(
            ImportProfile known, TextShape shape, Guess<Integer> header, Sample sample) {
        String by = "known from the profile " + known.name();
        Dialect written =
                known.dialect()
                        .withHeaderRow(header.value())
                        .withText(
                                shape.charset().value(),
                                shape.separator().value(),
                                shape.quote().value());
        ImportProfile ready =
                wish.settings()
                        .on(
                                known.withDialect(written)
                                        .withKind(known.kind().withFormat(format)),
                                sample.headers());
        Guess<OwnAccount> own = own(ready, sample);
        ready = ready.withStatement(ready.statement().withOwn(own.value()));
        return new Proposal(
                ready,
                new Guess<>(known.name(), 0.98, "the header is that of " + known.name() + " files"),
                shape.dialect(
                        header,
                        Guess.given(ready.dialect().numbers(), by),
                        Guess.given(ready.dialect().time(), by)),
                MappingGuess.given(ready.mapping(), by),
                withOwn(StatementGuess.given(ready, by), own));
    }

    /// A profile made for one account's statements may be used on another's: what the file itself
    /// says goes first.
    private Guess<OwnAccount> own(ImportProfile profile, Sample sample) {
        OwnAccount fixed = profile.statement().own();
        boolean typed = wish.settings().value("own-account").isPresent();
        if (!profile.statement().sign().isOneSided() || typed) {
            return Guess.given(fixed, BY_USER);
        }
        if (profile.mapping().has(Field.OWN_ACCOUNT)) {
            return Guess.given(fixed, "a column holds it");
        }
        Guess<OwnAccount> told = new Surroundings(sample.above(), fileName).own();
        if (!told.value().number().isEmpty()) {
            return told;
        }
        return fixed.number().isEmpty()
                ? told
                : new Guess<>(
                        fixed, 0.4, "the profile says so; check that this file is of that account");
    }

    private static StatementGuess withOwn(StatementGuess guess, Guess<OwnAccount> own) {
        return new StatementGuess(own, guess.sign(), guess.currency(), guess.order());
    }

    private static DialectGuess all(Dialect dialect, String by) {
        return new DialectGuess(
                Guess.given(dialect.charset(), by),
                Guess.given(dialect.separator(), by),
                Guess.given(dialect.quote(), by),
                Guess.given(dialect.headerRow(), by),
                Guess.given(dialect.numbers(), by),
                Guess.given(dialect.time(), by));
    }
}
