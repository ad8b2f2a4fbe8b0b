// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

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

/// A zip of `nodes.csv`, `edges.csv` and, saying what the graph is, `about.csv`: UTF-8, commas,
/// quotes where needed (RFC 4180).
///
/// A spreadsheet program takes a cell for a formula by its first character. Texts that begin so get
/// an apostrophe before them (OWASP ASVS 1.2.10); amounts are numbers and stay as they are.
final class CsvSink implements GraphSink {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// The zip format's first moment: the file says nothing of when it was written.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final GraphHead head;

    CsvSink(OutputStream out, GraphHead head) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.head = head;
    }

    @Override
    public void beginNodes() throws IOException {
        begin("nodes.csv", List.of("Id", "Label"), head.nodes());
    }

    private void begin(String name, List<String> first, List<GraphField> fields)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        List<String> header = new ArrayList<>(first);
        fields.forEach(field -> header.add(field.name()));
        write(header);
    }

    @Override
    public void node(GraphNode node) throws IOException {
        List<String> cells = new ArrayList<>(List.of(node.id(), text(node.label())));
        fields(head.nodes(), node.fields(), cells);
        write(cells);
    }

    @Override
    public void beginEdges() throws IOException {
        zip.closeEntry();
        begin("edges.csv", List.of("Source", "Target", "Type", "Id"), head.edges());
    }

    @Override
    public void edge(GraphEdge edge) throws IOException {
        List<String> cells =
                new ArrayList<>(List.of(edge.from(), edge.to(), "Directed", edge.id()));
        fields(head.edges(), edge.fields(), cells);
        write(cells);
    }

    private static void fields(
            List<GraphField> fields, Map<String, String> values, List<String> cells) {
        for (GraphField field : fields) {
            String value = values.getOrDefault(field.name(), "");
            cells.add(field.isNumber() ? value : text(value));
        }
    }

    private static String text(String value) {
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
        begin("about.csv", List.of("Fact", "Value"), List.of());
        for (Map.Entry<String, String> fact : head.facts().entrySet()) {
            write(List.of(fact.getKey(), text(fact.getValue())));
        }
        zip.closeEntry();
        zip.finish();
    }
}
