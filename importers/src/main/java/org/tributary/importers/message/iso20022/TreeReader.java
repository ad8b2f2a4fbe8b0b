// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.xml.SafeXml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one element with all that is below it from a stream. What it holds in memory is bounded:
/// beyond the limit the element is read to its end but counts as too large. Not thread-safe.
final class TreeReader {

    /// Elements in one piece; the largest of the samples has under 100.
    private static final int MOST_ELEMENTS = 200_000;

    /// Characters in one piece.
    private static final int MOST_TEXT = 8 << 20;

    private final XMLStreamReader xml;

    TreeReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Reads from the start tag the stream stands at to its end tag.
    ///
    /// @return the element, or nothing if it is too large to be held
    /// @throws XMLStreamException if the text stops being XML before it ends
    Optional<Element> read() throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        Element root = element();
        open.push(root);
        texts.push(new StringBuilder());
        int elements = 1;
        long characters = 0;
        int depth = 1;
        int deepest = 1;
        boolean keeps = true;
        while (depth > 0) {
            int event = xml.next();
            keeps &=
                    elements <= MOST_ELEMENTS
                            && characters <= MOST_TEXT
                            && deepest < SafeXml.DEEPEST;
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                deepest = Math.max(deepest, depth);
                elements++;
                if (keeps) {
                    Element child = element();
                    open.getFirst().add(child);
                    open.push(child);
                    texts.push(new StringBuilder());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (keeps) {
                    open.pop().text(texts.pop().toString());
                }
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                characters += xml.getTextLength();
                if (keeps) {
                    texts.getFirst().append(xml.getText());
                }
            }
        }
        return keeps ? Optional.of(root) : Optional.empty();
    }

    private Element element() {
        String currency = xml.getAttributeValue(null, "Ccy");
        return new Element(
                xml.getLocalName(),
                currency == null ? "" : currency,
                xml.getLocation().getLineNumber());
    }
}
