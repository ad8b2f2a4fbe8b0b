// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

/// The account a statement is of, where no column names it: typed, or found above the table or in
/// the file's name. Empty texts where nothing is known.
///
/// @param number account or card number
/// @param bank the institution
/// @param name the holder
public record OwnAccount(String number, String bank, String name) {

    public static final OwnAccount UNKNOWN = new OwnAccount("", "", "");

    public OwnAccount {
        number = number.strip();
        bank = bank.strip();
        name = name.strip();
    }

    public OwnAccount withNumber(String other) {
        return new OwnAccount(other, bank, name);
    }

    public OwnAccount withBank(String other) {
        return new OwnAccount(number, other, name);
    }

    public OwnAccount withName(String other) {
        return new OwnAccount(number, bank, other);
    }
}
