// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

/// A column of the table, in the order shown: where a row comes from stands before texts that many
/// sources lack, so that it is in view.
enum TransferColumn {
    TIME("transfers.time", 144),
    FROM("transfers.from", 156),
    TO("transfers.to", 156),
    PAID("transfers.paid", 132),
    CURRENCY("transfers.currency", 98),
    RECEIVED("transfers.received", 132),
    RECEIVED_CURRENCY("transfers.receivedCurrency", 98),
    CHANNEL("transfers.channel", 100),
    SOURCE("transfers.source", 166),
    REFERENCE("transfers.reference", 150),
    LABEL("transfers.label", 100);

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

    /// Whether its values are listed to choose from.
    boolean isChosenFrom() {
        return switch (this) {
            case FROM, TO, CURRENCY, CHANNEL -> true;
            case TIME, PAID, RECEIVED, RECEIVED_CURRENCY, REFERENCE, LABEL, SOURCE -> false;
        };
    }

    /// Whether rows can be filtered by it.
    boolean isFilterable() {
        return switch (this) {
            case TIME, FROM, TO, PAID, CURRENCY, CHANNEL, REFERENCE, LABEL -> true;
            case RECEIVED, RECEIVED_CURRENCY, SOURCE -> false;
        };
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
