// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import org.tributary.importers.xml.SafeXml;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The records of an XML file one after another, each with all that is below it. A file that
/// declares a document type, names entities of its own, ends too early, nests too deep or
/// holds an enormous record is refused as a whole. What is held in memory is one record. Not
/// thread-safe.
public final class XmlRecords implements Closeable {

    /// Elements in one record; the largest of the known lists has a few thousand.
    private static final int MOST_ELEMENTS = 200_000;

    /// Characters in one record.
    private static final int MOST_TEXT = 8 << 20;

    private final RecordedText text;
    private final XMLStreamReader xml;
    private final Set<String> wanted;
    private final XmlTree root;
    private int depth = 1;

    private XmlRecords(RecordedText text, XMLStreamReader xml, Set<String> wanted)
            throws IOException {
        this.text = text;
        this.xml = xml;
        this.wanted = wanted;
        int event = step();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = step();
        }
        root = element();
    }

    /// @param wanted local names of the elements that are records
    /// @throws IOException if it is no XML, in words for users
    public static XmlRecords open(Path file, Set<String> wanted) throws IOException {
        RecordedText text = RecordedText.open(file);
        try {
            return new XmlRecords(text, SafeXml.reader(text), wanted);
        } catch (IOException e) {
            text.close();
            throw e;
        }
    }

    /// The outermost element, without what is below it.
    public XmlTree root() {
        return root;
    }

    /// The next record.
    ///
    /// @return nothing at the end of the file
    /// @throws IOException if the file stops being XML before it ends
    public Optional<XmlTree> next() throws IOException {
        while (depth > 0) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (wanted.contains(xml.getLocalName())) {
                    return Optional.of(record());
                }
                depth++;
                refuseDeep(depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            text.forgetPassed();
        }
        return Optional.empty();
    }

    private XmlTree record() throws IOException {
        String prefix = xml.getPrefix();
        String tag = (prefix.isEmpty() ? "" : prefix + ":") + xml.getLocalName();
        XmlTree record = element();
        Deque<XmlTree> open = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        open.push(record);
        texts.push(new StringBuilder());
        int elements = 1;
        long characters = 0;
        while (!open.isEmpty()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                refuseDeep(depth + open.size());
                XmlTree child = element();
                open.getFirst().add(child);
                open.push(child);
                texts.push(new StringBuilder());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop().text(texts.pop().toString());
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                characters += xml.getTextLength();
                texts.getFirst().append(xml.getText());
            }
            if (elements > MOST_ELEMENTS || characters > MOST_TEXT) {
                throw new IOException(
                        "The entry that begins in line %d is larger than any entry of a list. Get the file from its publisher again."
                                .formatted(record.line()));
            }
        }
        record.source(text.takeElement(tag));
        return record;
    }

    private static void refuseDeep(int levels) throws IOException {
        if (levels > SafeXml.DEEPEST) {
            throw new IOException(
                    "The file nests elements more than %d deep, which no list does. Get it from its publisher again."
                            .formatted(SafeXml.DEEPEST));
        }
    }

    private XmlTree element() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new XmlTree(xml.getLocalName(), attributes, xml.getLocation().getLineNumber());
    }

    private int step() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IOException(
                        "Line %d: the file declares a document type or entities of its own, which no list does. Get it from its publisher again."
                                .formatted(xml.getLocation().getLineNumber()));
            }
            return event;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharacterCodingException) {
                throw new IOException(
                        "Near line %d: the file holds bytes that are no %s. Get it from its publisher again, or save it as UTF-8."
                                .formatted(
                                        xml.getLocation().getLineNumber(), text.charset().name()),
                        e);
            }
            throw SafeXml.notXml(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The file cannot be closed.", e);
        } finally {
            text.close();
        }
    }
}
