// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;

import java.sql.SQLException;

/// Turns what the database driver throws into words an investigator can act on. The words hold no
/// data of the case; the driver's own message stays the cause.
public final class StoreFailure {

    private StoreFailure() {}

    public static CaseFileException of(SQLException failure) {
        SQLiteErrorCode code =
                failure instanceof SQLiteException sqlite
                        ? sqlite.getResultCode()
                        : SQLiteErrorCode.SQLITE_ERROR;
        String name = code.name();
        if (name.startsWith("SQLITE_FULL")) {
            return new CaseFileException(
                    Kind.UNAVAILABLE,
                    "The disk that holds the case is full; nothing was changed. Free some space and"
                            + " try again.",
                    failure);
        }
        if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
            return new CaseFileException(
                    Kind.DAMAGED,
                    "case.db is damaged. Verify the case and go back to a copy of its folder.",
                    failure);
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return new CaseFileException(
                    Kind.HELD,
                    "Another program is using case.db. Close it there and try again.",
                    failure);
        }
        return new CaseFileException(
                Kind.UNAVAILABLE,
                "case.db cannot be read or written (%s). Check that the disk is there and that you"
                                .formatted(name)
                        + " may write to it.",
                failure);
    }
}
