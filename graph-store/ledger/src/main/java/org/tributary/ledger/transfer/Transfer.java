// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One movement of money between two accounts, as one source row says it. Never merged with
/// another, never dropped. Immutable.
///
/// @param id stable number in the case
/// @param fromOrdinal ordinal of the paying account in the record
/// @param from the paying account
/// @param toOrdinal ordinal of the receiving account in the record
/// @param to the receiving account; may equal `from`
/// @param at when, as an instant; the import states the zone it was read in
/// @param paid what left `from`
/// @param received what arrived at `to`; equals `paid` where the source gives one amount
/// @param channel how it was paid (wire, cheque, cash …) in the source's words, empty if not given
/// @param reference purpose or reference text, empty if not given
/// @param label a label the source carries, such as a known laundering mark; empty if not given
/// @param bankReference the bank's own unique number of the transaction, empty if not given
/// @param details mapped fields beyond the ones above
/// @param attributes columns of the source that map to no field, by header, in file order
/// @param source the file and line it came from
/// @param alsoFrom where other statements show the same payment, confirmed by an investigator
public record Transfer(
        TransferId id,
        int fromOrdinal,
        AccountId from,
        int toOrdinal,
        AccountId to,
        Instant at,
        Money paid,
        Money received,
        String channel,
        String reference,
        String label,
        String bankReference,
        Map<Detail, String> details,
        Map<String, String> attributes,
        Provenance source,
        List<Provenance> alsoFrom) {

    /// A transfer that no other statement is known to show.
    public Transfer(
            TransferId id,
            int fromOrdinal,
            AccountId from,
            int toOrdinal,
            AccountId to,
            Instant at,
            Money paid,
            Money received,
            String channel,
            String reference,
            String label,
            String bankReference,
            Map<Detail, String> details,
            Map<String, String> attributes,
            Provenance source) {
        this(
                id,
                fromOrdinal,
                from,
                toOrdinal,
                to,
                at,
                paid,
                received,
                channel,
                reference,
                label,
                bankReference,
                details,
                attributes,
                source,
                List.of());
    }

    public Transfer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        Objects.requireNonNull(source);
        alsoFrom = List.copyOf(alsoFrom);
        EnumMap<Detail, String> copy = new EnumMap<>(Detail.class);
        copy.putAll(details);
        details = Collections.unmodifiableMap(copy);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
