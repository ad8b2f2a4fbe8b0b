// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;
import org.tributary.ledger.money.CurrencyCode;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a user fixed about a file, as `field=value` on the command line.
///
/// How it is written: `charset`, `separator`, `quote`, `header` (row number or `none`), `decimal`,
/// `grouping`, `time-pattern`, `zone`, `decimals.JPY`, `amounts` (`whole`, or `minor` for cents,
/// satoshi, wei), `sheet`, `rows` (`transfers` or `parties`).
///
/// Columns: a field such as `from-account` takes a header, or `#3` for the third column.
/// `currency` takes a header, a currency for all rows, or `in-amount`; `own-account`, `own-bank`
/// and `own-name` take either a header or the text itself.
///
/// Of a statement: `sign` (`two-sided`, `negative-out`, `negative-in`, `debit-credit`,
/// `direction`, `all-out`, `all-in`), `in-words` and `out-words` (separated by `|`),
/// `counterparty` (`required` or `by-name`), `kind` and `counterparty-kind` of the accounts,
/// `footer` (how such rows begin, separated by `|`), `order` (`oldest-first` or `newest-first`).
/// Immutable.
///
/// @param values value by key, in the order given
public record Settings(Map<String, String> values) {

    public static final Settings NONE = new Settings(Map.of());

    private static final List<String> KEYS =
            List.of(
                    "charset",
                    "separator",
                    "quote",
                    "header",
                    "decimal",
                    "grouping",
                    "time-pattern",
                    "zone",
                    "sheet",
                    "rows",
                    "amounts",
                    "sign",
                    "in-words",
                    "out-words",
                    "counterparty",
                    "kind",
                    "counterparty-kind",
                    "footer",
                    "order");

    public Settings {
        values = new LinkedHashMap<>(values);
    }

    /// Reads `field=value` texts.
    ///
    /// @throws ProfileException if one of them is none, or names no field
    public static Settings of(List<String> assignments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new ProfileException(
                        "'%s' is not field=value, such as zone=Asia/Jakarta."
                                .formatted(assignment));
            }
            values.put(key(assignment.substring(0, equals)), assignment.substring(equals + 1));
        }
        return new Settings(values);
    }

    private static String key(String text) {
        String key = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (key.startsWith("decimals.") || KEYS.contains(key) || Field.ofKey(key).isPresent()) {
            return key;
        }
        throw new ProfileException(
                "'%s' cannot be set. What can: %s, decimals.CODE, %s."
                        .formatted(text, String.join(", ", KEYS), fieldKeys()));
    }

    static String fieldKeys() {
        return Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "));
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Charset> charset() {
        return value("charset").map(Settings::charset);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new ProfileException(
                    "charset: '%s' is not known. Examples: UTF-8, windows-1252, UTF-16LE."
                            .formatted(name),
                    e);
        }
    }

    public Optional<Character> separator() {
        return value("separator").map(text -> SignWords.sign("separator", text));
    }

    public Optional<Character> quote() {
        return value("quote")
                .map(text -> text.equals("none") ? (char) 0 : SignWords.sign("quote", text));
    }

    public Optional<Integer> headerRow() {
        return value("header").map(text -> text.equals("none") ? 0 : number("header", text));
    }

    private static int number(String key, String text) {
        try {
            return Integer.parseUnsignedInt(text.strip());
        } catch (NumberFormatException e) {
            throw new ProfileException("%s: '%s' is not a number.".formatted(key, text), e);
        }
    }

    /// `dialect` with what the user fixed about it.
    public Dialect on(Dialect dialect) {
        try {
            NumberSigns now = dialect.numbers();
            NumberSigns numbers =
                    new NumberSigns(
                            value("decimal")
                                    .map(text -> SignWords.sign("decimal", text))
                                    .orElse(now.decimal()),
                            value("grouping")
                                    .map(text -> SignWords.optional("grouping", text))
                                    .orElse(value("decimal").isPresent() ? "" : now.grouping()));
            return dialect.withText(
                            charset().orElse(dialect.charset()),
                            separator().orElse(dialect.separator()),
                            quote().orElse(dialect.quote()))
                    .withHeaderRow(headerRow().orElse(dialect.headerRow()))
                    .withNumbers(numbers)
                    .withTime(value("time-pattern").map(TimePattern::of).orElse(dialect.time()));
        } catch (IllegalArgumentException e) {
            throw new ProfileException("These settings do not fit: " + e.getMessage(), e);
        }
    }

    /// `profile` with everything the user fixed, for a file with these headers.
    ///
    /// @param headers of the file, in order; empty texts if it has none
    /// @throws ProfileException if a column is named that the file has not, or a value is wrong
    public ImportProfile on(ImportProfile profile, List<String> headers) {
        ImportProfile changed = profile.withDialect(on(profile.dialect()));
        for (Map.Entry<String, String> entry : values.entrySet()) {
            changed = set(entry.getKey(), entry.getValue().strip(), changed, headers);
        }
        return changed;
    }

    private static ImportProfile set(
            String key, String text, ImportProfile profile, List<String> headers) {
        if (key.equals("zone")) {
            return profile.withZone(zone(text));
        }
        if (key.startsWith("decimals.")) {
            String code = key.substring("decimals.".length()).toUpperCase(Locale.ROOT);
            return profile.withMoney(profile.money().withDecimals(code, number(key, text)));
        }
        Optional<Field> field = Field.ofKey(key);
        if (field.isEmpty()) {
            return StatementSettings.set(key, text, profile);
        }
        if (StatementSettings.isOwn(field.get()) && position(text, headers) < 0) {
            return StatementSettings.own(field.get(), text, profile);
        }
        if (field.get() == Field.CURRENCY && text.equals(ProfileText.IN_AMOUNT)) {
            return profile.withMapping(profile.mapping().without(Field.CURRENCY))
                    .withMoney(profile.money().withCurrencyInAmounts());
        }
        Optional<CurrencyCode> currency = profile.money().find(text);
        if (field.get() == Field.CURRENCY && position(text, headers) < 0 && currency.isPresent()) {
            return profile.withMapping(profile.mapping().without(Field.CURRENCY))
                    .withMoney(profile.money().withFixed(currency.get()));
        }
        return profile.withMapping(mapped(field.get(), text, profile.mapping(), headers));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new ProfileException(
                    "zone: '%s' is not a time zone. Examples: UTC, Asia/Jakarta, +07:00."
                            .formatted(text),
                    e);
        }
    }

    private static Mapping mapped(Field field, String text, Mapping mapping, List<String> headers) {
        if (text.isEmpty()) {
            return mapping.without(field);
        }
        int position = position(text, headers);
        if (position < 0) {
            throw new ProfileException(
                    "%s: the file has no column '%s'. Its columns are: %s."
                            .formatted(field.key(), text, String.join(", ", headers)));
        }
        return mapping.with(field, new MappedColumn(position, List.of(headers.get(position))));
    }

    private static int position(String text, List<String> headers) {
        if (text.startsWith("#")) {
            int number = number("column", text.substring(1));
            return number >= 1 && number <= headers.size() ? number - 1 : -1;
        }
        List<String> unique = HeaderWords.unique(headers);
        for (int i = 0; i < unique.size(); i++) {
            if (unique.get(i).equalsIgnoreCase(text)) {
                return i;
            }
        }
        return -1;
    }
}
