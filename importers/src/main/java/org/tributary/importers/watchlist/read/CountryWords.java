// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Countries as lists name them, as ISO 3166 codes. Stateless.
public final class CountryWords {

    /// Names that neither ISO's English list nor a comma turned round gives.
    private static final String OTHER_NAMES =
            """
            KP korea north|north korea|dprk|democratic peoples republic of korea|korea democratic peoples republic of
            KR korea south|south korea|republic of korea|korea republic of
            MM burma|myanmar
            CD congo democratic republic of the|democratic republic of the congo|dr congo|drc
            CG congo republic of the|republic of the congo|congo
            CI cote divoire|cote d ivoire|ivory coast
            CZ czech republic
            IR iran islamic republic of
            SY syrian arab republic
            RU russian federation|russia|ussr|former ussr currently russia
            VE venezuela bolivarian republic of
            BO bolivia plurinational state of
            TZ tanzania united republic of|united republic of tanzania
            MD moldova republic of|republic of moldova
            MK macedonia|north macedonia|the former yugoslav republic of macedonia|macedonia the former yugoslav republic of
            LA lao peoples democratic republic|laos
            VN viet nam|vietnam|socialist republic of viet nam
            PS palestinian|palestine|palestinian territories|occupied palestinian territories|palestine state of|state of palestine|palestinian territory occupied|west bank|gaza
            TR turkey|turkiye
            US united states of america|usa|united states
            GB uk|united kingdom of great britain and northern ireland|great britain|england
            AE uae|united arab emirates
            HK hong kong|china hong kong special administrative region|hong kong china
            MO macau|macao
            TW taiwan|taiwan province of china
            CV cape verde|cabo verde
            SZ swaziland|eswatini
            BA bosnia and herzegovina|bosnia|bosnia herzegovina
            GM gambia the|the gambia|gambia
            BS bahamas the|the bahamas|bahamas
            FM micronesia federated states of
            VA holy see|vatican city
            XK kosovo
            CN peoples republic of china|china
            LY libya|libyan arab jamahiriya|state of libya
            NL netherlands|the netherlands|netherlands the
            PH philippines|the philippines
            CF central african republic
            VG virgin islands british|british virgin islands
            VI virgin islands us|us virgin islands
            BN brunei|brunei darussalam
            KN saint kitts and nevis|st kitts and nevis
            VC saint vincent and the grenadines|st vincent and the grenadines
            LC saint lucia|st lucia
            ST sao tome and principe
            TL east timor|timor leste
            RS serbia|republic of serbia
            AF afghanistan
            SS south sudan
            """;

    private static final Map<String, String> CODES = codes();
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    private CountryWords() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(folded(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        OTHER_NAMES
                .lines()
                .forEach(
                        line -> {
                            for (String name : line.substring(3).split("\\|")) {
                                codes.put(name, line.substring(0, 2));
                            }
                        });
        return Map.copyOf(codes);
    }

    /// The code; words that name no country this program knows come back in capitals, and
    /// words that say that nobody knows as nothing.
    public static String code(String words) {
        String folded = folded(words);
        if (folded.isEmpty()
                || folded.equals("00")
                || folded.equals("unknown")
                || folded.equals("none identified")
                || folded.equals("undetermined")) {
            return "";
        }
        String upper = words.strip().toUpperCase(Locale.ROOT);
        if (upper.length() == 2 && ISO.contains(upper)) {
            return upper;
        }
        return CODES.getOrDefault(folded, upper);
    }

    private static String folded(String words) {
        String plain = words;
        int bracket = plain.indexOf('(');
        if (bracket > 0) {
            String rest = plain.substring(bracket).replaceAll("[()]", " ");
            plain = plain.substring(0, bracket) + rest;
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
