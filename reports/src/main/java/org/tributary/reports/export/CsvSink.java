// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.transfer.Transfer;
import org.tributary.reports.sheet.VisibleText;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip of `nodes.csv` and `edges.csv`: UTF-8, commas, quotes where needed (RFC 4180).
///
/// A spreadsheet program takes a cell for a formula by its first character. Texts that begin so get
/// an apostrophe before them (OWASP ASVS 1.2.10); amounts are numbers and stay as they are.
final class CsvSink implements GraphSink {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// The zip format's first moment: the file says nothing of when it was written.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    CsvSink(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void beginNodes() throws IOException {
        begin("nodes.csv", List.of("Id", "Label"), GraphNode.NODE_FIELDS);
    }

    private void begin(String name, List<String> first, List<String> fields) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        List<String> header = new ArrayList<>(first);
        header.addAll(fields);
        write(header);
    }

    @Override
    public void node(GraphNode node) throws IOException {
        List<String> cells = new ArrayList<>(List.of(node.id(), cell("Label", node.label())));
        node.fields().forEach((field, value) -> cells.add(cell(field, value)));
        write(cells);
    }

    @Override
    public void beginEdges() throws IOException {
        zip.closeEntry();
        begin("edges.csv", List.of("Source", "Target", "Type", "Id"), GraphNode.EDGE_FIELDS);
    }

    @Override
    public void edge(Transfer transfer) throws IOException {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                GraphNode.id(transfer.fromOrdinal()),
                                GraphNode.id(transfer.toOrdinal()),
                                "Directed",
                                GraphNode.edgeId(transfer)));
        Map<String, String> fields = GraphNode.edgeFields(transfer);
        fields.forEach((field, value) -> cells.add(cell(field, value)));
        write(cells);
    }

    private static String cell(String field, String value) {
        if (GraphNode.isNumber(field)) {
            return value;
        }
        boolean guarded = !value.isEmpty() && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0;
        String text = (guarded ? "'" : "") + VisibleText.of(value);
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private void write(List<String> cells) throws IOException {
        zip.write((String.join(",", cells) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() throws IOException {
        zip.closeEntry();
        zip.finish();
    }
}
