// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.money.CurrencyCode;

import java.util.List;

/// Currencies and channels by their codes, dense from 0.
public final class CodeTable {

    private CodeTable() {}

    public static List<CurrencyCode> currencies(Sql sql) {
        return sql.list(
                "SELECT ticker, exponent FROM currency ORDER BY code",
                row -> new CurrencyCode(row.getString(1), row.getInt(2)));
    }

    public static List<String> channels(Sql sql) {
        return sql.list("SELECT word FROM channel ORDER BY code", row -> row.getString(1));
    }
}
