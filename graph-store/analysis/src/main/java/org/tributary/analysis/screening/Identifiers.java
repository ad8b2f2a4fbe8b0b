// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedKind;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds listed parties by a number or a wallet address that is exactly theirs. Immutable.
final class Identifiers {

    private static final int SHORTEST = 5;

    private final Map<String, int[]> parties = new HashMap<>();

    Identifiers(List<ListedSource> listed) {
        for (int i = 0; i < listed.size(); i++) {
            for (ListedIdentifier identifier : listed.get(i).party().identifiers()) {
                add(identifier.value(), i);
            }
            if (listed.get(i).party().kind() == ListedKind.WALLET) {
                add(listed.get(i).party().name(), i);
            }
        }
    }

    private void add(String value, int party) {
        String plain = plain(value);
        if (plain.length() >= SHORTEST) {
            parties.merge(plain, new int[] {party}, Identifiers::joined);
        }
    }

    private static int[] joined(int[] a, int[] b) {
        if (a[a.length - 1] == b[0]) {
            return a;
        }
        int[] both = Arrays.copyOf(a, a.length + 1);
        both[a.length] = b[0];
        return both;
    }

    /// @return indexes of the parties in rising order; none if nobody has it
    int[] find(String value) {
        return parties.getOrDefault(plain(value), new int[0]);
    }

    /// Without spaces and marks. Letters keep their case in addresses in which it matters:
    /// those that mix small and capital letters and do not begin with `0x`.
    static String plain(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (Character.isLetterOrDigit(value.charAt(i))) {
                plain.append(value.charAt(i));
            }
        }
        String letters = plain.toString();
        boolean isCased =
                letters.length() > 25
                        && !letters.startsWith("0x")
                        && letters.chars().anyMatch(Character::isLowerCase)
                        && letters.chars().anyMatch(Character::isUpperCase);
        return isCased ? letters : letters.toLowerCase(Locale.ROOT);
    }
}
