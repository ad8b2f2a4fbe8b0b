// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.screening;

/// What of a case was screened.
public sealed interface ScreenedThing {

    /// A party by its name and whatever else is known of it.
    ///
    /// @param ordinal number of the party
    record OfParty(long ordinal) implements ScreenedThing {}

    /// The number of an account, where it is a wallet address.
    ///
    /// @param ordinal number of the account
    record OfWallet(int ordinal) implements ScreenedThing {}

    /// The free text of a transfer.
    ///
    /// @param transfer the first transfer with that text
    record OfReference(long transfer) implements ScreenedThing {}

    /// The thing in a few letters: `party 12`, `wallet 7`, `reference 99`.
    default String key() {
        return switch (this) {
            case OfParty(long ordinal) -> "party " + ordinal;
            case OfWallet(int ordinal) -> "wallet " + ordinal;
            case OfReference(long transfer) -> "reference " + transfer;
        };
    }

    /// @throws IllegalArgumentException if the letters are not those of [#key]
    static ScreenedThing of(String key) {
        int blank = key.indexOf(' ');
        String number = key.substring(blank + 1);
        return switch (key.substring(0, Math.max(0, blank))) {
            case "party" -> new OfParty(Long.parseLong(number));
            case "wallet" -> new OfWallet(Integer.parseInt(number));
            case "reference" -> new OfReference(Long.parseLong(number));
            default -> throw new IllegalArgumentException("nothing screened is called " + key);
        };
    }
}
