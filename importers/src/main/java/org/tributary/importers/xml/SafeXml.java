// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The only maker of XML readers. They read no document type, resolve no entity beyond the
/// five that XML itself has, and reach for no other file: the platform's defaults do all of
/// that, which leaks files and bursts memory (OWASP, XML External Entity Prevention).
/// Thread-safe.
public final class SafeXml {

    /// How deep elements may lie within each other.
    public static final int DEEPEST = 200;

    private SafeXml() {}

    /// Opens a stream of elements; the caller closes both.
    ///
    /// @throws IOException if it is no XML, in words for users
    public static XMLStreamReader reader(InputStream in) throws IOException {
        try {
            return factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    /// As [#reader(InputStream)], of characters decoded already.
    ///
    /// @throws IOException if it is no XML, in words for users
    public static XMLStreamReader reader(Reader in) throws IOException {
        try {
            return factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("outside files are not read");
                });
        return factory;
    }

    /// What broken XML is told as.
    public static IOException notXml(XMLStreamException e) {
        int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
        return new IOException(
                "The file is no well-formed XML%s. Export it again, or ask its sender for a whole one."
                        .formatted(line > 0 ? ": it breaks off in line " + line : ""),
                e);
    }
}
