// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

/// A holder nobody has named yet, made when an account without a known holder becomes a subject.
///
/// @param ordinal number the record gave the party, from 1
public record UnnamedParty(long ordinal) implements Party {

    @Override
    public String name() {
        return "";
    }
}
