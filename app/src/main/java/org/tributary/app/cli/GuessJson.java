// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.format.StatementGuess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something about a file that was guessed with little confidence, so that nobody takes it for
/// certain.
///
/// @param what the setting that fixes it, such as `charset`
/// @param value what was guessed
/// @param confidence 0 to 1
/// @param reason why it was guessed
record GuessJson(String what, String value, double confidence, String reason) {

    /// From here on a guess needs no word.
    private static final double SURE = 0.7;

    /// A chosen profile whose headers the file lacks is below this; that no profile is known is no
    /// doubt.
    private static final double NO_FIT = 0.3;

    static List<GuessJson> unsure(Recognised seen) {
        List<GuessJson> unsure = new ArrayList<>();
        if (seen.fit().confidence() < NO_FIT) {
            add("profile", seen.fit(), seen.fit().value(), unsure);
        }
        DialectGuess dialect = seen.dialect();
        add("charset", dialect.charset(), dialect.charset().value().name(), unsure);
        add("separator", dialect.separator(), dialect.separator().value().toString(), unsure);
        add("header", dialect.headerRow(), dialect.headerRow().value().toString(), unsure);
        add(
                "decimal",
                dialect.numbers(),
                String.valueOf(dialect.numbers().value().decimal()),
                unsure);
        add("time-pattern", dialect.time(), dialect.time().value().text(), unsure);
        seen.columns()
                .columns()
                .forEach(
                        (field, column) ->
                                add(
                                        field.key(),
                                        column,
                                        "#" + (column.value().position() + 1),
                                        unsure));
        ofStatement(seen.statement(), unsure);
        return List.copyOf(unsure);
    }

    private static void ofStatement(StatementGuess statement, List<GuessJson> unsure) {
        add("sign", statement.sign(), statement.sign().value().key(), unsure);
        String own = statement.own().value().number();
        if (!own.isEmpty()) {
            add("own-account", statement.own(), own, unsure);
        }
        statement
                .currency()
                .value()
                .ifPresent(
                        currency -> add("currency", statement.currency(), currency.code(), unsure));
    }

    private static void add(String what, Guess<?> guess, String value, List<GuessJson> unsure) {
        if (guess.confidence() < SURE) {
            unsure.add(new GuessJson(what, value, guess.confidence(), guess.reason()));
        }
    }

    /// One line for the terminal.
    String sentence(String file) {
        return String.format(
                Locale.ROOT,
                "%s: %s is taken for '%s' (%.0f %% sure): %s. Fix it with %s",
                file,
                what,
                value,
                confidence * 100,
                reason,
                what.equals("profile") ? "--profile" : "--set " + what + "=...");
    }
}
