// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.bai2;

import org.tributary.importers.message.Heads;
import org.tributary.importers.message.MessageReader;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.TextLines;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Reads BAI2 files. Stateless and thread-safe.
public final class Bai2Reader implements MessageReader {

    /// File header, then sooner or later a group header.
    private static final Pattern START =
            Pattern.compile(
                    "^\\s*01,[^,\\r\\n]*,[^,\\r\\n]*,[0-9]{6},[^\\r\\n]*[\\r\\n]+(?:88|02),");

    @Override
    public String format() {
        return "BAI2";
    }

    @Override
    public String kind() {
        return "bai2";
    }

    @Override
    public List<String> attributes() {
        return List.of("customer reference", "availability", "reversal");
    }

    @Override
    public boolean mayRead(byte[] head) {
        return START.matcher(Heads.text(head)).find();
    }

    @Override
    public void read(Content content, PaymentSink sink) throws IOException {
        try (TextLines lines = new TextLines(content.open())) {
            Bai2Rows rows = new Bai2Rows(lines, sink);
            boolean more = true;
            while (more) {
                more = rows.next();
            }
        }
    }
}
