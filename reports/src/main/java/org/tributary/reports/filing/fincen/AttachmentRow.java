// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;

import java.time.LocalDateTime;

/// A row of the attachment: one transfer, or several of one day between the same accounts.
///
/// @param at when the first happened
/// @param count how many transfers it stands for
/// @param paid what all of them paid
/// @param received what all of them brought
/// @param citation file and line of the first, and how many more there are
record AttachmentRow(
        LocalDateTime at,
        int count,
        FiledParty from,
        FiledParty to,
        Money paid,
        Money received,
        String channel,
        String reference,
        String citation) {

    static AttachmentRow of(FiledTransfer transfer) {
        return new AttachmentRow(
                transfer.at(),
                1,
                transfer.from(),
                transfer.to(),
                transfer.paid(),
                transfer.received(),
                transfer.channel(),
                transfer.reference(),
                transfer.citation());
    }

    /// This row with one more transfer that [#sum] says belongs to it.
    AttachmentRow plus(AttachmentRow other) {
        return new AttachmentRow(
                at.isBefore(other.at) ? at : other.at,
                count + other.count,
                from,
                to,
                paid.plus(other.paid),
                received.plus(other.received),
                channel.equals(other.channel) ? channel : "",
                "",
                citation);
    }

    /// What must be equal for rows to be added up.
    record Sum(Object day, String from, String to, String paidCurrency, String receivedCurrency) {}

    Sum sum() {
        return new Sum(
                at.toLocalDate(),
                key(from),
                key(to),
                paid.currency().code(),
                received.currency().code());
    }

    private static String key(FiledParty party) {
        return party.institution() + "\n" + party.account();
    }

    String time() {
        return count == 1 ? at.format(AttachmentColumn.CLOCK) : "";
    }

    String source() {
        return count == 1 ? citation : "%s and %d more".formatted(citation, count - 1);
    }
}
