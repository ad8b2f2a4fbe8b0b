// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.checks;

import org.tributary.casefile.intake.ImportRecount;
import org.tributary.casefile.intake.ImportTable;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casefile.RecordCheck.Check;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Every import against its own rows, which are read once for all checks.
final class ImportChecks {

    private record Counted(ImportReceipt receipt, ImportRecount recount) {}

    private final Sql sql;
    private final List<Counted> imports = new ArrayList<>();

    private ImportChecks(Sql sql) {
        this.sql = sql;
    }

    /// Reads all rows of all imports.
    static ImportChecks recounting(Sql sql, Work work) {
        ImportChecks checks = new ImportChecks(sql);
        for (KeptImport kept : new ImportTable(sql).all()) {
            work.begin("Checking rows", kept.receipt().rows().read());
            checks.imports.add(
                    new Counted(
                            kept.receipt(),
                            ImportRecount.of(sql, kept.receipt().importId(), work)));
        }
        return checks;
    }

    Check chains() {
        long rows = imports.stream().mapToLong(i -> i.recount().rows()).sum();
        return check(
                "row-hash-chain",
                i -> i.recount().chainHead().equals(i.receipt().chainHead()),
                "have the hash chain they were committed with; %d rows read".formatted(rows));
    }

    Check totals() {
        return check(
                "control-totals",
                i ->
                        i.recount().paid().equals(i.receipt().paid())
                                && i.recount().received().equals(i.receipt().received())
                                && i.recount().hasTheKeptDigest(),
                "add up to their control totals, currency by currency");
    }

    /// What counts today is what the rows say, and every row that stopped or began to count has a
    /// reason that is in the record.
    Check standing() {
        long unfounded =
                sql.number(
                                "SELECT count(*) FROM transfer t JOIN import i ON i.id = t.import"
                                    + " WHERE t.counted_as <> 0 AND i.state = 'REAL' AND NOT EXISTS"
                                    + " (SELECT 1 FROM transfer o JOIN import j ON j.id = o.import"
                                    + " WHERE o.id = t.counted_as AND j.state = 'REAL' AND"
                                    + " (o.counted_as = 0 OR EXISTS (SELECT 1 FROM leg l WHERE"
                                    + " l.other = o.id AND l.separated_by = 0)))")
                        + sql.number(
                                "SELECT count(*) FROM leg l WHERE l.separated_by = 0 AND NOT EXISTS"
                                        + " (SELECT 1 FROM transfer t WHERE t.id = l.other AND"
                                        + " t.counted_as = l.counted)");
        long unexplained =
                sql.number(
                        "SELECT count(*) FROM transfer t WHERE t.duplicate_of <> t.counted_as AND"
                                + " NOT EXISTS (SELECT 1 FROM transfer o JOIN withdrawal w ON"
                                + " w.import = o.import WHERE o.id = t.duplicate_of) AND NOT EXISTS"
                                + " (SELECT 1 FROM leg l WHERE l.other = t.id AND l.counted ="
                                + " t.counted_as AND l.separated_by = 0)");
        Check totals =
                check(
                        "standing",
                        i -> i.recount().hasTheKeptStanding(),
                        "count what their rows say; %d rows have no counted original, %d changed"
                                        .formatted(unfounded, unexplained)
                                + " without a reason");
        return new Check(
                totals.id(), totals.ok() && unfounded + unexplained == 0, totals.sentence());
    }

    Check counts() {
        return check(
                "row-counts",
                i ->
                        i.recount().counts().equals(i.receipt().rows())
                                && i.recount().parties() == i.receipt().parties()
                                && i.recount().byBankReference() == i.receipt().byBankReference()
                                && i.recount().hasTheKeptOrder(),
                "hold as many accepted, duplicate, rejected and skipped rows as their receipt"
                        + " says");
    }

    private Check check(String id, Predicate<Counted> holds, String sentence) {
        long sound = imports.stream().filter(holds).count();
        return new Check(
                id,
                sound == imports.size(),
                "%d of %d imports %s.".formatted(sound, imports.size(), sentence));
    }

    /// Rows outside every import's range, and numbers above what was given so far.
    Check numbering() {
        long strays =
                sql.number(
                        "SELECT count(*) FROM transfer t WHERE NOT EXISTS (SELECT 1 FROM import i"
                                + " WHERE i.id = t.import AND t.id >= i.first_transfer"
                                + " AND (i.state = 'OPEN' OR t.id < i.end_transfer))");
        boolean marks =
                Marks.TRANSFER.next(sql) > sql.number("SELECT max(id) FROM transfer")
                        && Marks.ACCOUNT.next(sql) == sql.number("SELECT count(*) FROM account")
                        && Marks.PARTY_ROW.next(sql) > sql.number("SELECT max(id) FROM party_row")
                        && Marks.PARTY.next(sql) > sql.number("SELECT max(ordinal) FROM party")
                        && Marks.GENERATION.next(sql)
                                == sql.number(
                                        "SELECT count(*) FROM event WHERE type IN ('file-imported',"
                                            + " 'import-undone', 'legs-joined', 'legs-separated')");
        return new Check(
                "numbering",
                strays == 0 && marks,
                "%d rows belong to no import; the numbers given so far are %s."
                        .formatted(strays, marks ? "in order" : "not those of the rows"));
    }
}
