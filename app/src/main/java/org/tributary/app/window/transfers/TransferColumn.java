// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

/// A column of the table, in the order shown: where a row comes from stands before texts that many
/// sources lack, so that it is in view.
enum TransferColumn {
    TIME("transfers.time", 144),
    FROM("transfers.from", 160),
    TO("transfers.to", 160),
    PAID("transfers.paid", 104),
    CURRENCY("transfers.currency", 78),
    RECEIVED("transfers.received", 120),
    RECEIVED_CURRENCY("transfers.receivedCurrency", 82),
    CHANNEL("transfers.channel", 92),
    SOURCE("transfers.source", 166),
    REFERENCE("transfers.reference", 150),
    LABEL("transfers.label", 84);

    private final String textKey;
    private final double width;

    TransferColumn(String textKey, double width) {
        this.textKey = textKey;
        this.width = width;
    }

    String textKey() {
        return textKey;
    }

    double width() {
        return width;
    }

    boolean isAmount() {
        return this == PAID || this == RECEIVED;
    }

    /// Whether it says something only where another amount arrived than was paid.
    boolean isForConversions() {
        return this == RECEIVED || this == RECEIVED_CURRENCY;
    }

    /// Whether rows can be put into its order: only what the flow graph knows, because the record
    /// is read page by page.
    boolean isSortable() {
        return switch (this) {
            case TIME, FROM, TO, PAID, CURRENCY, CHANNEL -> true;
            case RECEIVED, RECEIVED_CURRENCY, REFERENCE, LABEL, SOURCE -> false;
        };
    }
}
