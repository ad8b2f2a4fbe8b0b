// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

/// Who holds or controls accounts.
public sealed interface Party permits Person, Organisation, UnnamedParty {

    /// Number the record gave the party, from 1, never reused.
    long ordinal();

    /// The name as the source gives it, or empty for an [UnnamedParty].
    String name();
}
