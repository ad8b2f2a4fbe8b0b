// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.money.Money;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Something an investigator knows that no file says.
public sealed interface HandEntry {

    /// Something said of a party.
    ///
    /// @param party its number; empty for one the case does not know yet, or for whoever holds
    ///     the account it speaks of
    /// @param name what it is called; empty if that is not said
    /// @param kind what kind of party it is
    /// @param accounts accounts it holds, controls or signs for, or the one that is spoken of
    /// @param details what else is said
    record OfParty(
            OptionalLong party,
            String name,
            PartyRow.Kind kind,
            List<AccountId> accounts,
            Map<PartyDetail, String> details)
            implements HandEntry {

        public OfParty {
            name = name.strip();
            accounts = List.copyOf(accounts);
            EnumMap<PartyDetail, String> told = new EnumMap<>(PartyDetail.class);
            details.forEach(
                    (detail, value) -> {
                        if (!value.isBlank()) {
                            told.put(detail, value.strip());
                        }
                    });
            details = Collections.unmodifiableMap(told);
        }
    }

    /// Cash that changed hands.
    ///
    /// @param time in the zone of the case; empty if nobody knows
    /// @param place where; may be empty
    /// @param purpose what for; may be empty
    record Handover(
            Hands from,
            Hands to,
            Money amount,
            LocalDate day,
            Optional<LocalTime> time,
            String place,
            String purpose)
            implements HandEntry {

        public Handover {
            place = place.strip();
            purpose = purpose.strip();
        }
    }

    /// Where cash came from or went to.
    sealed interface Hands {

        /// It was paid out of an account, or into one.
        record OfAccount(AccountId account) implements Hands {}

        /// A party had it in hand.
        record OfHolder(long party) implements Hands {}
    }
}
