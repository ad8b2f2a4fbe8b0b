// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.transfer.TransferId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pairs of rows that show one payment from both ends. Those that were separated stay, as what was
/// held once.
///
/// @param sql the view or transaction they are read or written in
public record LegTable(Sql sql) {

    private static final String TOUCHING =
            "separated_by = 0 AND ((counted >= ?1 AND counted < ?2) OR"
                    + " (other >= ?1 AND other < ?2))";

    private record Row(long importId, long paid, int currency) {}

    /// What an entry of the audit trail about pairs speaks of.
    public static String hash(List<LegPair> pairs) {
        HashChain chain = new HashChain();
        for (LegPair pair : pairs) {
            chain.begin('l').number(pair.counted().value()).number(pair.other().value()).link();
        }
        return chain.head();
    }

    /// Pairs that hold, in the order in which they were joined.
    public List<LegPair> joined() {
        return sql.list(
                "SELECT counted, other FROM leg WHERE separated_by = 0 ORDER BY joined_by,"
                        + " position",
                LegTable::pair);
    }

    /// Pairs an event joined.
    public List<LegPair> joinedBy(long event) {
        return sql.list(
                "SELECT counted, other FROM leg WHERE joined_by = ? ORDER BY position",
                LegTable::pair,
                event);
    }

    /// Pairs an event separated.
    public List<LegPair> separatedBy(long event) {
        return sql.list(
                "SELECT counted, other FROM leg WHERE separated_by = ? ORDER BY joined_by,"
                        + " position",
                LegTable::pair,
                event);
    }

    private static LegPair pair(ResultSet row) throws SQLException {
        return new LegPair(new TransferId(row.getLong(1)), new TransferId(row.getLong(2)));
    }

    /// Where else a counted transfer is shown.
    List<Provenance> alsoFrom(long counted) {
        return sql.list(
                "SELECT i.sha256, i.name, i.bytes, t.line FROM leg l JOIN transfer t ON t.id ="
                        + " l.other JOIN import i ON i.id = t.import WHERE l.counted = ? AND"
                        + " l.separated_by = 0",
                row ->
                        new Provenance(
                                new SourceFile(row.getString(1), row.getString(2), row.getLong(3)),
                                new SourceLine(row.getLong(4))),
                counted);
    }

    /// Refuses what can be no pairs.
    ///
    /// @throws IllegalArgumentException saying which is none and why
    public void refuseUnfit(List<LegPair> pairs) {
        Set<TransferId> seen = new HashSet<>();
        for (LegPair pair : pairs) {
            if (!seen.add(pair.counted()) || !seen.add(pair.other()) || isInPair(pair)) {
                throw unfit(pair, "one of them is in another pair");
            }
            Row counted = counted(pair.counted(), pair);
            Row other = counted(pair.other(), pair);
            if (counted.importId() == other.importId()) {
                throw unfit(pair, "both came with one import");
            }
            if (counted.paid() != other.paid() || counted.currency() != other.currency()) {
                throw unfit(pair, "their amounts differ");
            }
        }
    }

    private boolean isInPair(LegPair pair) {
        return sql.number(
                        "SELECT count(*) FROM leg WHERE separated_by = 0 AND (counted IN (?1, ?2)"
                                + " OR other IN (?1, ?2))",
                        pair.counted().value(),
                        pair.other().value())
                > 0;
    }

    private Row counted(TransferId id, LegPair pair) {
        Optional<Row> row =
                sql.first(
                        "SELECT t.import, t.paid, t.paid_currency FROM transfer t JOIN import i ON"
                                + " i.id = t.import WHERE t.id = ? AND t.counted_as = 0 AND"
                                + " i.state = 'REAL'",
                        found -> new Row(found.getLong(1), found.getLong(2), found.getInt(3)),
                        id.value());
        return row.orElseThrow(
                () -> unfit(pair, "transfer %d does not count".formatted(id.value())));
    }

    private static IllegalArgumentException unfit(LegPair pair, String why) {
        return new IllegalArgumentException(
                "Transfers %d and %d cannot be joined: %s. Search for pairs again."
                        .formatted(pair.counted().value(), pair.other().value(), why));
    }

    /// Lets the second of each pair count no more.
    ///
    /// @param event the entry of the audit trail that says so
    /// @return the imports of which less counts now
    public Set<Long> join(List<LegPair> pairs, long event) {
        Set<Long> changed = new HashSet<>();
        int position = 0;
        for (LegPair pair : pairs) {
            sql.run(
                    "INSERT INTO leg VALUES (?,?,?,?,0)",
                    event,
                    ++position,
                    pair.counted().value(),
                    pair.other().value());
            changed.add(count(pair.other().value(), pair.counted().value()));
        }
        return changed;
    }

    /// Lets both of each pair count again.
    ///
    /// @return the imports of which more counts now
    public Set<Long> separate(List<LegPair> pairs, long event) {
        Set<Long> changed = new HashSet<>();
        for (LegPair pair : pairs) {
            sql.run(
                    "UPDATE leg SET separated_by = ? WHERE counted = ? AND other = ? AND"
                            + " separated_by = 0",
                    event,
                    pair.counted().value(),
                    pair.other().value());
            changed.add(count(pair.other().value(), 0));
        }
        return changed;
    }

    private long count(long id, long countedAs) {
        sql.run("UPDATE transfer SET counted_as = ? WHERE id = ?", countedAs, id);
        return sql.number("SELECT import FROM transfer WHERE id = ?", id);
    }

    /// Lets rows count again whose pair has a row in the range, before that range is withdrawn.
    ///
    /// @return the imports of which more counts now
    public Set<Long> release(ImportRange range) {
        Set<Long> changed = new HashSet<>();
        List<Long> others =
                new ArrayList<>(
                        sql.list(
                                "SELECT other FROM leg WHERE " + TOUCHING,
                                row -> row.getLong(1),
                                range.first(),
                                range.end()));
        for (long other : others) {
            changed.add(count(other, 0));
        }
        return changed;
    }

    /// Notes which event separated the pairs of [#release].
    public void released(ImportRange range, long event) {
        sql.run(
                "UPDATE leg SET separated_by = ?3 WHERE " + TOUCHING,
                range.first(),
                range.end(),
                event);
    }
}
