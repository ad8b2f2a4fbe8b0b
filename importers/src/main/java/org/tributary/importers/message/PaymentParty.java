// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import org.tributary.ledger.account.Iban;

/// One end of a payment as a message names it. Every part may be empty. Immutable.
///
/// @param account number of the account; an IBAN without blanks
/// @param bank identifier of the bank that keeps it, a BIC where one is given
/// @param name holder of the account
/// @param country ISO code of the holder's country

public record PaymentParty(String account, String bank, String name, String country) {

    public static final PaymentParty UNKNOWN = new PaymentParty("", "", "", "");

    public PaymentParty {
        account = Numbering.account(account);
        bank = Numbering.bank(bank);
        name = Numbering.oneLine(name);
        country = country.strip();
    }

    public PaymentParty(String account, String bank, String name) {
        this(account, bank, name, "");
    }

    public boolean isUnknown() {
        return account.isEmpty() && name.isEmpty();
    }

    /// Whether both name the same account number; two without numbers do not.
    public boolean sameAccount(PaymentParty other) {
        return !account.isEmpty() && account.equals(other.account);
    }

    /// This party, with the bank of its account where it names none.
    public PaymentParty at(String otherBank) {
        return bank.isEmpty() ? new PaymentParty(account, otherBank, name, country) : this;
    }

    /// This party, with a name where it has none.
    public PaymentParty called(String otherName) {
        return name.isEmpty() ? new PaymentParty(account, bank, otherName, country) : this;
    }

    /// The bank as part of the account's identity: none for an IBAN, which is unique by itself and
    /// stands in some messages with its bank and in others without.
    public String identifyingBank() {
        return Iban.isValid(account) ? "" : bank;
    }
}
