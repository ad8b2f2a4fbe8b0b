// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.transfer.TransferId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Rows that case work cites, whether or not they count today.
///
/// @param sql the view they are read in
public record CitedRows(Sql sql) {

    private static final String ROW =
            """
            SELECT t.id, i.state = 'REAL', i.sha256, i.name, i.bytes, t.line,
                coalesce((SELECT l.counted FROM leg l WHERE l.other = t.counted_as
                    AND l.separated_by = 0), t.counted_as)
            FROM transfer t JOIN import i ON i.id = t.import WHERE t.id = ?
            """;

    private record Row(long id, boolean real, Provenance source, long countedAs) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getBoolean(2),
                    new Provenance(
                            new SourceFile(row.getString(3), row.getString(4), row.getLong(5)),
                            new SourceLine(row.getLong(6))),
                    row.getLong(7));
        }
    }

    /// In the order of `ids`; ids that were never given are left out.
    public List<CitedRow> withIds(Collection<TransferId> ids) {
        return ids.stream().flatMap(id -> row(id.value()).stream()).map(this::cited).toList();
    }

    private Optional<Row> row(long id) {
        return sql.first(ROW, Row::of, id);
    }

    private CitedRow cited(Row row) {
        Optional<Row> standing = row.real() ? Optional.of(row) : importedAnew(row.source());
        return new CitedRow(
                new TransferId(row.id()), row.source(), standing.flatMap(this::counting));
    }

    private Optional<TransferId> counting(Row row) {
        if (row.countedAs() == 0) {
            return Optional.of(new TransferId(row.id()));
        }
        return row(row.countedAs()).filter(Row::real).map(other -> new TransferId(other.id()));
    }

    private Optional<Row> importedAnew(Provenance source) {
        return sql
                .list(
                        "SELECT id, first_transfer, end_transfer FROM import WHERE state = 'REAL'"
                                + " AND sha256 = ? ORDER BY id DESC",
                        row -> new ImportRange(row.getLong(1), row.getLong(2), row.getLong(3)),
                        source.file().sha256())
                .stream()
                .flatMap(range -> at(range, source.line().line()).stream())
                .findFirst();
    }

    /// Rows are numbered in the order of their lines, so that halving finds one among millions.
    private Optional<Row> at(ImportRange range, long line) {
        long low = range.first();
        long high = range.end();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (sql.number("SELECT line FROM transfer WHERE id = ?", middle) < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == range.end()
                ? Optional.empty()
                : row(low).filter(found -> found.source().line().line() == line);
    }
}
