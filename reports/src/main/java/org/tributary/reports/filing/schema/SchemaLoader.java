// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.schema;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/// Loads an authority's schema. Nothing it refers to is fetched: a schema must stand on its own.
/// Stateless and thread-safe.
public final class SchemaLoader {

    private SchemaLoader() {}

    /// A schema and what had to be changed to load it.
    ///
    /// @param repaired how many patterns were rewritten, none in their meaning
    public record LoadedSchema(Schema schema, int repaired) {}

    /// @throws IOException if it cannot be read, is no schema, or needs other files; the message
    ///     says which
    public static LoadedSchema load(InputStream in) throws IOException {
        try {
            Document document = builder().parse(in);
            int repaired = repair(document);
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new LoadedSchema(factory.newSchema(new DOMSource(document)), repaired);
        } catch (SAXException e) {
            throw new IOException("this is no schema that can be used: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Throwing());
        return builder;
    }

    private static int repair(Document document) {
        NodeList patterns =
                document.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "pattern");
        int repaired = 0;
        for (int i = 0; i < patterns.getLength(); i++) {
            if (patterns.item(i) instanceof Element pattern) {
                String sound = PatternRepair.of(pattern.getAttribute("value"));
                if (!sound.equals(pattern.getAttribute("value"))) {
                    pattern.setAttribute("value", sound);
                    repaired++;
                }
            }
        }
        return repaired;
    }

    /// The parser's own prints to the console.
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
