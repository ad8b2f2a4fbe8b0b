// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What one row of a parties file says about one party.
///
/// @param line 1-based physical line
/// @param customer the institution's own number of the party, empty if the row gives none
/// @param name empty if the row gives none
/// @param kind what kind of party the row says it is
/// @param accounts accounts the row attaches the party to
/// @param details what else is said of the party
/// @param attributes columns that map to nothing, as one JSON object of strings, empty if none
/// @param party number of the party an investigator says it of; empty if the row itself has to
///     tell
public record PartyRow(
        long line,
        String customer,
        String name,
        Kind kind,
        List<AccountId> accounts,
        Map<PartyDetail, String> details,
        String attributes,
        OptionalLong party) {

    /// A row of a file, which tells by itself of whom it speaks.
    public PartyRow(
            long line,
            String customer,
            String name,
            Kind kind,
            List<AccountId> accounts,
            Map<PartyDetail, String> details,
            String attributes) {
        this(line, customer, name, kind, accounts, details, attributes, OptionalLong.empty());
    }

    /// What the source says a party is.
    public enum Kind {
        PERSON,
        ORGANISATION,
        /// Not said; the name's legal form decides.
        UNSAID
    }

    public PartyRow {
        customer = customer.strip();
        name = name.strip();
        accounts = List.copyOf(accounts);
        EnumMap<PartyDetail, String> copy = new EnumMap<>(PartyDetail.class);
        copy.putAll(details);
        details = Collections.unmodifiableMap(copy);
    }
}
