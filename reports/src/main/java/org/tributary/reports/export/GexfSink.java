// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// GEXF 1.3 (gexf.net), dynamic where edges say when they begin and end. Amounts are declared as
/// doubles, which readers expect, and written exactly. Up is positive there, so places are
/// mirrored.
final class GexfSink implements GraphSink {

    private final XmlOut xml;
    private final GraphHead head;

    GexfSink(XmlOut xml, GraphHead head) {
        this.xml = xml;
        this.head = head;
    }

    @Override
    public void beginNodes() throws IOException {
        xml.open(
                        "gexf",
                        "xmlns",
                        "http://gexf.net/1.3",
                        "xmlns:viz",
                        "http://gexf.net/1.3/viz",
                        "version",
                        "1.3")
                .line();
        String facts =
                head.facts().entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .collect(Collectors.joining("\n"));
        xml.open("meta").open("creator").text("Tributary").close();
        xml.open("description").text(facts).close().close().line();
        if (head.timed()) {
            xml.open(
                    "graph",
                    "mode",
                    "dynamic",
                    "defaultedgetype",
                    "directed",
                    "timeformat",
                    "dateTime");
        } else {
            xml.open("graph", "mode", "static", "defaultedgetype", "directed");
        }
        xml.line();
        attributes("node", head.nodes());
        attributes("edge", head.edges());
        xml.open("nodes").line();
    }

    private void attributes(String target, List<GraphField> fields) throws IOException {
        xml.open("attributes", "class", target);
        for (GraphField field : fields) {
            xml.empty(
                    "attribute",
                    "id",
                    field.name(),
                    "title",
                    field.name(),
                    "type",
                    field.xmlType());
        }
        xml.close().line();
    }

    @Override
    public void node(GraphNode node) throws IOException {
        xml.open("node", "id", node.id(), "label", node.label());
        values(node.fields());
        if (node.look().isPresent()) {
            GraphNode.Look look = node.look().get();
            xml.empty("viz:size", "value", XmlOut.number(look.radius()));
            xml.empty(
                    "viz:position",
                    "x",
                    XmlOut.number(look.x()),
                    "y",
                    XmlOut.number(-look.y()),
                    "z",
                    "0");
            colour(look.colour());
        }
        xml.close().line();
    }

    private void colour(int colour) throws IOException {
        xml.empty(
                "viz:color",
                "r",
                Integer.toString(colour >> 16 & 0xFF),
                "g",
                Integer.toString(colour >> 8 & 0xFF),
                "b",
                Integer.toString(colour & 0xFF));
    }

    @Override
    public void beginEdges() throws IOException {
        xml.close().line().open("edges").line();
    }

    @Override
    public void edge(GraphEdge edge) throws IOException {
        xml.open(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.from(),
                "target",
                edge.to(),
                "label",
                edge.label());
        if (head.timed()) {
            xml.attributes("start", edge.first().toString(), "end", edge.last().toString());
        }
        values(edge.fields());
        Optional<GraphEdge.Look> look = edge.look();
        if (look.isPresent()) {
            xml.empty("viz:thickness", "value", XmlOut.number(look.get().width()));
            colour(look.get().colour());
        }
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
