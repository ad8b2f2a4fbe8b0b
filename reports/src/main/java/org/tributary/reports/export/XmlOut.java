// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.reports.sheet.VisibleText;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML piece by piece in UTF-8. Whatever the text, the result is well-formed. Not
/// thread-safe.
final class XmlOut {

    private final XMLStreamWriter xml;

    XmlOut(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// @param attributes names and values in turn
    XmlOut open(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /// An element without content.
    XmlOut empty(String element, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            // Parsers turn line breaks and tabs within attributes into blanks.
            String value = VisibleText.of(attributes[i + 1]).replace('\n', ' ').replace('\t', ' ');
            xml.writeAttribute(attributes[i], value);
        }
    }

    /// More attributes of the element that was opened last, while nothing is in it.
    XmlOut attributes(String... attributes) throws IOException {
        try {
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /// A number with two decimals at most.
    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour & 0xFFFFFF);
    }

    XmlOut text(String text) throws IOException {
        try {
            xml.writeCharacters(VisibleText.of(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    XmlOut close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /// Begins a new line, so that the document can be read and compared.
    XmlOut line() throws IOException {
        return text("\n");
    }

    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
