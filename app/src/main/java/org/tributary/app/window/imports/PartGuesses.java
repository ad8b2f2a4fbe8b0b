// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.app.window.kit.Texts;
import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.CurrencyPlace;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.profile.RowContent;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Lays out what was recognised of a file as a list of guesses, each with what else it could be.
///
/// @param library the profiles that can be chosen
record PartGuesses(Texts texts, ProfileLibrary library) {

    private static final List<String> CHARSETS =
            List.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-1",
                    "ISO-8859-15",
                    "windows-1250",
                    "windows-1251",
                    "UTF-16LE",
                    "UTF-16BE",
                    "GB18030",
                    "Big5",
                    "Shift_JIS");

    private static final List<String> TIMES =
            List.of(
                    "iso",
                    "yyyy/MM/dd HH:mm",
                    "dd/MM/yyyy HH:mm",
                    "MM/dd/yyyy HH:mm",
                    "dd.MM.yyyy",
                    "dd/MM/yyyy",
                    "MM/dd/yyyy",
                    "yyyyMMdd",
                    "epoch-seconds",
                    "epoch-millis");

    /// Only what concerns this kind of file: a workbook has sheets and no separators, a bank
    /// message says by itself how it is written.
    ///
    /// @param settings what the user fixed
    List<PartGuess> of(Recognised file, Settings settings) {
        List<PartGuess> parts = new ArrayList<>(List.of(profile(file)));
        boolean named = file.dialect().headerRow().value() == 0 && file.fit().confidence() >= 1;
        switch (file.profile().kind().format()) {
            case "csv" -> {
                parts.addAll(text(file.dialect()));
                parts.addAll(values(file, settings));
            }
            case "excel" -> {
                parts.addAll(sheets(file));
                parts.add(header(file.dialect().headerRow()));
                parts.addAll(values(file, settings));
            }
            default -> parts.addAll(named ? List.of(zone(file, settings)) : values(file, settings));
        }
        if (file.profile().kind().rows() == RowContent.TRANSFERS) {
            parts.addAll(new StatementParts(texts).of(file));
        }
        return List.copyOf(parts);
    }

    private List<PartGuess> text(DialectGuess dialect) {
        return List.of(
                guess(
                        Part.CHARSET,
                        Choice.plain(dialect.charset().value().name()),
                        CHARSETS.stream().map(Choice::plain).toList(),
                        dialect.charset()),
                signs(Part.SEPARATOR, dialect.separator().value(), ",;\t|", dialect.separator()),
                quote(dialect.quote()),
                header(dialect.headerRow()));
    }

    private List<PartGuess> values(Recognised file, Settings settings) {
        DialectGuess dialect = file.dialect();
        Guess<?> numbers = dialect.numbers();
        return List.of(
                rows(file),
                signs(Part.DECIMAL, dialect.numbers().value().decimal(), ".,", numbers),
                grouping(dialect.numbers().value().grouping(), numbers),
                guess(
                        Part.TIME,
                        Choice.plain(dialect.time().value().text()),
                        TIMES.stream().map(Choice::plain).toList(),
                        dialect.time()),
                zone(file, settings),
                currency(file, settings));
    }

    private PartGuess rows(Recognised file) {
        return guess(
                Part.CONTENT,
                rows(file.profile().kind().rows()),
                Stream.of(RowContent.values()).map(this::rows).toList(),
                new Guess<>("", file.fit().confidence() < 1 ? 0.8 : 1, file.fit().reason()));
    }

    private Choice rows(RowContent content) {
        String key = content.name().toLowerCase(Locale.ROOT);
        return new Choice(key, texts.of("import.rows." + key));
    }

    private List<PartGuess> sheets(Recognised file) {
        List<String> names = file.preview().sheets();
        if (names.size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.of("import.sheet.largest")));
        names.forEach(name -> choices.add(Choice.plain(name)));
        String chosen = file.profile().kind().sheet();
        return List.of(
                guess(
                        Part.SHEET,
                        chosen.isEmpty() ? choices.getFirst() : Choice.plain(chosen),
                        choices,
                        new Guess<>(
                                "",
                                chosen.isEmpty() ? 0.7 : 1,
                                texts.of(chosen.isEmpty() ? "import.sheet.why" : "import.byYou"))));
    }

    private PartGuess profile(Recognised file) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.of("import.profile.none")));
        library.profiles().forEach(profile -> choices.add(Choice.plain(profile.name())));
        boolean known = library.named(file.fit().value()).isPresent();
        return guess(
                Part.PROFILE,
                known ? Choice.plain(file.fit().value()) : choices.getFirst(),
                choices,
                file.fit());
    }

    private PartGuess signs(Part part, char sign, String usual, Guess<?> guess) {
        return guess(part, sign(sign), usual.chars().mapToObj(c -> sign((char) c)).toList(), guess);
    }

    private Choice sign(char sign) {
        return switch (sign) {
            case ',' -> new Choice("comma", texts.of("import.sign.comma"));
            case ';' -> new Choice("semicolon", texts.of("import.sign.semicolon"));
            case '\t' -> new Choice("tab", texts.of("import.sign.tab"));
            case '|' -> new Choice("pipe", texts.of("import.sign.pipe"));
            case '.' -> new Choice("point", texts.of("import.sign.point"));
            case ' ' -> new Choice("space", texts.of("import.sign.space"));
            case '\'' -> new Choice("apostrophe", texts.of("import.sign.apostrophe"));
            case '"' -> new Choice("\"", texts.of("import.sign.quotes"));
            default -> Choice.plain(String.valueOf(sign));
        };
    }

    private Choice none() {
        return new Choice("none", texts.of("import.sign.none"));
    }

    private PartGuess quote(Guess<Character> guess) {
        Choice chosen = guess.value() == 0 ? none() : sign(guess.value());
        return guess(Part.QUOTE, chosen, List.of(sign('"'), sign('\''), none()), guess);
    }

    private PartGuess grouping(String grouping, Guess<?> guess) {
        Choice chosen = grouping.isEmpty() ? none() : sign(grouping.charAt(0));
        return guess(
                Part.GROUPING,
                chosen,
                List.of(none(), sign(','), sign('.'), sign(' '), sign('\'')),
                guess);
    }

    private PartGuess header(Guess<Integer> guess) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("none", texts.of("import.header.none")));
        for (int row = 1; row <= Math.max(10, guess.value()); row++) {
            choices.add(new Choice(String.valueOf(row), texts.of("import.header.row", row)));
        }
        return guess(Part.HEADER, choices.get(guess.value()), choices, guess);
    }

    private PartGuess zone(Recognised file, Settings settings) {
        List<Choice> choices = new ArrayList<>(List.of(zone("Z")));
        new TreeSet<>(ZoneId.getAvailableZoneIds()).forEach(id -> choices.add(Choice.plain(id)));
        return guess(
                Part.ZONE, zone(file.profile().zone().getId()), choices, zoneGuess(file, settings));
    }

    private static Choice zone(String id) {
        return id.equals("Z") ? new Choice("Z", "UTC") : Choice.plain(id);
    }

    /// No file says in which zone its times are; only a profile or the user can.
    private Guess<String> zoneGuess(Recognised file, Settings settings) {
        String zone = file.profile().zone().getId();
        if (settings.value("zone").isPresent()) {
            return Guess.given(zone, texts.of("import.byYou"));
        }
        return library.named(file.profile().name())
                .map(
                        known ->
                                new Guess<>(
                                        zone,
                                        file.fit().confidence(),
                                        texts.of("import.byProfile", known.name())))
                .orElseGet(() -> new Guess<>(zone, 0.3, texts.of("import.zone.assumed")));
    }

    private PartGuess currency(Recognised file, Settings settings) {
        Choice column = new Choice("", texts.of("import.currency.column"));
        Choice beside = new Choice("in-amount", texts.of("import.currency.beside"));
        List<Choice> choices = new ArrayList<>(List.of(column, beside));
        for (CurrencyCode currency : Currencies.shipped().all()) {
            choices.add(Choice.plain(currency.code()));
        }
        MoneyRules money = file.profile().money();
        Choice chosen =
                money.place() == CurrencyPlace.IN_AMOUNT
                        ? beside
                        : money.fixed().map(c -> Choice.plain(c.code())).orElse(column);
        Guess<?> guess =
                settings.value("currency").isPresent()
                        ? Guess.given("", texts.of("import.byYou"))
                        : money.fixed().isPresent()
                                ? file.statement().currency()
                                : Guess.given("", texts.of("import.currency.why"));
        return guess(Part.CURRENCY, chosen, choices, guess);
    }

    static PartGuess guess(Part part, Choice chosen, List<Choice> usual, Guess<?> guess) {
        List<Choice> choices = new ArrayList<>(usual);
        if (!choices.contains(chosen)) {
            choices.addFirst(chosen);
        }
        return new PartGuess(part, chosen, choices, guess.confidence(), guess.reason());
    }
}
