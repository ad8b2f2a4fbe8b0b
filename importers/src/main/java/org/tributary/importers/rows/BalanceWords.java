// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
                            "balance forward",
                            "balance b/f",
                            "balance c/f",
                            "balance b/fwd",
                            "balance c/fwd",
                            "brought forward",
                            "carried forward",
                            "b/f",
                            "c/f",
                            "opening bal",
                            "closing bal",
                            "statement opening balance",
                            "statement closing balance",
                            "balance as of",
                            "balance as at",
                            "alter saldo",
                            "neuer saldo",
                            "alter kontostand",
                            "neuer kontostand",
                            "schlusssaldo",
                            "eröffnungssaldo",
                            "ancien solde",
                            "solde d'ouverture",
                            "solde de clôture",
                            "solde créditeur",
                            "solde débiteur",
                            "saldo precedente",
                            "oud saldo",
                            "nieuw saldo",
                            "saldo początkowe",
                            "saldo końcowe",
                            "ingående saldo",
                            "utgående saldo",
                            "входящий остаток",
                            "исходящий остаток",
                            "остаток на начало",
                            "остаток на конец",
                            "承前余额",
                            "上期结余",
                            "本期余额",
                            "上期余额",
                            "期初余额",
                            "期末余额"));

    private BalanceWords() {}

    /// What may follow such a word: the day it is of, or the period.
    private static final Pattern DAY =
            Pattern.compile(
                    "(?iU)([\\s\\d.,:/()'-]|\\b(as|at|of|on|for|per|the|start|end|period|statement"
                            + "|from|to|date|dated|am|vom|zum|au|du|le|al|del|de|a|op|z dnia|na"
                            + "|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january"
                            + "|february|march|april|june|july|august|september|october|november"
                            + "|december)\\b)*");

    /// Whether a text is such a word, at most with the day it is of.
    static boolean means(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .anyMatch(
                        word ->
                                plain.startsWith(word)
                                        && DAY.matcher(plain.substring(word.length())).matches());
    }
}
