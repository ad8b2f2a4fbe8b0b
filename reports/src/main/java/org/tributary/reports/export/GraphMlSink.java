// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// GraphML (graphml.graphdrawing.org, 1.0). Amounts are declared as doubles, which readers expect,
/// and written exactly. What is said of the graph as a whole is its own data; every key is
/// documented where it is declared.
final class GraphMlSink implements GraphSink {

    private static final GraphField LABEL = GraphField.text("label", "what stands beside it");
    private static final List<GraphField> LOOKS =
            List.of(
                    GraphField.decimal("x", "place in the picture, to the right"),
                    GraphField.decimal("y", "place in the picture, down"),
                    GraphField.decimal("size", "radius in the picture"),
                    GraphField.text("colour", "colour in the picture"));

    private final XmlOut xml;
    private final GraphHead head;

    GraphMlSink(XmlOut xml, GraphHead head) {
        this.xml = xml;
        this.head = head;
    }

    @Override
    public void beginNodes() throws IOException {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").line();
        for (String fact : head.facts().keySet()) {
            key("graph", GraphField.text(fact, "of the graph as a whole"));
        }
        key("node", LABEL);
        keys("node", head.nodes());
        keys("node", LOOKS);
        key("edge", LABEL);
        keys("edge", head.edges());
        xml.open("graph", "id", "ledger", "edgedefault", "directed").line();
        for (Map.Entry<String, String> fact : head.facts().entrySet()) {
            data("graph", fact.getKey(), fact.getValue());
            xml.line();
        }
    }

    private void keys(String target, List<GraphField> fields) throws IOException {
        for (GraphField field : fields) {
            key(target, field);
        }
    }

    private void key(String target, GraphField field) throws IOException {
        xml.open(
                        "key",
                        "id",
                        keyId(target, field.name()),
                        "for",
                        target,
                        "attr.name",
                        field.name(),
                        "attr.type",
                        field.xmlType())
                .open("desc")
                .text(field.meaning())
                .close()
                .close()
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
        if (node.look().isPresent()) {
            GraphNode.Look look = node.look().get();
            data("node", "x", XmlOut.number(look.x()));
            data("node", "y", XmlOut.number(look.y()));
            data("node", "size", XmlOut.number(look.radius()));
            data("node", "colour", XmlOut.colour(look.colour()));
        }
        xml.close().line();
    }

    @Override
    public void beginEdges() {}

    @Override
    public void edge(GraphEdge edge) throws IOException {
        xml.open("edge", "id", edge.id(), "source", edge.from(), "target", edge.to());
        data("edge", "label", edge.label());
        fields("edge", edge.fields());
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
