// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.tabular;

import org.tributary.importers.csv.CsvFormat;
import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.FormatReader;
import org.tributary.importers.format.Preview;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileException;
import org.tributary.importers.table.TableReader;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Makes a format out of a reader of tables. Thread-safe as its reader is.
public final class TableFormat implements FormatReader {

    /// Rows that are looked at to guess what they mean.
    private static final int LOOKED_AT = 400;

    private final TableReader reader;
    private final CsvFormat guesses;

    /// @param guesses says what columns mean whose names the file chose
    public TableFormat(TableReader reader, CsvFormat guesses) {
        this.reader = reader;
        this.guesses = guesses;
    }

    @Override
    public String format() {
        return reader.format();
    }

    @Override
    public boolean mayRead(Path file, byte[] head) {
        return reader.mayRead(file, head);
    }

    @Override
    public Recognised recognise(Path file, byte[] head, Wish wish) throws IOException {
        String sheet =
                wish.settings()
                        .value("sheet")
                        .or(() -> wish.profile().map(p -> p.kind().sheet()))
                        .orElse("");
        TableHead table = head(file, sheet);
        Recognised seen =
                table.columns().isPresent()
                        ? named(table, table.columns().get(), wish)
                        : guessed(file, table, wish);
        ImportProfile profile =
                seen.profile()
                        .withKind(seen.profile().kind().withFormat(reader.kind()).withSheet(sheet));
        return new Recognised(
                format(),
                profile,
                seen.fit(),
                seen.dialect(),
                seen.columns(),
                seen.statement(),
                TablePreview.of(table, profile).withSheets(table.sheets()));
    }

    private TableHead head(Path file, String sheet) throws IOException {
        return TableHead.of(Reading.under(Work.UNOBSERVED, reader), file, sheet, LOOKED_AT);
    }

    /// The reader names its columns, so one profile fits all its files.
    private Recognised named(TableHead table, List<String> columns, Wish wish) {
        ImportProfile known =
                wish.profile()
                        .or(() -> reader.profile().flatMap(wish.library()::named))
                        .orElseThrow();
        Mapping bound =
                known.mapping()
                        .boundTo(columns)
                        .orElseThrow(
                                () ->
                                        new ProfileException(
                                                "The profile %s is not one for %s files. Leave the profile out."
                                                        .formatted(known.name(), format())));
        ImportProfile profile = wish.settings().on(known.withMapping(told(bound, table)), columns);
        String by = "as every %s file".formatted(format());
        return new Recognised(
                format(),
                profile,
                Guess.given(profile.name(), by),
                new DialectGuess(
                        Guess.given(profile.dialect().charset(), by),
                        Guess.given(profile.dialect().separator(), by),
                        Guess.given(profile.dialect().quote(), by),
                        Guess.given(profile.dialect().headerRow(), by),
                        Guess.given(profile.dialect().numbers(), by),
                        Guess.given(profile.dialect().time(), by)),
                MappingGuess.given(profile.mapping(), by),
                new Preview(columns, List.of()));
    }

    /// Without the own account or the currency, where the format does not tell it: then the user is
    /// asked for it.
    private static Mapping told(Mapping mapping, TableHead table) {
        Mapping told = mapping;
        for (Field field : List.of(Field.OWN_ACCOUNT, Field.CURRENCY)) {
            OptionalInt column = mapping.position(field);
            List<TableHead.Row> rows =
                    table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
            if (column.isPresent()
                    && !rows.isEmpty()
                    && rows.stream().allMatch(r -> r.cells().get(column.getAsInt()).isEmpty())) {
                told = told.without(field);
            }
        }
        return told;
    }

    /// What the cells mean is guessed as for separated values: they are looked at as such.
    private Recognised guessed(Path file, TableHead table, Wish wish) throws IOException {
        String text =
                table.rows().stream()
                        .map(row -> line(row.cells()))
                        .collect(Collectors.joining("\n", "", "\n"));
        return guesses.lookAt(file, text.getBytes(StandardCharsets.UTF_8), wish);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"").replace('\n', ' ') + '"')
                .collect(Collectors.joining(","));
    }

    @Override
    public Preview preview(Path file, ImportProfile profile) throws IOException {
        TableHead table = head(file, profile.kind().sheet());
        return TablePreview.of(table, profile).withSheets(table.sheets());
    }

    @Override
    public RowSource rows(Path file, ImportProfile profile) {
        return new TableRows(reader, file, profile);
    }
}
