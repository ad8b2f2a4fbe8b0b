// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.tributary.importers.xml.SafeXml;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which of its two calendars a workbook counts days in: from 1900, or from 1904 as old Macs did.
final class WorkbookDates {

    private WorkbookDates() {}

    static boolean from1904(XSSFReader parts) throws IOException, InvalidFormatException {
        try (InputStream in = parts.getWorkbookData()) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String word = xml.getAttributeValue(null, "date1904");
                    return "1".equals(word) || "true".equals(word);
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw SafeXml.notXml(e);
        }
    }
}
