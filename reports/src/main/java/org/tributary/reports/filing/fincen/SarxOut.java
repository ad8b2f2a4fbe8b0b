// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the elements of a batch, each that may have one under a number of its own. Not
/// thread-safe.
final class SarxOut {

    static final String NAMESPACE = "www.fincen.gov/base";

    private static final String PREFIX = "fc2";

    private final XMLStreamWriter xml;
    private int number;

    SarxOut(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// @param attributes names and values in turn
    void root(String element, String... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(PREFIX, element, NAMESPACE);
            xml.writeNamespace(PREFIX, NAMESPACE);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void open(String element) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(PREFIX, element, NAMESPACE);
            xml.writeAttribute("SeqNum", Integer.toString(++number));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void leaves(Leaves leaves) throws IOException {
        for (var leaf : leaves.texts().entrySet()) {
            leaf(leaf.getKey(), leaf.getValue());
        }
    }

    void leaf(String element, String text) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(PREFIX, element, NAMESPACE);
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element that holds nothing but texts, if it has any.
    void element(String element, Leaves leaves) throws IOException {
        if (!leaves.isEmpty()) {
            open(element);
            leaves(leaves);
            close();
        }
    }

    void close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
