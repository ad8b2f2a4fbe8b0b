// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import java.util.Objects;

/// How a file speaks of an account: by its number, or only as the other side of an account whose
/// statement it is.
public sealed interface AccountMention {

    /// How the account is shown before the record knows it: its key, or `?:` and the name.
    String key();

    /// An account the file gives a number for.
    record Numbered(AccountId id, AccountKind kind) implements AccountMention {
        public Numbered {
            Objects.requireNonNull(id);
            Objects.requireNonNull(kind);
        }

        @Override
        public String key() {
            return id.key();
        }
    }

    /// The other side of a row that gives no number for it. The record keeps one account for each
    /// own account, name and, where there is no name, side; that two of them are the same is for an
    /// investigator to say.
    ///
    /// @param of index of the own account among the file's mentions
    /// @param name the name as the row gives it, empty if it gives none
    /// @param side what the counterparty is in such rows; told apart only without a name, so that
    ///     money from nobody knows whom does not seem to flow on to nobody knows whom
    record Counterparty(int of, String name, Side side) implements AccountMention {
        public Counterparty {
            name = name.strip();
            Objects.requireNonNull(side);
        }

        @Override
        public String key() {
            return "?:" + name;
        }
    }

    /// Which end of a transfer somebody is at.
    enum Side {
        PAYER,
        PAYEE
    }
}
