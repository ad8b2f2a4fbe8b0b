// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Profiles as JSON text that people read, edit and share. Column positions count from 1 there.
public final class ProfileText {

    /// The currency of a profile whose files write it beside each amount.
    static final String IN_AMOUNT = "in-amount";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProfileText() {}

    /// The whole profile as indented JSON, always the same for the same profile.
    public static String write(ImportProfile profile) {
        Dialect dialect = profile.dialect();
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", profile.name());
        root.put("note", profile.note());
        root.put("format", profile.kind().format());
        root.put("sheet", profile.kind().sheet());
        root.put("rows", profile.kind().rows().name().toLowerCase(Locale.ROOT));
        root.put("charset", dialect.charset().name());
        root.put("separator", SignWords.word(dialect.separator()));
        root.put("quote", dialect.quote() == 0 ? "none" : SignWords.word(dialect.quote()));
        root.put("headerRow", dialect.headerRow());
        root.put("decimal", SignWords.word(dialect.numbers().decimal()));
        String grouping = dialect.numbers().grouping();
        root.put("grouping", grouping.isEmpty() ? "none" : SignWords.word(grouping.charAt(0)));
        root.put("time", dialect.time().text());
        root.put("zone", profile.zone().getId());
        root.put("currency", currency(profile.money()));
        ObjectNode decimals = root.putObject("decimals");
        profile.money().decimals().forEach(decimals::put);
        ObjectNode words = root.putObject("currencyWords");
        profile.money().words().forEach(words::put);
        root.put("amounts", profile.money().unit().name().toLowerCase(Locale.ROOT));
        root.set("statement", StatementText.write(profile.statement(), JSON.createObjectNode()));
        ArrayNode columns = root.putArray("columns");
        profile.mapping().columns().forEach((field, column) -> write(field, column, columns));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static String currency(MoneyRules money) {
        return money.place() == CurrencyPlace.IN_AMOUNT
                ? IN_AMOUNT
                : money.fixed().map(CurrencyCode::code).orElse("");
    }

    private static void write(Field field, MappedColumn column, ArrayNode columns) {
        ObjectNode node = columns.addObject();
        node.put("field", field.key());
        node.put("position", column.position() + 1);
        ArrayNode headers = node.putArray("headers");
        column.headers().forEach(headers::add);
    }

    /// Reads what [#write] wrote or a person edited.
    ///
    /// @throws ProfileException with the place and a remedy, if it is no profile
    public static ImportProfile read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.isObject() || !root.has("profile")) {
                throw new ProfileException(
                        "This is not an import profile. It needs a \"profile\" with its name.");
            }
            return profile(root);
        } catch (JacksonException e) {
            throw new ProfileException(
                    "This is not an import profile: it is not valid JSON (%s)."
                            .formatted(e.getOriginalMessage()),
                    e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProfileException("The import profile is wrong: " + e.getMessage(), e);
        }
    }

    private static ImportProfile profile(JsonNode root) {
        return new ImportProfile(
                text(root, "profile", ""),
                text(root, "note", ""),
                kind(root),
                dialect(root),
                mapping(root.path("columns")),
                ZoneId.of(text(root, "zone", "UTC")),
                money(root),
                StatementText.read(root.path("statement")));
    }

    private static FileKind kind(JsonNode root) {
        return new FileKind(
                text(root, "format", "csv").toLowerCase(Locale.ROOT),
                text(root, "sheet", ""),
                RowContent.valueOf(upper(text(root, "rows", "transfers"))));
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String text(JsonNode node, String key, String otherwise) {
        return node.path(key).asString(otherwise);
    }

    private static Dialect dialect(JsonNode root) {
        String quote = text(root, "quote", "\"");
        return new Dialect(
                Charset.forName(text(root, "charset", StandardCharsets.UTF_8.name())),
                SignWords.sign("separator", text(root, "separator", ",")),
                quote.equals("none") ? 0 : SignWords.sign("quote", quote),
                root.path("headerRow").asInt(1),
                new NumberSigns(
                        SignWords.sign("decimal", text(root, "decimal", ".")),
                        SignWords.optional("grouping", text(root, "grouping", "none"))),
                TimePattern.of(text(root, "time", "iso")));
    }

    private static Mapping mapping(JsonNode columns) {
        Map<Field, MappedColumn> mapped = new EnumMap<>(Field.class);
        for (JsonNode column : columns) {
            String key = text(column, "field", "");
            Field field =
                    Field.ofKey(key)
                            .orElseThrow(
                                    () ->
                                            new ProfileException(
                                                    "'%s' is not a field. Fields are: %s."
                                                            .formatted(key, Settings.fieldKeys())));
            List<String> headers = new ArrayList<>();
            column.path("headers").forEach(header -> headers.add(header.asString()));
            mapped.put(field, new MappedColumn(column.path("position").asInt(0) - 1, headers));
        }
        return new Mapping(mapped);
    }

    private static MoneyRules money(JsonNode root) {
        String fixed = text(root, "currency", "");
        Map<String, Integer> decimals = new TreeMap<>();
        root.path("decimals")
                .properties()
                .forEach(entry -> decimals.put(entry.getKey(), entry.getValue().asInt()));
        MoneyRules rules =
                new MoneyRules(
                        Optional.empty(),
                        decimals,
                        AmountUnit.valueOf(upper(text(root, "amounts", "whole"))),
                        CurrencyPlace.NAMED,
                        words(root.path("currencyWords")));
        if (fixed.equals(IN_AMOUNT)) {
            return rules.withCurrencyInAmounts();
        }
        return fixed.isBlank() ? rules : rules.withFixed(currency(fixed));
    }

    private static Map<String, String> words(JsonNode node) {
        Map<String, String> words = new TreeMap<>();
        node.properties().forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        return words;
    }

    private static CurrencyCode currency(String text) {
        return Currencies.shipped()
                .find(text)
                .orElseThrow(
                        () ->
                                new ProfileException(
                                        "'%s' is not a known currency.".formatted(text)));
    }
}
