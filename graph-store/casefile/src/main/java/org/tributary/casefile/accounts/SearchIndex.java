// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.accounts;

import org.tributary.casefile.store.Sql;

/// The index that finds accounts by any part of their bank and number. It follows the table after
/// an import instead of holding up its commit; what it does not cover yet is searched row by row.
///
/// Rows enter in the order of their ordinals and only here, so that the last one in tells which
/// are missing.
///
/// @param sql the view or transaction it is read or written in
public record SearchIndex(Sql sql) {

    /// What is not covered yet comes after this.
    static final String LAST_ACCOUNT = "(SELECT ifnull(max(id), -1) FROM account_text_docsize)";

    /// Not the key, whose escapes nobody types.
    static final String ACCOUNT_TEXT =
            "CASE institution WHEN '' THEN number ELSE institution || ':' || number END";

    /// Number of accounts not covered yet.
    public long behind() {
        return sql.number("SELECT count(*) FROM account WHERE ordinal > " + LAST_ACCOUNT);
    }

    /// Covers the next `most` accounts at most, and returns how many it covered.
    public int advance(int most) {
        return sql.run(
                "INSERT INTO account_text(rowid, key) SELECT ordinal, "
                        + ACCOUNT_TEXT
                        + " FROM account WHERE ordinal > "
                        + LAST_ACCOUNT
                        + " ORDER BY ordinal LIMIT ?",
                most);
    }
}
