// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.tributary.importers.table.TableSink;
import org.tributary.importers.xml.SafeXml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The rows of one sheet, read element by element. Not thread-safe.
final class SheetRows {

    /// Columns a sheet can have.
    private static final int MOST_COLUMNS = 16_384;

    /// Rows a sheet can have.
    private static final int MOST_ROWS = 1_048_576;

    private final XMLStreamReader xml;
    private final SheetValues values;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private long line;
    private String obstacle = "";
    private String remedy = "";

    SheetRows(InputStream in, SheetValues values) throws IOException {
        xml = SafeXml.reader(in);
        this.values = values;
    }

    void readInto(TableSink sink) throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    row(sink);
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.notXml(e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    private IOException damaged(Throwable cause) {
        return new IOException(
                "The workbook is damaged near row %d. Open it in Excel, save it again, and import that."
                        .formatted(line),
                cause);
    }

    private void row(TableSink sink) throws IOException, XMLStreamException {
        @Nullable String number = xml.getAttributeValue(null, "r");
        long before = line;
        line = number == null ? line + 1 : Long.parseLong(number);
        if (line <= before || line > MOST_ROWS) {
            throw new IllegalArgumentException("rows are numbered upwards from 1");
        }
        cells.clear();
        obstacle = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                cell();
            }
        }
        if (obstacle.isEmpty()) {
            sink.row(line, List.copyOf(cells));
        } else {
            sink.broken(line, String.join("\t", cells), obstacle, remedy);
        }
    }

    private void cell() throws IOException, XMLStreamException {
        @Nullable String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS || column < 0) {
            throw new IOException(
                    "The workbook has a row wider than a sheet can be. It is not read.");
        }
        if (column < cells.size()) {
            throw new IllegalArgumentException("cells stand in the order of their columns");
        }
        String type = attribute("t");
        String style = attribute("s");
        boolean formula = content();
        while (cells.size() < column) {
            cells.add("");
        }
        Optional<String> text = values.text(type, style, value.toString());
        String shown = reference == null ? "cell " + (column + 1) : reference;
        if (formula && value.isEmpty() && !type.equals("str")) {
            obstacle = "%s holds a formula whose result is not in the file.".formatted(shown);
            remedy = "Open the workbook in Excel, let it compute, save it, and import that.";
        }
        if (text.isEmpty()) {
            obstacle =
                    "%s holds a number of more than %d digits; the workbook has kept only the first of them."
                            .formatted(shown, CellText.DIGITS);
            remedy = "Export it again with this column as text.";
        }
        cells.add(text.orElseGet(value::toString));
    }

    private String attribute(String name) {
        @Nullable String found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    /// Collects what stands in the cell; readings of Chinese characters are left out.
    ///
    /// @return whether it holds a formula
    private boolean content() throws XMLStreamException {
        value.setLength(0);
        boolean formula = false;
        String within = "";
        int phonetic = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                within = xml.getLocalName();
                formula |= within.equals("f");
                phonetic += within.equals("rPh") ? 1 : 0;
            } else if (xml.isEndElement()) {
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                within = "";
            } else if (xml.isCharacters()
                    && phonetic == 0
                    && (within.equals("v") || within.equals("t"))) {
                value.append(xml.getText());
            }
        }
        return formula;
    }
}
