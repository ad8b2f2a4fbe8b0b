// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.app.window.kit.Texts;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.statement.Naming;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lays out what was guessed about whose statement a file is and how it says directions.
///
/// @param texts gives words
record StatementParts(Texts texts) {

    List<PartGuess> of(Recognised file) {
        ImportProfile profile = file.profile();
        List<PartGuess> parts = new ArrayList<>();
        parts.add(sign(file));
        if (profile.statement().sign().isOneSided()) {
            Guess<OwnAccount> own = file.statement().own();
            OwnAccount known = profile.statement().own();
            parts.add(own(Part.OWN_ACCOUNT, Field.OWN_ACCOUNT, known.number(), profile, own));
            parts.add(own(Part.OWN_BANK, Field.OWN_BANK, known.bank(), profile, own));
            parts.add(own(Part.OWN_NAME, Field.OWN_NAME, known.name(), profile, own));
        }
        parts.add(naming(profile));
        parts.add(order(file));
        return parts;
    }

    private PartGuess sign(Recognised file) {
        return PartGuesses.guess(
                Part.SIGN,
                sign(file.profile().statement().sign()),
                Stream.of(SignRule.values()).map(this::sign).toList(),
                file.statement().sign());
    }

    private Choice sign(SignRule rule) {
        return new Choice(rule.key(), texts.of("import.sign." + rule.key()));
    }

    private PartGuess own(
            Part part, Field field, String known, ImportProfile profile, Guess<OwnAccount> guess) {
        Mapping mapping = profile.mapping();
        if (known.isEmpty() && mapping.has(field)) {
            Choice column = new Choice("", texts.of("import.own.column"));
            return PartGuesses.guess(
                    part,
                    column,
                    List.of(column),
                    Guess.given("", texts.of("import.own.column.why")));
        }
        Choice chosen = Choice.plain(known);
        boolean missing = known.isEmpty() && part == Part.OWN_ACCOUNT;
        return PartGuesses.guess(
                part,
                chosen,
                List.of(chosen),
                known.isEmpty()
                        ? new Guess<>(
                                "",
                                missing ? 0 : 1,
                                texts.of(missing ? "import.own.missing" : "import.own.optional"))
                        : guess);
    }

    private PartGuess naming(ImportProfile profile) {
        return PartGuesses.guess(
                Part.COUNTERPARTY,
                naming(profile.statement().naming()),
                Stream.of(Naming.values()).map(this::naming).toList(),
                Guess.given("", texts.of("import.naming.why")));
    }

    private Choice naming(Naming naming) {
        String key = key(naming.name());
        return new Choice(key, texts.of("import.naming." + key));
    }

    private PartGuess order(Recognised file) {
        RowOrder order = file.profile().statement().order();
        return PartGuesses.guess(
                Part.ORDER,
                order(order),
                Stream.of(RowOrder.values()).map(this::order).toList(),
                order == RowOrder.UNKNOWN
                        ? Guess.given(order, texts.of("import.order.why"))
                        : file.statement().order());
    }

    private Choice order(RowOrder order) {
        String key = key(order.name());
        return new Choice(order == RowOrder.UNKNOWN ? "" : key, texts.of("import.order." + key));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
