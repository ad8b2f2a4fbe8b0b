// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// The months as exports write them in English, German, French, Spanish, Portuguese, Italian, Dutch
/// and Indonesian, by how their names begin. No beginning means two months.
final class MonthNames {

    private static final List<List<String>> BEGINNINGS =
            List.of(
                    List.of("jan", "ene", "gen"),
                    List.of("feb", "fev", "peb"),
                    List.of("mar", "mrz", "maer", "maa", "mrt"),
                    List.of("apr", "avr", "abr"),
                    List.of("may", "mai", "mei", "mag"),
                    List.of("jun", "juin", "giu"),
                    List.of("jul", "juil", "lug"),
                    List.of("aug", "aou", "ago", "agu", "agt", "ags"),
                    List.of("sep", "set"),
                    List.of("oct", "okt", "out", "ott"),
                    List.of("nov", "nop"),
                    List.of("dec", "dez", "dic", "des"));

    private MonthNames() {}

    /// 1 to 12, or 0 if the word is no month's name.
    static int month(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD);
        String plain = folded.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            if (BEGINNINGS.get(i).stream().anyMatch(plain::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }
}
