// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.casework.Author;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.SourceFile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The account given of one import: every row of the file is in exactly one of its counts, and the
/// control totals are those of the accepted rows, per side and currency.
///
/// @param importId number the record gave the import, from 1, never reused
/// @param file the original, as kept in the case
/// @param profile name of the mapping profile
/// @param zone zone in which times without an offset were read
/// @param at when the import became real
/// @param author who imported it
/// @param rows what became of the rows
/// @param paid totals of what was paid in accepted rows
/// @param received totals of what was received in accepted rows
/// @param problems the first problems in file order; the record holds all of them
/// @param parties how many of the accepted rows are about parties; the others are transfers
/// @param byBankReference how many of the duplicates were found by the bank's own number of the
///     transaction; the others by all mapped fields
/// @param chainHead head of the hash chain over the import's rows, 64 hexadecimal digits
public record ImportReceipt(
        long importId,
        SourceFile file,
        String profile,
        ZoneId zone,
        Instant at,
        Author author,
        RowCounts rows,
        CurrencyTotals paid,
        CurrencyTotals received,
        List<RowProblem> problems,
        long parties,
        long byBankReference,
        String chainHead) {

    /// How many problems a receipt itself carries.
    public static final int PROBLEMS_SHOWN = 1_000;

    /// A receipt of transfers whose duplicates were found by all fields.
    public ImportReceipt(
            long importId,
            SourceFile file,
            String profile,
            ZoneId zone,
            Instant at,
            Author author,
            RowCounts rows,
            CurrencyTotals paid,
            CurrencyTotals received,
            List<RowProblem> problems,
            String chainHead) {
        this(
                importId, file, profile, zone, at, author, rows, paid, received, problems, 0, 0,
                chainHead);
    }

    public ImportReceipt {
        problems = List.copyOf(problems);
    }
}
