// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.chain.HashChain;

import java.sql.ResultSet;
import java.sql.SQLException;

/// A row about a party as the record stores it.
///
/// @param line 1-based physical line
/// @param party who the row was found to speak of
/// @param kind what the source says the party is
/// @param accounts ordinals with commas between
/// @param details as JSON, empty if none
/// @param attributes unmapped columns as JSON, empty if none
/// @param duplicateOf id of the earlier row that said the same, 0 if there is none
/// @param nth which of the identical rows of its file it is, from 1
/// @param contentHash seeded hash of what is said, and [#nth]
record PartyEntry(
        long line,
        long party,
        String customer,
        String name,
        String kind,
        String accounts,
        String details,
        String attributes,
        long duplicateOf,
        int nth,
        long contentHash) {

    static final String COLUMNS =
            "line, party, customer, name, kind, accounts, details, attributes, duplicate_of, nth,"
                    + " content_hash";

    static final String INSERT =
            "INSERT INTO party_row(id, import, %s) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
                    .formatted(COLUMNS);

    private static final int HEX = 16;

    /// In the order of [#COLUMNS].
    static PartyEntry of(ResultSet row) throws SQLException {
        return new PartyEntry(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getInt(10),
                row.getLong(11));
    }

    /// In the order of [#INSERT].
    Object[] values(long id, long importId) {
        return new Object[] {
            id,
            importId,
            line,
            party,
            customer,
            name,
            kind,
            accounts,
            details,
            attributes,
            duplicateOf,
            nth,
            contentHash
        };
    }

    /// Adds the row as it arrived to the hash of its import's rows about parties.
    void link(EntryHash hash) {
        hash.begin(duplicateOf == 0 ? 'a' : 'd')
                .number(line)
                .number(party)
                .text(customer)
                .text(name)
                .text(kind)
                .text(accounts)
                .text(details)
                .text(attributes)
                .number(duplicateOf)
                .number(nth)
                .number(contentHash)
                .link();
    }

    /// Seeded hash of what the row says; unmapped columns aside, as with transfers.
    long content(long seed) {
        HashChain hash = new HashChain();
        hash.begin('y').number(seed).text(customer).text(name).text(kind);
        hash.text(accounts).text(details).link();
        return Long.parseUnsignedLong(hash.head(), 0, HEX, HEX);
    }

    /// Whether both rows say the same and are the same one among the identical rows of their files.
    boolean saysTheSameAs(PartyEntry other) {
        return nth == other.nth
                && customer.equals(other.customer)
                && name.equals(other.name)
                && kind.equals(other.kind)
                && accounts.equals(other.accounts)
                && details.equals(other.details);
    }

    PartyEntry classified(int ordinal, long hash) {
        return with(party, duplicateOf, ordinal, hash);
    }

    PartyEntry of(long found, long original) {
        return with(found, original, nth, contentHash);
    }

    private PartyEntry with(long found, long original, int ordinal, long hash) {
        return new PartyEntry(
                line,
                found,
                customer,
                name,
                kind,
                accounts,
                details,
                attributes,
                original,
                ordinal,
                hash);
    }
}
