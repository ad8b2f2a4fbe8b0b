// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.goaml;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.Slot;
import org.tributary.reports.sheet.VisibleText;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements, each on a line of its own. Not thread-safe.
final class GoamlOut {

    private final XMLStreamWriter xml;
    private final FilingProfile profile;

    GoamlOut(OutputStream out, FilingProfile profile) throws IOException {
        this.profile = profile;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void open(String element) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void leaf(String element, String text) throws IOException {
        open(element);
        try {
            xml.writeCharacters(VisibleText.of(text.strip()));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        close();
    }

    /// A fact in the element the profile gives it, or the word that it is unknown.
    void fact(String field, Fact<String> fact) throws IOException {
        Optional<Slot> slot = profile.slot(field);
        Optional<String> text = fact.value().or(() -> slot.flatMap(Slot::unknownSign));
        if (slot.isPresent() && text.isPresent()) {
            leaf(slot.get().element(), text.get());
        }
    }

    /// A value that is the same in every report, if the profile has it.
    void constant(String element) throws IOException {
        Optional<String> text = profile.code("constant", element);
        if (text.isPresent()) {
            leaf(element, text.get());
        }
    }

    /// A word of ours in the authority's code; the table's word `other` stands for all else.
    void code(String element, String table, String word) throws IOException {
        Optional<String> code = profile.code(table, word).or(() -> profile.code(table, "other"));
        if (code.isPresent()) {
            leaf(element, code.get());
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
