// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.chain.HashStream;
import org.tributary.casefile.store.Sql;

/// What an import's rows about parties amount to when they are read again.
///
/// @param accepted how many said something new
/// @param duplicate how many did not
/// @param head hash of all of them
record PartyRecount(long accepted, long duplicate, String head) {

    static PartyRecount of(Sql sql, long importId) {
        EntryHash hash = new HashStream();
        long[] rows = {0, 0};
        sql.each(
                "SELECT " + PartyEntry.COLUMNS + " FROM party_row WHERE import = ? ORDER BY id",
                row -> {
                    PartyEntry entry = PartyEntry.of(row);
                    entry.link(hash);
                    rows[entry.duplicateOf() == 0 ? 0 : 1]++;
                },
                importId);
        return new PartyRecount(rows[0], rows[1], hash.head());
    }

    void link(EntryHash chain) {
        ImportChain.linkPartyRows(chain, accepted + duplicate, head);
    }
}
