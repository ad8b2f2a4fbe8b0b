// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import java.util.Objects;

/// What identifies an account: institution and number, both text, leading zeros kept.
///
/// Normalised by removing surrounding blanks only; `012` and `12` are two banks until an
/// investigator says otherwise.
///
/// @param institution bank or other keeper; empty where the source names none
/// @param number account number, card number or wallet address
public record AccountId(String institution, String number) implements Comparable<AccountId> {

    private static final char ESCAPE = '\\';

    public AccountId {
        institution = Objects.requireNonNull(institution).strip();
        number = Objects.requireNonNull(number).strip();
        if (number.isEmpty()) {
            throw new IllegalArgumentException("an account needs a number");
        }
    }

    /// Reads a key as [#key] writes it: `bank:number`, or the number alone.
    ///
    /// @throws IllegalArgumentException if there is no number in it
    public static AccountId parse(String key) {
        StringBuilder institution = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == ':') {
                return new AccountId(institution.toString(), key.substring(i + 1));
            }
            boolean escapes = c == ESCAPE && i + 1 < key.length();
            institution.append(escapes ? key.charAt(++i) : c);
        }
        return new AccountId("", key);
    }

    /// `bank:number`, or the number alone where there is no institution.
    ///
    /// Unambiguous for every account: a number with a colon and no institution gets a colon before
    /// it, and a colon within an institution a backslash.
    public String key() {
        if (institution.isEmpty()) {
            return number.indexOf(':') < 0 ? number : ":" + number;
        }
        return institution.replace("\\", "\\\\").replace(":", "\\:") + ":" + number;
    }

    @Override
    public int compareTo(AccountId other) {
        int byInstitution = institution.compareTo(other.institution);
        return byInstitution != 0 ? byInstitution : number.compareTo(other.number);
    }
}
