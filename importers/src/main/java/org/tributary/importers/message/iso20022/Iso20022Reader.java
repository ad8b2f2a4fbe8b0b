// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Heads;
import org.tributary.importers.message.MessageReader;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.xml.SafeXml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads ISO 20022 messages as a stream, in a child process and through the one XML factory that
/// opens nothing outside the file. Stateless and thread-safe.
public final class Iso20022Reader implements MessageReader {

    private static final Pattern ROOT =
            Pattern.compile(
                    "<(?:[A-Za-z_][\\w.-]*:)?(?:Document|AppHdr|BkToCstmr\\w*|FIToFI\\w*|"
                        + "(?:FI|FinInstn)CdtTrf|Cstmr\\w*)[\\s>/]|=['\"]urn:iso:std:iso:20022");

    /// Any other XML, but no web page.
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?!html|!doctype html|head|body|table)[a-z_!?]");

    @Override
    public String format() {
        return "ISO 20022";
    }

    @Override
    public String kind() {
        return "iso-20022";
    }

    @Override
    public Isolation isolation() {
        return Isolation.CHILD;
    }

    @Override
    public List<String> attributes() {
        return List.of(
                "status",
                "end-to-end id",
                "uetr",
                "transaction id",
                "instruction id",
                "mandate id",
                "entry reference",
                "entry servicer reference",
                "message id",
                "batch",
                "number of transactions",
                "transactions",
                "own amount",
                "instructed amount",
                "transaction amount",
                "counter value",
                "exchange rate",
                "charges",
                "charges borne by",
                "proprietary code",
                "entry code",
                "payment type",
                "reversal",
                "debtor",
                "debtor address",
                "debtor id",
                "creditor",
                "creditor address",
                "creditor id",
                "ultimate debtor",
                "ultimate debtor address",
                "ultimate debtor id",
                "ultimate creditor",
                "ultimate creditor address",
                "ultimate creditor id",
                "initiating party",
                "initiating party address",
                "initiating party id",
                "entry note",
                "account servicer note",
                "entry",
                "payment block");
    }

    /// Any other XML file is taken too, to be told that it is no payment.
    @Override
    public boolean mayRead(byte[] head) {
        String text = Heads.text(head).stripLeading();
        return MARKUP.matcher(text).lookingAt() || ROOT.matcher(text).find();
    }

    @Override
    public void read(Content content, PaymentSink sink) throws IOException {
        try (InputStream in = content.open()) {
            read(in, sink);
        }
    }

    private static void read(InputStream in, PaymentSink sink) throws IOException {
        XMLStreamReader xml = SafeXml.reader(in);
        try {
            new MessageWalk(xml, sink).walk();
            xml.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io
                    && !(io instanceof CharConversionException)) {
                throw io;
            }
            sink.broken(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()),
                    "",
                    reason(e),
                    "What stands before was read. Ask for the complete file.");
        }
    }

    private static String reason(XMLStreamException e) {
        if (e.getNestedException() instanceof CharConversionException) {
            return "The file has bytes here that are no text in the charset it declares.";
        }
        return String.valueOf(e.getMessage()).contains("JAXP")
                ? "The file goes beyond what a message can hold: too deep, too many or too long"
                        + " names."
                : "The file stops being XML here: it is cut off or damaged.";
    }
}
