// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.RowContent;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Decides what each row of one file is, in file order: blank, before or in the header, the header
/// again, of another width, or values to interpret. The same for every format. Not thread-safe.
public final class RowJudge {

    /// Why the header itself is skipped.
    public static final String HEADER = "header";

    /// What a movement is read from.
    private static final Set<Field> TELLING =
            EnumSet.of(
                    Field.TIME,
                    Field.TIME_OF_DAY,
                    Field.AMOUNT,
                    Field.DEBIT,
                    Field.CREDIT,
                    Field.DIRECTION,
                    Field.CURRENCY,
                    Field.OWN_ACCOUNT,
                    Field.COUNTERPARTY_ACCOUNT);

    private final ImportProfile profile;
    private final FileVocabulary vocabulary;
    private int rowsSeen;
    private List<String> header = List.of();
    private List<String> columnNames = List.of();
    private int width;
    private int telling;
    private Optional<RowReader> reader = Optional.empty();
    private Optional<RowNature> nature = Optional.empty();

    public RowJudge(ImportProfile profile, FileVocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /// Judges the next row; an accepted one is added to `batch`, which is not full.
    public RowVerdict judge(RowCells cells, TransferColumns batch) {
        if (cells.count() == 0 || cells.isBlank()) {
            return new RowVerdict.Skipped(
                    cells.count() <= 1 ? "blank line" : "all cells of the row are empty");
        }
        int headerRow = profile.dialect().headerRow();
        if (rowsSeen < headerRow) {
            rowsSeen++;
            return rowsSeen < headerRow
                    ? new RowVerdict.Skipped("before the header")
                    : header(cells);
        }
        if (reader.isEmpty()) {
            columns(Stream.generate(() -> "").limit(cells.count()).toList());
        }
        if (!header.isEmpty() && cells.same(header)) {
            return new RowVerdict.Skipped("header again");
        }
        Optional<String> failed = failed(cells);
        if (failed.isPresent()) {
            return new RowVerdict.Skipped(failed.get());
        }
        RowVerdict verdict =
                fits(cells)
                        ? reader.orElseThrow().read(cells, batch)
                        : new RowVerdict.Rejected(List.of(ragged(cells)));
        return verdict instanceof RowVerdict.Rejected ? orSkipped(verdict, cells) : verdict;
    }

    /// Why nothing moved in a row whose status says so.
    private Optional<String> failed(RowCells cells) {
        OptionalInt status = profile.mapping().position(Field.STATUS);
        if (status.isEmpty() || status.getAsInt() >= cells.count()) {
            return Optional.empty();
        }
        String text = cells.stripped(status.getAsInt());
        return StatusWords.meansNothingMoved(text)
                ? Optional.of("not carried out: its status is '%s'".formatted(text))
                : Optional.empty();
    }

    /// The columns have these names, which stand in no row of the file.
    public void columnsNamed(List<String> names) {
        columns(names);
    }

    /// The header as it stands in the file; nothing if there is none or it was not judged yet.
    public List<String> header() {
        return header;
    }

    /// The columns by unique name; none before the first row of values or the header was judged.
    public List<String> columns() {
        return columnNames;
    }

    private RowVerdict header(RowCells cells) {
        header = cells.texts();
        columns(header);
        return new RowVerdict.Skipped(HEADER);
    }

    private void columns(List<String> headers) {
        int mapped =
                profile.mapping().columns().values().stream()
                        .mapToInt(column -> column.position() + 1)
                        .max()
                        .orElse(0);
        width = Math.max(headers.size(), mapped);
        List<String> all =
                Stream.concat(headers.stream(), Stream.generate(() -> "")).limit(width).toList();
        List<String> names = HeaderWords.unique(all);
        telling = telling();
        columnNames = names;
        reader = Optional.of(reader(names));
        nature = Optional.of(new RowNature(profile, names));
    }

    private RowReader reader(List<String> names) {
        if (profile.kind().rows() == RowContent.PARTIES) {
            return new PartyInterpreter(profile, names, vocabulary);
        }
        return profile.statement().sign().isOneSided()
                ? new StatementInterpreter(profile, names, vocabulary)
                : new RowInterpreter(profile, names, vocabulary);
    }

    private RowVerdict orSkipped(RowVerdict rejected, RowCells cells) {
        return nature.orElseThrow()
                .of(cells)
                .<RowVerdict>map(RowVerdict.Skipped::new)
                .orElse(rejected);
    }

    /// A separator too many at the end of a row loses nothing.
    private boolean fits(RowCells cells) {
        for (int i = width; i < cells.count(); i++) {
            if (!cells.isBlank(i)) {
                return false;
            }
        }
        if (cells.count() < width && cells.count() > telling) {
            cells.fillTo(width);
        }
        return cells.count() >= width;
    }

    /// Rows of statements often leave out empty cells at their end. One that goes on past all a
    /// movement is read from has lost nothing of it.
    private int telling() {
        if (!profile.statement().sign().isOneSided() || profile.dialect().headerRow() == 0) {
            return Integer.MAX_VALUE;
        }
        return TELLING.stream()
                        .flatMapToInt(field -> profile.mapping().position(field).stream())
                        .max()
                        .orElse(Integer.MAX_VALUE - 1)
                + 1;
    }

    private RowProblem ragged(RowCells cells) {
        return new RowProblem(
                cells.line(),
                "",
                "",
                "The row has %d cells where the file has %d columns."
                        .formatted(cells.count(), width),
                "Check the separator and the quotes of this row, or complete it at its source.");
    }
}
