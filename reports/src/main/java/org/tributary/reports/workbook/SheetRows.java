// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a sheet's rows one by one, as they are in the file. Not thread-safe.
final class SheetRows implements AutoCloseable {

    /// What a cell holds in the file.
    enum Kind {
        BLANK,
        NUMBER,
        TEXT,
        FORMULA
    }

    /// @param content the number as it is written, the text as a reader sees it, or what a formula
    ///     came to
    /// @param formula without the equals sign; empty where there is none
    record Read(Kind kind, String content, String formula, Kind resultKind) {
        static final Read BLANK = new Read(Kind.BLANK, "");

        Read(Kind kind, String content) {
            this(kind, content, "", kind);
        }

        /// Whether it is that formula; one that shares its words with a cell above has none.
        boolean isFormula(String expression) {
            return kind == Kind.FORMULA && (formula.isEmpty() || formula.equals(expression));
        }

        /// What a formula came to, as a cell of its own.
        Read result() {
            return new Read(resultKind, content);
        }
    }

    /// @param index 0-based row of the sheet
    record ReadRow(int index, List<Read> cells) {
        Read cell(int column) {
            return column < cells.size() ? cells.get(column) : Read.BLANK;
        }
    }

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /// Columns of a sheet (Excel specifications and limits); a file that claims more is refused.
    private static final int COLUMNS = 16_384;

    private final XMLStreamReader xml;
    private final SharedStrings shared;

    SheetRows(InputStream sheet, SharedStrings shared) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml = factory.createXMLStreamReader(sheet);
        this.shared = shared;
    }

    /// The next row that has a cell, or empty at the end of the sheet.
    Optional<ReadRow> next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && "row".equals(xml.getLocalName())) {
                int index = Integer.parseInt(attribute("r")) - 1;
                List<Read> cells = cells();
                if (!cells.isEmpty()) {
                    return Optional.of(new ReadRow(index, cells));
                }
            }
        }
        return Optional.empty();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private List<Read> cells() throws XMLStreamException {
        List<Read> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && "row".equals(xml.getLocalName())) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(xml.getLocalName())) {
                int column = new CellReference(attribute("r")).getCol();
                if (column < 0 || column >= COLUMNS) {
                    throw new XMLStreamException("a cell lies outside the sheet");
                }
                while (cells.size() < column) {
                    cells.add(Read.BLANK);
                }
                cells.add(cell(attribute("t")));
            }
        }
        return cells;
    }

    private Read cell(String type) throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        StringBuilder expression = new StringBuilder();
        boolean formula = false;
        boolean inFormula = false;
        boolean wanted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                wanted = false;
                inFormula = false;
                if ("c".equals(xml.getLocalName())) {
                    break;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inFormula = "f".equals(xml.getLocalName());
                formula |= inFormula;
                wanted = "v".equals(xml.getLocalName()) || "t".equals(xml.getLocalName());
            } else if (wanted && xml.isCharacters()) {
                content.append(xml.getText());
            } else if (inFormula && xml.isCharacters()) {
                expression.append(xml.getText());
            }
        }
        Read read = read(type, content.toString());
        return formula
                ? new Read(Kind.FORMULA, read.content(), expression.toString(), read.kind())
                : read;
    }

    private Read read(String type, String content) {
        if (content.isEmpty()) {
            return Read.BLANK;
        }
        return switch (type) {
            case "", "n" -> new Read(Kind.NUMBER, content);
            case "s" ->
                    new Read(
                            Kind.TEXT,
                            decoded(shared.getItemAt(Integer.parseInt(content)).getString()));
            default -> new Read(Kind.TEXT, decoded(content));
        };
    }

    private static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(
                                hit ->
                                        Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(hit.group(1), 16))))
                : text;
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
