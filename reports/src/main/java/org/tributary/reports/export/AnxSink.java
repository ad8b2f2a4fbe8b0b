// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.transfer.Transfer;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Exchange XML of Analyst's Notebook: a chart of entities joined by links, types and attribute
/// classes declared first and referred to by name.
///
/// Entities stand on a grid, because the format wants a place for each; the program's own layouts
/// take it from there. Parallel links are fanned out, so that none covers another. Moments are
/// UTC. The element names follow published charts; the format has no public specification.
final class AnxSink implements GraphSink {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /// The earliest and latest year a chart can show.
    private static final int FIRST_YEAR = 100;

    private static final int LAST_YEAR = 9999;

    private static final String ACCOUNT = "Account";
    private static final String SUBJECT = "Subject account";
    private static final String TRANSFER = "Transfer";
    private static final int COLUMNS = 40;
    private static final int SPACING = 150;
    private static final int FAN = 20;

    private record Pair(int from, int to) {}

    private final XmlOut xml;
    private final Map<Pair, Integer> parallel = new HashMap<>();
    private int nodes;

    AnxSink(XmlOut xml) {
        this.xml = xml;
    }

    @Override
    public void beginNodes() throws IOException {
        xml.open("Chart", "IdReferenceLinking", "false", "Rigorous", "false", "ShowAllFlag", "true")
                .line();
        xml.open("StrengthCollection")
                .empty("Strength", "Name", "Confirmed", "DotStyle", "DotStyleSolid")
                .close()
                .line();
        xml.open("LinkTypeCollection").empty("LinkType", "Name", TRANSFER, "Colour", "0");
        xml.close().line().open("EntityTypeCollection");
        for (String type : List.of(ACCOUNT, SUBJECT)) {
            xml.empty(
                    "EntityType",
                    "Name",
                    type,
                    "PreferredRepresentation",
                    "RepresentAsIcon",
                    "IconFile",
                    "Account");
        }
        xml.close().line().open("AttributeClassCollection");
        for (String field : GraphNode.NODE_FIELDS) {
            attributeClass(field);
        }
        for (String field : GraphNode.EDGE_FIELDS) {
            attributeClass(field);
        }
        xml.close().line().open("ChartItemCollection").line();
    }

    private void attributeClass(String field) throws IOException {
        String type = GraphNode.isNumber(field) ? "AttNumber" : "AttText";
        xml.empty("AttributeClass", "Name", field, "Type", type, "Visible", "false");
    }

    @Override
    public void node(GraphNode node) throws IOException {
        String x = Integer.toString(nodes % COLUMNS * SPACING);
        String y = Integer.toString(nodes / COLUMNS * SPACING);
        nodes++;
        boolean subject = !node.fields().getOrDefault("subject", "").isEmpty();
        xml.open("ChartItem", "Label", node.label(), "XPosition", x);
        attributes(node.fields());
        xml.open("End", "X", x, "Y", y, "Z", "0")
                .open(
                        "Entity",
                        "EntityId",
                        node.id(),
                        "Identity",
                        node.label(),
                        "LabelIsIdentity",
                        "true")
                .open("Icon")
                .empty("IconStyle", "Type", subject ? SUBJECT : ACCOUNT)
                .close()
                .close()
                .close()
                .close()
                .line();
    }

    @Override
    public void beginEdges() {}

    @Override
    public void edge(Transfer transfer) throws IOException {
        var at = transfer.at().atOffset(ZoneOffset.UTC);
        String label = transfer.paid().plain() + " " + transfer.paid().currency().code();
        if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
            xml.open("ChartItem", "Label", label, "DateSet", "false", "TimeSet", "false");
        } else {
            xml.open(
                    "ChartItem",
                    "Label",
                    label,
                    "DateTime",
                    SECOND.format(at),
                    "DateSet",
                    "true",
                    "TimeSet",
                    "true",
                    "SourceReference",
                    transfer.source().citation());
        }
        attributes(GraphNode.edgeFields(transfer));
        xml.open(
                        "Link",
                        "End1Id",
                        GraphNode.id(transfer.fromOrdinal()),
                        "End2Id",
                        GraphNode.id(transfer.toOrdinal()),
                        "Offset",
                        Integer.toString(offset(transfer)))
                .empty(
                        "LinkStyle",
                        "ArrowStyle",
                        "ArrowOnHead",
                        "Type",
                        TRANSFER,
                        "Strength",
                        "Confirmed")
                .close()
                .close()
                .line();
    }

    /// 0 for the first link between two accounts, then to either side in turn.
    private int offset(Transfer transfer) {
        int low = Math.min(transfer.fromOrdinal(), transfer.toOrdinal());
        int high = Math.max(transfer.fromOrdinal(), transfer.toOrdinal());
        int before = parallel.merge(new Pair(low, high), 1, Integer::sum) - 1;
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
        xml.close().line().close();
        xml.end();
    }
}
