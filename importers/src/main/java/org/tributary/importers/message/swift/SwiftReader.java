// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Heads;
import org.tributary.importers.message.MessageReader;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.TextLines;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Reads SWIFT FIN messages. Stateless and thread-safe.
public final class SwiftReader implements MessageReader {

    /// At the start of a line or behind another message; within a cell of a table it is none.
    private static final Pattern BLOCK =
            Pattern.compile("(?:^|[\\r\\n\\x01\\x03}$])[ \\t]*\\{1:[A-Z][0-9]{2}[A-Z0-9]{8}");

    /// A statement without blocks: its reference, and its account or balance soon after.
    private static final Pattern BARE =
            Pattern.compile("(?:^|[\\r\\n]):20:[\\s\\S]{0,400}?[\\r\\n]:(?:25P?|28C?|60[FM]|32A):");

    @Override
    public String format() {
        return "SWIFT MT";
    }

    @Override
    public String kind() {
        return "swift-mt";
    }

    @Override
    public List<String> attributes() {
        return List.of(
                "sender's reference",
                "related reference",
                "transaction reference",
                "uetr",
                "sent by",
                "received by",
                "sent",
                "message user reference",
                "priority message",
                "instructed amount",
                "exchange rate",
                "charges borne by",
                "payer address",
                "payee address",
                "payer, of whom no account is told",
                "underlying payer",
                "underlying payer address",
                "underlying payee",
                "underlying payee address",
                "ordering institution",
                "statement",
                "statement number",
                "type",
                "transaction code",
                "own reference",
                "customer reference",
                "end-to-end id",
                "mandate id",
                "creditor id",
                "ultimate debtor",
                "ultimate creditor",
                "supplement",
                "reversal",
                "field 23B",
                "field 53A",
                "field 53B",
                "field 72");
    }

    @Override
    public boolean mayRead(byte[] head) {
        String text = Heads.text(head);
        return BLOCK.matcher(text).find() || BARE.matcher(text).find();
    }

    @Override
    public void read(Content content, PaymentSink sink) throws IOException {
        try (TextLines lines = new TextLines(content.open())) {
            FinRows rows = new FinRows(new FinScanner(lines), sink);
            boolean more = true;
            while (more) {
                more = rows.next();
            }
        }
    }
}
