// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.ofx;

import org.tributary.importers.message.Heads;
import org.tributary.importers.message.MessageReader;
import org.tributary.importers.message.PaymentSink;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/// Reads OFX statements of bank, card and investment accounts. Stateless and thread-safe.
public final class OfxReader implements MessageReader {

    @Override
    public String format() {
        return "OFX";
    }

    @Override
    public String kind() {
        return "ofx";
    }

    @Override
    public List<String> attributes() {
        return List.of(
                "account type",
                "initiated",
                "cheque number",
                "reference number",
                "merchant-category",
                "origcurrency.cursym",
                "origcurrency.currate",
                "currency.currate");
    }

    @Override
    public boolean mayRead(byte[] head) {
        String text = Heads.text(head).toUpperCase(Locale.ROOT);
        return text.contains("OFXHEADER") || text.contains("<OFX>");
    }

    @Override
    public void read(Content content, PaymentSink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open(), 1 << 16)) {
            OfxRows rows = new OfxRows(new OfxTokens(in), sink);
            boolean more = true;
            while (more) {
                more = rows.next();
            }
        }
    }
}
