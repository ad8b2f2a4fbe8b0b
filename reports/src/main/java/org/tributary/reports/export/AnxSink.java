// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Exchange XML of Analyst's Notebook: a chart of entities joined by links, types and attribute
/// classes declared first and referred to by name.
///
/// Entities without a place stand on a grid, because the format wants one for each; the program's
/// own layouts take it from there. Parallel links are fanned out, so that none covers another.
/// Moments are UTC; a link that stands for several transfers is dated by the first. What is said
/// of the graph stands in the chart's summary. The order of elements and their names follow
/// published charts and writers of them; the format has no public specification.
final class AnxSink implements GraphSink {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

    /// The earliest and latest year a chart can show.
    private static final int FIRST_YEAR = 100;

    private static final int LAST_YEAR = 9999;

    private static final String TRANSFER = "Transfer";
    private static final List<String> TYPES =
            List.of("Account", "Subject account", "Group of accounts", "Chain transaction");
    private static final int COLUMNS = 40;
    private static final int SPACING = 150;
    private static final int FAN = 20;

    private record Pair(String low, String high) {}

    private final XmlOut xml;
    private final GraphHead head;
    private final Map<String, String> classes = new HashMap<>();
    private final Map<Pair, Integer> parallel = new HashMap<>();
    private int nodes;

    AnxSink(XmlOut xml, GraphHead head) {
        this.xml = xml;
        this.head = head;
    }

    @Override
    public void beginNodes() throws IOException {
        xml.open("Chart", "IdReferenceLinking", "false", "Rigorous", "false", "ShowAllFlag", "true")
                .line();
        xml.open("StrengthCollection")
                .empty("Strength", "Name", "Confirmed", "DotStyle", "DotStyleSolid")
                .close()
                .line();
        xml.open("AttributeClassCollection");
        List<GraphField> fields = new ArrayList<>(head.nodes());
        fields.addAll(head.edges());
        for (GraphField field : fields) {
            attributeClass(field);
        }
        xml.close().line().open("EntityTypeCollection");
        for (String type : TYPES) {
            xml.empty(
                    "EntityType",
                    "Name",
                    type,
                    "PreferredRepresentation",
                    "RepresentAsIcon",
                    "IconFile",
                    "Account");
        }
        xml.close().line();
        xml.open("LinkTypeCollection").empty("LinkType", "Name", TRANSFER, "Colour", "0");
        xml.close().line().open("ChartItemCollection").line();
    }

    private void summary() throws IOException {
        String comments =
                head.facts().entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .collect(Collectors.joining("; "));
        xml.open("Summary").open("FieldCollection");
        xml.empty(
                "Field",
                "Type",
                "SummaryFieldTitle",
                "Field",
                head.facts().getOrDefault("case", "Tributary"));
        xml.empty("Field", "Type", "SummaryFieldComments", "Field", comments);
        xml.close().close().line();
    }

    /// Nodes and edges may share a column's name; a class is declared once.
    private void attributeClass(GraphField field) throws IOException {
        String type = field.isNumber() ? "AttNumber" : "AttText";
        if (classes.putIfAbsent(field.name(), type) == null) {
            xml.empty("AttributeClass", "Name", field.name(), "Type", type, "Visible", "false");
        }
    }

    @Override
    public void node(GraphNode node) throws IOException {
        int column = nodes % COLUMNS;
        int row = nodes / COLUMNS;
        nodes++;
        String x = place(node.look().map(GraphNode.Look::x).orElse((double) column * SPACING));
        String y = place(node.look().map(GraphNode.Look::y).orElse((double) row * SPACING));
        // The same account is the same entity wherever charts are joined.
        String identity = node.fields().getOrDefault("key", node.label());
        xml.open("ChartItem", "Label", node.label(), "XPosition", x);
        xml.open("End", "X", x, "Y", y, "Z", "0")
                .open(
                        "Entity",
                        "EntityId",
                        node.id(),
                        "Identity",
                        identity,
                        "LabelIsIdentity",
                        Boolean.toString(identity.equals(node.label())))
                .open("Icon")
                .empty("IconStyle", "Type", node.type())
                .close()
                .close()
                .close();
        attributes(node.fields());
        xml.close().line();
    }

    private static String place(double number) {
        return Long.toString(Math.round(number));
    }

    @Override
    public void beginEdges() {}

    @Override
    public void edge(GraphEdge edge) throws IOException {
        xml.open("ChartItem", "Label", edge.label());
        date(edge.first());
        if (!edge.citation().isEmpty()) {
            xml.attributes("SourceReference", edge.citation());
        }
        xml.open(
                        "Link",
                        "End1Id",
                        edge.from(),
                        "End2Id",
                        edge.to(),
                        "Offset",
                        Integer.toString(offset(edge)))
                .empty(
                        "LinkStyle",
                        "Strength",
                        "Confirmed",
                        "ArrowStyle",
                        "ArrowOnHead",
                        "Type",
                        TRANSFER)
                .close();
        attributes(edge.fields());
        xml.close().line();
    }

    private void date(Instant moment) throws IOException {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        if (at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR) {
            xml.attributes("DateSet", "true", "TimeSet", "true", "DateTime", MOMENT.format(at));
        }
    }

    /// 0 for the first link between two accounts, then to either side in turn.
    private int offset(GraphEdge edge) {
        boolean ordered = edge.from().compareTo(edge.to()) <= 0;
        Pair pair = ordered ? new Pair(edge.from(), edge.to()) : new Pair(edge.to(), edge.from());
        int before = parallel.merge(pair, 1, Integer::sum) - 1;
        int step = (before + 1) / 2 * FAN;
        return before % 2 == 0 ? -step : step;
    }

    private void attributes(Map<String, String> fields) throws IOException {
        xml.open("AttributeCollection");
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getValue().isEmpty()) {
                xml.empty("Attribute", "AttributeClass", field.getKey(), "Value", field.getValue());
            }
        }
        xml.close();
    }

    @Override
    public void end() throws IOException {
        xml.close().line();
        summary();
        xml.close();
        xml.end();
    }
}
