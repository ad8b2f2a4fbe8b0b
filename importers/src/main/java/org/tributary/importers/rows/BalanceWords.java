// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What statements call the rows that tell a balance or a turnover as if it were a movement.
/// Stateless.
final class BalanceWords {

    /// In lower case, in the languages whose headers are understood.
    static final Set<String> ALL =
            Set.copyOf(
                    List.of(
                            "opening balance",
                            "closing balance",
                            "balance brought forward",
                            "balance carried forward",
                            "beginning balance",
                            "ending balance",
                            "starting balance",
                            "previous balance",
                            "turnover",
                            "anfangssaldo",
                            "endsaldo",
                            "saldovortrag",
                            "abschlusssaldo",
                            "saldo awal",
                            "saldo akhir",
                            "solde initial",
                            "solde final",
                            "solde précédent",
                            "nouveau solde",
                            "saldo inicial",
                            "saldo final",
                            "saldo anterior",
                            "saldo iniziale",
                            "saldo finale",
                            "počáteční zůstatek",
                            "konečný zůstatek",
                            "beginsaldo",
                            "eindsaldo",
                            "likutis pradžiai",
                            "likutis pabaigai",
                            "apyvarta",
                            "sākuma atlikums",
                            "beigu atlikums",
                            "apgrozījums",
                            "algsaldo",
                            "lõppsaldo",
                            "käive",
                            "上期余额",
                            "期初余额",
                            "期末余额"));

    private BalanceWords() {}

    /// Whether a text is such a word and nothing more.
    static boolean means(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return ALL.contains(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
