// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.account.PartyDetail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/// Dates that parties files tell of accounts and their holders, as moments.
final class HolderDates {

    private HolderDates() {}

    /// Midnight (UTC) of a date, in milliseconds since 1970-01-01T00:00Z; empty if the date is not
    /// told or cannot be read.
    static OptionalLong at(CaseLedger ledger, PartyDetail detail, int account) {
        String told = ledger.accounts().told(detail, account);
        if (told.length() < 10) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    LocalDate.parse(told.substring(0, 10))
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .toEpochMilli());
        } catch (DateTimeException unreadable) {
            return OptionalLong.empty();
        }
    }
}
