// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A column of the attachment.
public enum AttachmentColumn {
    DATE("Date", Sacrifice.NEVER),
    TIME("Time", Sacrifice.NEVER),
    TRANSFERS("Transfers", Sacrifice.NEVER),
    AMOUNT("Amount", Sacrifice.NEVER),
    CURRENCY("Currency", Sacrifice.NEVER),
    AMOUNT_RECEIVED("Amount received", Sacrifice.NEVER),
    CURRENCY_RECEIVED("Currency received", Sacrifice.NEVER),
    CHANNEL("Channel", Sacrifice.NEVER),
    FROM_ACCOUNT("From account", Sacrifice.NEVER),
    FROM_INSTITUTION("From institution", Sacrifice.DUPLICATE_PARTY),
    FROM_NAME("From name", Sacrifice.DUPLICATE_PARTY),
    TO_ACCOUNT("To account", Sacrifice.NEVER),
    TO_INSTITUTION("To institution", Sacrifice.DUPLICATE_PARTY),
    TO_NAME("To name", Sacrifice.DUPLICATE_PARTY),
    REFERENCE("Reference", Sacrifice.FREE_TEXT),
    SOURCE("Source", Sacrifice.NEVER);

    /// When a column is given up for lack of room.
    public enum Sacrifice {
        /// First.
        FREE_TEXT,
        /// Next: accounts tell the parties apart, and the report's own fields tell who they are.
        DUPLICATE_PARTY,
        NEVER
    }

    static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final String header;
    private final Sacrifice sacrifice;

    AttachmentColumn(String header, Sacrifice sacrifice) {
        this.header = header;
        this.sacrifice = sacrifice;
    }

    public String header() {
        return header;
    }

    public Sacrifice sacrifice() {
        return sacrifice;
    }

    String value(AttachmentRow row) {
        return switch (this) {
            case DATE -> row.at().toLocalDate().toString();
            case TIME -> row.time();
            case TRANSFERS -> Integer.toString(row.count());
            case AMOUNT -> row.paid().plain();
            case CURRENCY -> row.paid().currency().code();
            case AMOUNT_RECEIVED -> row.received().plain();
            case CURRENCY_RECEIVED -> row.received().currency().code();
            case CHANNEL -> row.channel();
            case FROM_ACCOUNT -> row.from().account();
            case FROM_INSTITUTION -> row.from().institution();
            case FROM_NAME -> row.from().name();
            case TO_ACCOUNT -> row.to().account();
            case TO_INSTITUTION -> row.to().institution();
            case TO_NAME -> row.to().name();
            case REFERENCE -> row.reference();
            case SOURCE -> row.source();
        };
    }

    /// Whether cells are text, which a spreadsheet may take for a formula.
    boolean isText() {
        return switch (this) {
            case DATE, TIME, TRANSFERS, AMOUNT, AMOUNT_RECEIVED -> false;
            case CURRENCY,
                    CURRENCY_RECEIVED,
                    CHANNEL,
                    FROM_ACCOUNT,
                    FROM_INSTITUTION,
                    FROM_NAME,
                    TO_ACCOUNT,
                    TO_INSTITUTION,
                    TO_NAME,
                    REFERENCE,
                    SOURCE ->
                    true;
        };
    }
}
