// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.statement.AccountKinds;
import org.tributary.importers.statement.Naming;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;
import org.tributary.importers.statement.StatementRules;
import org.tributary.ledger.account.AccountKind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sets what a user fixed about a statement: whose it is, how it says directions, which rows are
/// none.
final class StatementSettings {

    private StatementSettings() {}

    /// Whether a field may be given as a text instead of a column.
    static boolean isOwn(Field field) {
        return field == Field.OWN_ACCOUNT || field == Field.OWN_BANK || field == Field.OWN_NAME;
    }

    /// The own account's number, bank or holder as the user typed it; an empty text forgets it.
    static ImportProfile own(Field field, String text, ImportProfile profile) {
        StatementRules rules = profile.statement();
        OwnAccount own = rules.own();
        OwnAccount changed =
                switch (field) {
                    case OWN_BANK -> own.withBank(text);
                    case OWN_NAME -> own.withName(text);
                    default -> own.withNumber(text);
                };
        return profile.withStatement(rules.withOwn(changed))
                .withMapping(profile.mapping().without(field));
    }

    /// `profile` with one setting that names no field; unchanged if the key is of another part.
    static ImportProfile set(String key, String text, ImportProfile profile) {
        StatementRules rules = profile.statement();
        return switch (key) {
            case "sheet" -> profile.withKind(profile.kind().withSheet(text));
            case "rows" ->
                    profile.withKind(
                            profile.kind().withRows(choice(key, text, RowContent.values())));
            case "amounts" ->
                    profile.withMoney(
                            profile.money().withUnit(choice(key, text, AmountUnit.values())));
            case "sign" -> sign(choice(key, text, SignRule.values()), profile);
            case "in-words" ->
                    profile.withStatement(rules.withWords(rules.words().withIn(list(text))));
            case "out-words" ->
                    profile.withStatement(rules.withWords(rules.words().withOut(list(text))));
            case "counterparty" ->
                    profile.withStatement(rules.withNaming(choice(key, text, Naming.values())));
            case "kind" ->
                    profile.withStatement(
                            rules.withKinds(
                                    new AccountKinds(
                                            choice(key, text, AccountKind.values()),
                                            rules.kinds().second())));
            case "counterparty-kind" ->
                    profile.withStatement(
                            rules.withKinds(
                                    new AccountKinds(
                                            rules.kinds().first(),
                                            choice(key, text, AccountKind.values()))));
            case "footer" -> profile.withStatement(rules.withFooters(list(text)));
            case "order" ->
                    profile.withStatement(rules.withOrder(choice(key, text, RowOrder.values())));
            default -> profile;
        };
    }

    /// Statements seldom give numbers for all counterparties, so names will do unless said
    /// otherwise.
    private static ImportProfile sign(SignRule sign, ImportProfile profile) {
        StatementRules rules = profile.statement();
        boolean turns = sign.isOneSided() && !rules.sign().isOneSided();
        StatementRules changed = rules.withSign(sign);
        return profile.withStatement(turns ? changed.withNaming(Naming.BY_NAME) : changed);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("\\|")).map(String::strip).toList();
    }

    /// The constant a text names, whatever its case and with `_`, blank or `-` between words.
    ///
    /// @throws ProfileException if it names none
    static <E extends Enum<E>> E choice(String key, String text, E[] values) {
        String plain = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E value : values) {
            if (value.name().equals(plain)) {
                return value;
            }
        }
        throw new ProfileException(
                "%s: '%s' is not one of %s."
                        .formatted(
                                key,
                                text,
                                Arrays.stream(values)
                                        .map(StatementSettings::word)
                                        .collect(Collectors.joining(", "))));
    }

    /// How a constant is written in profiles and settings: `negative-out`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
