// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;

import java.time.LocalDateTime;

/// A transfer of the report.
///
/// @param at local time in the zone of the case
/// @param from side that paid
/// @param to side that was paid
/// @param paid what left the payer
/// @param received what reached the payee
/// @param channel how it was paid, in the source's words; may be empty
/// @param reference purpose; may be empty
/// @param citation file and line it was read from: `file.csv:1284`
public record FiledTransfer(
        TransferId id,
        LocalDateTime at,
        FiledParty from,
        FiledParty to,
        Money paid,
        Money received,
        String channel,
        String reference,
        String citation) {

    /// One side of a transfer.
    ///
    /// @param institution bank or other keeper; may be empty
    /// @param account number of the account
    /// @param name of its holder; may be empty
    /// @param subject key of the subject who holds it, empty if it is none of them
    public record FiledParty(String institution, String account, String name, String subject) {}
}
