// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.statement.DirectionWords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words exports use for money that came in and money that went out.
final class DirectionVocabulary {

    private static final Set<String> IN =
            Set.of(
                    "in",
                    "i",
                    "inflow",
                    "money in",
                    "paid in",
                    "eingang",
                    "ingreso",
                    "приход",
                    "uznanie",
                    "incoming",
                    "received",
                    "receive",
                    "deposit",
                    "credit",
                    "cr",
                    "c",
                    "cb",
                    "crdt",
                    "+",
                    "input received",
                    "收入",
                    "收",
                    "贷",
                    "贷 cr",
                    "贷方",
                    "贷记",
                    "转入",
                    "入账",
                    "存入",
                    "来账",
                    "haben",
                    "h",
                    "gutschrift",
                    "bij",
                    "kredit",
                    "k",
                    "crédit",
                    "avoir",
                    "abono",
                    "haber",
                    "crédito",
                    "credito",
                    "avere",
                    "entrata",
                    "entrada",
                    "masuk",
                    "bevétel",
                    "jóváírás",
                    "příjem",
                    "příchozí");

    private static final Set<String> OUT =
            Set.of(
                    "out",
                    "o",
                    "outflow",
                    "money out",
                    "paid out",
                    "ausgang",
                    "egreso",
                    "gasto",
                    "расход",
                    "obciążenie",
                    "outgoing",
                    "paid",
                    "sent",
                    "send",
                    "payment",
                    "withdrawal",
                    "debit",
                    "dr",
                    "d",
                    "db",
                    "dbit",
                    "-",
                    "支出",
                    "支",
                    "借",
                    "借 dr",
                    "借方",
                    "借记",
                    "转出",
                    "出账",
                    "取出",
                    "往账",
                    "soll",
                    "s",
                    "belastung",
                    "lastschrift",
                    "af",
                    "debet",
                    "débit",
                    "cargo",
                    "debe",
                    "débito",
                    "debito",
                    "dare",
                    "uscita",
                    "saída",
                    "keluar",
                    "kiadás",
                    "terhelés",
                    "výdej",
                    "odchozí");

    /// Words exports use for rows that are neither.
    private static final Set<String> NEITHER =
            Set.of("不计收支", "中性交易", "其他", "/", "neutral", "none", "不计");

    private DirectionVocabulary() {}

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /// Whether all filled values are words of a direction, and at least one says in or out.
    static boolean holds(Collection<String> values) {
        boolean all =
                values.stream()
                        .map(DirectionVocabulary::plain)
                        .allMatch(v -> IN.contains(v) || OUT.contains(v) || NEITHER.contains(v));
        return all && values.stream().map(DirectionVocabulary::plain).anyMatch(v -> says(v));
    }

    private static boolean says(String plain) {
        return IN.contains(plain) || OUT.contains(plain);
    }

    /// Those of the values that say in, and those that say out. Where only one of the two was met,
    /// every usual word for the other is taken too.
    static DirectionWords words(Collection<String> values) {
        List<String> in = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (String value : values) {
            if (IN.contains(plain(value))) {
                in.add(value);
            } else if (OUT.contains(plain(value))) {
                out.add(value);
            }
        }
        return new DirectionWords(
                in.isEmpty() ? List.copyOf(IN) : in, out.isEmpty() ? List.copyOf(OUT) : out);
    }
}
