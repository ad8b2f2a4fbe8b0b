// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.app.words.AmountText;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.Transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the cells of a transaction, for the table and for a spreadsheet.
///
/// @param amounts how the table writes amounts
/// @param zone in which times are shown
record TransferText(AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// A cell as the table shows it.
    String cell(Transfer transfer, TransferColumn column) {
        return switch (column) {
            case TIME -> time(transfer.at());
            case FROM -> transfer.from().key();
            case TO -> transfer.to().key();
            case PAID -> amounts.digits(transfer.paid());
            case CURRENCY -> transfer.paid().currency().code();
            case RECEIVED -> isConverted(transfer) ? amounts.digits(transfer.received()) : "";
            case RECEIVED_CURRENCY ->
                    isConverted(transfer) ? transfer.received().currency().code() : "";
            case CHANNEL -> transfer.channel();
            case REFERENCE -> transfer.reference();
            case LABEL -> transfer.label();
            case SOURCE -> transfer.source().citation();
        };
    }

    /// Most sources know no seconds; then none are shown.
    private String time(Instant at) {
        return (at.getEpochSecond() % 60 == 0 ? MINUTE : SECOND).withZone(zone).format(at);
    }

    /// Whether something else arrived than was paid.
    private static boolean isConverted(Transfer transfer) {
        return !transfer.received().equals(transfer.paid());
    }

    /// A row of tab-separated values; amounts are plain decimals, texts are guarded.
    String line(Transfer transfer) {
        return Stream.of(TransferColumn.values())
                .map(
                        column ->
                                switch (column) {
                                    case SOURCE, FROM, TO, CHANNEL, REFERENCE, LABEL ->
                                            guarded(copied(transfer, column));
                                    case TIME, PAID, CURRENCY, RECEIVED, RECEIVED_CURRENCY ->
                                            copied(transfer, column);
                                })
                .collect(Collectors.joining("\t"));
    }

    /// A cell as it leaves for a spreadsheet: times in full, amounts as plain decimals, every
    /// source.
    String copied(Transfer transfer, TransferColumn column) {
        return switch (column) {
            case PAID -> transfer.paid().plain();
            case RECEIVED -> transfer.received().plain();
            case RECEIVED_CURRENCY -> transfer.received().currency().code();
            case TIME -> SECOND.withZone(zone).format(transfer.at());
            case SOURCE -> sources(transfer);
            case CURRENCY, FROM, TO, CHANNEL, REFERENCE, LABEL -> cell(transfer, column);
        };
    }

    /// Every place that shows the transaction, the one that counts first.
    private static String sources(Transfer transfer) {
        return Stream.concat(Stream.of(transfer.source()), transfer.alsoFrom().stream())
                .map(Provenance::citation)
                .collect(Collectors.joining("; "));
    }

    /// A text that no spreadsheet takes for a formula and that stays in its cell: OWASP, "CSV
    /// Injection".
    static String guarded(String text) {
        String plain = text.replaceAll("[\\t\\r\\n]+", " ");
        String seen = plain.stripLeading();
        return !seen.isEmpty() && "=+-@".indexOf(seen.charAt(0)) >= 0 ? "'" + plain : plain;
    }
}
