// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

/// The high-water marks of the record: the next number of each kind. They only grow, so that
/// no number is ever given twice, even where what had it was swept away.
public enum Marks {
    IMPORT("import"),
    TRANSFER("transfer"),
    ACCOUNT("account"),
    PARTY("party"),
    PARTY_ROW("party-row"),
    NOTE("note"),
    EXHIBIT("exhibit"),
    RUN("run"),
    ALERT("alert"),
    RULES("rules"),
    EDITION("edition"),
    SCREENING("screening"),
    HIT("hit"),
    /// Grows by one with every change to what counts.
    GENERATION("generation");

    private final String word;

    Marks(String word) {
        this.word = word;
    }

    public long next(Sql sql) {
        return sql.number("SELECT next FROM mark WHERE kind = ?", word);
    }

    public void set(Sql sql, long next) {
        sql.run("UPDATE mark SET next = max(next, ?) WHERE kind = ?", next, word);
    }

    /// Takes one number.
    public long take(Sql sql) {
        long number = next(sql);
        set(sql, number + 1);
        return number;
    }
}
