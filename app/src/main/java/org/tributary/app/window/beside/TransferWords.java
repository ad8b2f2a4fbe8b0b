// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.transfer.Transfer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes when a transfer was and what it moved, for narrow tables. Immutable.
///
/// @param texts gives words
/// @param amounts how amounts are written
/// @param zone in which times are shown
public record TransferWords(Texts texts, AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// To the minute.
    public String time(Transfer transfer) {
        return MINUTE.withZone(zone).format(transfer.at());
    }

    /// What was paid, and what arrived where that is not the same.
    public String amount(Transfer transfer) {
        return transfer.paid().equals(transfer.received())
                ? amounts.of(transfer.paid())
                : texts.of(
                        "trails.converted",
                        amounts.of(transfer.paid()),
                        amounts.of(transfer.received()));
    }
}
