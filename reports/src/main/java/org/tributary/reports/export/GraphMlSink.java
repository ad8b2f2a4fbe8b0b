// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.transfer.Transfer;

import java.io.IOException;
import java.util.Map;

/// GraphML (graphml.graphdrawing.org, 1.0). Amounts are declared as doubles, which readers expect,
/// and written exactly.
final class GraphMlSink implements GraphSink {

    private final XmlOut xml;

    GraphMlSink(XmlOut xml) {
        this.xml = xml;
    }

    @Override
    public void beginNodes() throws IOException {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").line();
        key("node", "label");
        for (String field : GraphNode.NODE_FIELDS) {
            key("node", field);
        }
        for (String field : GraphNode.EDGE_FIELDS) {
            key("edge", field);
        }
        xml.open("graph", "id", "ledger", "edgedefault", "directed").line();
    }

    private void key(String target, String field) throws IOException {
        xml.empty(
                        "key",
                        "id",
                        keyId(target, field),
                        "for",
                        target,
                        "attr.name",
                        field,
                        "attr.type",
                        GraphNode.isNumber(field) ? "double" : "string")
                .line();
    }

    private static String keyId(String target, String field) {
        return target.charAt(0) + "_" + field;
    }

    @Override
    public void node(GraphNode node) throws IOException {
        xml.open("node", "id", node.id());
        data("node", "label", node.label());
        fields("node", node.fields());
        xml.close().line();
    }

    @Override
    public void beginEdges() {}

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
        fields("edge", GraphNode.edgeFields(transfer));
        xml.close().line();
    }

    private void fields(String target, Map<String, String> fields) throws IOException {
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getValue().isEmpty()) {
                data(target, field.getKey(), field.getValue());
            }
        }
    }

    private void data(String target, String field, String value) throws IOException {
        xml.open("data", "key", keyId(target, field)).text(value).close();
    }

    @Override
    public void end() throws IOException {
        xml.close().line().close();
        xml.end();
    }
}
