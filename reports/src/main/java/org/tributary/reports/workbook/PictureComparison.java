// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.Exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the pictures of a workbook with those of the record by their SHA-256.
final class PictureComparison {

    private static final Pattern MEDIA = Pattern.compile("/xl/media/.*");

    private PictureComparison() {}

    /// Pictures kept after the export are no difference; a picture the record does not know is.
    static RecordCheck.Check of(OPCPackage file, String sheet, List<Exhibit> exhibits)
            throws IOException, InvalidFormatException {
        Set<String> found = new HashSet<>();
        for (PackagePart part : file.getPartsByName(MEDIA)) {
            try (InputStream in = part.getInputStream()) {
                found.add(
                        HexFormat.of()
                                .formatHex(WorkbookWriter.sha256().digest(in.readAllBytes())));
            }
        }
        Set<String> kept = exhibits.stream().map(Exhibit::sha256).collect(Collectors.toSet());
        long unknown = found.stream().filter(hash -> !kept.contains(hash)).count();
        String id = "workbook-pictures";
        return unknown == 0
                ? new RecordCheck.Check(
                        id,
                        true,
                        "%s: %d pictures are those of the record, byte by byte; the record has %d"
                                .formatted(sheet, found.size(), kept.size()))
                : new RecordCheck.Check(
                        id,
                        false,
                        "%s: %d of %d pictures are not those of the record. Export the workbook anew."
                                .formatted(sheet, unknown, found.size()));
    }
}
