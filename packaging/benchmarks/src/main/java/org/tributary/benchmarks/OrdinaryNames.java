// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.ScreenedName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Names of chance of ordinary people and companies of many countries, from
/// `ordinary-names.txt`. The same seed gives the same names.
final class OrdinaryNames {

    private static final int COMPANIES_IN_TEN = 3;

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Map<String, List<String>> family = new LinkedHashMap<>();
    private final Map<String, List<String>> company = new LinkedHashMap<>();

    OrdinaryNames(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] head = line.substring(0, line.indexOf(':')).split(" ");
                List<String> words =
                        List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+"));
                if (head[0].equals("company")) {
                    company.put(head[1], words);
                } else {
                    (head[1].equals("given") ? given : family).put(head[0], words);
                }
            }
        }
    }

    List<ScreenedName> take(int count, long seed) {
        Random random = new Random(seed);
        List<ScreenedName> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean isCompany = random.nextInt(10) < COMPANIES_IN_TEN;
            names.add(
                    isCompany
                            ? ScreenedName.of(company(random), NameKind.ORGANISATION)
                            : ScreenedName.of(person(random), NameKind.PERSON));
        }
        return names;
    }

    private String person(Random random) {
        List<String> countries = List.copyOf(family.keySet());
        String country = countries.get(random.nextInt(countries.size()));
        String first = any(given.get(country), random);
        if (random.nextInt(4) == 0) {
            first += " " + any(given.get(country), random);
        }
        String last = any(family.get(country), random);
        if (country.equals("mx") && random.nextInt(2) == 0) {
            last += " " + any(family.get(country), random);
        }
        boolean familyFirst = List.of("cn", "hk", "kr", "vn").contains(country);
        return switch (random.nextInt(12)) {
            case 0 -> last + ", " + first;
            case 1 -> (first + " " + last).toUpperCase(java.util.Locale.ROOT);
            default -> familyFirst ? last + " " + first : first + " " + last;
        };
    }

    private String company(Random random) {
        String name = any(company.get("first"), random) + " " + any(company.get("second"), random);
        if (random.nextInt(5) == 0) {
            List<String> countries = List.copyOf(family.keySet());
            name =
                    any(family.get(countries.get(random.nextInt(countries.size()))), random)
                            + " "
                            + any(company.get("second"), random);
        }
        if (random.nextInt(3) == 0) {
            name += " " + any(company.get("second"), random);
        }
        return name + " " + any(company.get("form"), random).replace('-', ' ');
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
