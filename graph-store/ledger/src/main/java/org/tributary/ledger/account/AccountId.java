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
        int colon = key.indexOf(':');
        return colon < 0
                ? new AccountId("", key)
                : new AccountId(key.substring(0, colon), key.substring(colon + 1));
    }

    /// `bank:number`, or the number alone where there is no institution.
    public String key() {
        return institution.isEmpty() ? number : institution + ":" + number;
    }

    @Override
    public int compareTo(AccountId other) {
        int byInstitution = institution.compareTo(other.institution);
        return byInstitution != 0 ? byInstitution : number.compareTo(other.number);
    }
}
