// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.ledger.transfer.Transfer;

import java.time.ZoneId;

/// A transfer as commands print it.
///
/// @param id stable number in the case
/// @param from key of the payer's account
/// @param to key of the receiver's account
/// @param amount what was paid, exact
/// @param currency of `amount`
/// @param received what arrived, exact
/// @param receivedCurrency of `received`
/// @param at ISO 8601 with offset
/// @param channel how it was made, empty if unknown
/// @param reference what was written on it
/// @param source `file.csv:line`
record TransferJson(
        long id,
        String from,
        String to,
        String amount,
        String currency,
        String received,
        String receivedCurrency,
        String at,
        String channel,
        String reference,
        String source) {

    /// @param zone the time is written in
    static TransferJson of(Transfer transfer, ZoneId zone) {
        return new TransferJson(
                transfer.id().value(),
                transfer.from().key(),
                transfer.to().key(),
                transfer.paid().plain(),
                transfer.paid().currency().code(),
                transfer.received().plain(),
                transfer.received().currency().code(),
                Wording.time(transfer.at(), zone),
                transfer.channel(),
                transfer.reference(),
                transfer.source().citation());
    }

    /// One line for the terminal.
    String line() {
        return "%s  %s -> %s  %s %s  %s".formatted(at, from, to, amount, currency, source);
    }
}
