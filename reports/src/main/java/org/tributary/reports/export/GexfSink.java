// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.transfer.Transfer;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// GEXF 1.3 (gexf.net). Amounts are declared as doubles, which readers expect, and written exactly.
final class GexfSink implements GraphSink {

    private final XmlOut xml;

    GexfSink(XmlOut xml) {
        this.xml = xml;
    }

    @Override
    public void beginNodes() throws IOException {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
        xml.open("meta").open("creator").text("Tributary").close().close().line();
        xml.open("graph", "mode", "static", "defaultedgetype", "directed").line();
        attributes("node", GraphNode.NODE_FIELDS);
        attributes("edge", GraphNode.EDGE_FIELDS);
        xml.open("nodes").line();
    }

    private void attributes(String target, List<String> fields) throws IOException {
        xml.open("attributes", "class", target);
        for (String field : fields) {
            xml.empty(
                    "attribute",
                    "id",
                    field,
                    "title",
                    field,
                    "type",
                    GraphNode.isNumber(field) ? "double" : "string");
        }
        xml.close().line();
    }

    @Override
    public void node(GraphNode node) throws IOException {
        xml.open("node", "id", node.id(), "label", node.label());
        values(node.fields());
        xml.close().line();
    }

    @Override
    public void beginEdges() throws IOException {
        xml.close().line().open("edges").line();
    }

    @Override
    public void edge(Transfer transfer) throws IOException {
        xml.open(
                "edge",
                "id",
                GraphNode.edgeId(transfer),
                "source",
                GraphNode.id(transfer.fromOrdinal()),
                "target",
                GraphNode.id(transfer.toOrdinal()));
        values(GraphNode.edgeFields(transfer));
        xml.close().line();
    }

    private void values(Map<String, String> fields) throws IOException {
        xml.open("attvalues");
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getValue().isEmpty()) {
                xml.empty("attvalue", "for", field.getKey(), "value", field.getValue());
            }
        }
        xml.close();
    }

    @Override
    public void end() throws IOException {
        xml.close().line().close().line().close();
        xml.end();
    }
}
