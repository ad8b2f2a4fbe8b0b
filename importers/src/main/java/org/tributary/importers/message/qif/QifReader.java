// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.qif;

import org.tributary.importers.message.Heads;
import org.tributary.importers.message.MessageReader;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.TextLines;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads QIF files: first once over their dates, to see whether day or month comes first, then
/// their records. Stateless and thread-safe.
public final class QifReader implements MessageReader {

    private static final Pattern START =
            Pattern.compile(
                    "(?i)(?:^|[\\r\\n])!(?:Type:[A-Za-z ]+|Account|Option:\\w+|Clear:\\w+)[ \\t]*"
                            + "(?:[\\r\\n]|$)");

    @Override
    public String format() {
        return "QIF";
    }

    @Override
    public String kind() {
        return "qif";
    }

    @Override
    public List<String> attributes() {
        return List.of("number", "category", "address", "cleared", "split");
    }

    @Override
    public boolean mayRead(byte[] head) {
        return START.matcher(Heads.text(head)).find();
    }

    @Override
    public void read(Content content, PaymentSink sink) throws IOException {
        QifDates dates = new QifDates(order(content));
        try (TextLines lines = new TextLines(content.open())) {
            QifRows rows = new QifRows(lines, sink, dates);
            boolean more = true;
            while (more) {
                more = rows.next();
            }
        }
    }

    private static QifDates.Order order(Content content) throws IOException {
        try (TextLines lines = new TextLines(content.open())) {
            while (lines.next()) {
                String text = lines.text();
                if (text.startsWith("D")) {
                    Optional<QifDates.Order> order = QifDates.order(text.substring(1));
                    if (order.isPresent()) {
                        return order.get();
                    }
                }
            }
        }
        return QifDates.Order.MONTH_FIRST;
    }
}
