// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.schema;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;

/// What is wrong with a document by its schema.
public final class SchemaFindings {

    /// More are not listed; the first ones usually explain the rest.
    private static final int MOST = 200;

    private SchemaFindings() {}

    /// One thing that is wrong.
    ///
    /// @param line in the document, from 1
    /// @param sentence the validator's own words
    public record Finding(int line, String sentence) {}

    /// @return findings in the order of the document, at most two hundred; empty if it is valid
    /// @throws IOException if it cannot be read
    public static List<Finding> of(Schema schema, InputStream xml) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(
                    new ErrorHandler() {
                        @Override
                        public void warning(SAXParseException e) {}

                        @Override
                        public void error(SAXParseException e) {
                            if (findings.size() < MOST) {
                                findings.add(finding(e));
                            }
                        }

                        @Override
                        public void fatalError(SAXParseException e) throws SAXException {
                            throw e;
                        }
                    });
            validator.validate(new StreamSource(xml));
        } catch (SAXParseException e) {
            findings.add(finding(e));
        } catch (SAXException e) {
            findings.add(new Finding(0, String.valueOf(e.getMessage())));
        }
        return List.copyOf(findings);
    }

    private static Finding finding(SAXParseException e) {
        return new Finding(e.getLineNumber(), String.valueOf(e.getMessage()));
    }
}
