// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

/// A column of the table.
enum TransferColumn {
    TIME("transfers.time", 140),
    FROM("transfers.from", 150),
    TO("transfers.to", 150),
    PAID("transfers.paid", 120),
    CURRENCY("transfers.currency", 64),
    RECEIVED("transfers.received", 120),
    RECEIVED_CURRENCY("transfers.receivedCurrency", 64),
    CHANNEL("transfers.channel", 96),
    REFERENCE("transfers.reference", 150),
    LABEL("transfers.label", 80),
    SOURCE("transfers.source", 190);

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

    /// Whether rows can be put into its order: only what the flow graph knows, because the record
    /// is read page by page.
    boolean isSortable() {
        return switch (this) {
            case TIME, FROM, TO, PAID, CURRENCY, CHANNEL -> true;
            case RECEIVED, RECEIVED_CURRENCY, REFERENCE, LABEL, SOURCE -> false;
        };
    }
}
