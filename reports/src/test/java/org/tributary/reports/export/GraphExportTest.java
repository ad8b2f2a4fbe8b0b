// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.work.Work;
import org.tributary.reports.CaseTransfers;
import org.tributary.reports.RecordedCase;
import org.tributary.reports.SampleCase;
import org.tributary.reports.SampleLedger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

class GraphExportTest {

    private static final String HOSTILE = "=1+1 <&\"> \u0007 \ud83d\ude00 \u6d77\r\n]]>";

    @TempDir Path folder;

    private static SampleCase hostile() {
        return new SampleCase()
                .holder("b:1", HOSTILE)
                .transfer("b:1", "b:2", "-5.00 EUR", "-5.00 EUR", "2026-01-03T00:00:00Z", HOSTILE)
                .transfer("b:1", "b:2", "7.00 EUR", "7.00 EUR", "2026-01-04T00:00:00Z", "@x")
                .transfer("b:2", "b:2", "0.10 USD", "2026-01-05T00:00:00Z")
                .subject("b:1", "");
    }

    private Path export(GraphFormat format, SampleCase sample) throws IOException {
        RecordedCase record = sample.record();
        Path out = folder.resolve("graph");
        new GraphExport()
                .write(
                        format,
                        "Harbour <&>",
                        CaseTransfers.all(record.graph()),
                        record,
                        out,
                        Work.UNOBSERVED);
        return out;
    }

    private static Document parse(Path path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(path)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Map<String, BigDecimal> sums(CurrencyTotals totals) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        totals.totals().forEach(t -> sums.put(t.sum().currency().code(), t.sum().decimal()));
        return sums;
    }

    private static Map<String, BigDecimal> sums(List<Map<String, String>> edges) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        edges.forEach(
                edge ->
                        sums.merge(
                                edge.get("currency"),
                                new BigDecimal(edge.get("amount")),
                                BigDecimal::add));
        return sums;
    }

    private static Map<String, String> fields(
            Element parent, String child, String name, String value) {
        Map<String, String> fields = new TreeMap<>();
        NodeList found = parent.getElementsByTagNameNS("*", child);
        for (int i = 0; i < found.getLength(); i++) {
            Element field = (Element) found.item(i);
            fields.put(
                    field.getAttribute(name).replaceFirst("^[en]_", ""),
                    value.isEmpty() ? field.getTextContent() : field.getAttribute(value));
        }
        return fields;
    }

    private static List<Map<String, String>> graphMlEdges(Document document) {
        return elements(document, "edge").stream()
                .map(edge -> fields(edge, "data", "key", ""))
                .toList();
    }

    @Test
    void graphMlHoldsEveryTransferAndAddsUpToTheGraph() throws Exception {
        SampleCase sample = SampleLedger.harbour();
        Document document = parse(export(GraphFormat.GRAPHML, sample));
        var all = CaseTransfers.all(sample.record().graph());

        List<Map<String, String>> edges = graphMlEdges(document);
        assertThat(edges).hasSize(all.count());
        assertThat(sums(edges)).isEqualTo(sums(all.paid()));
        assertThat(elements(document, "node")).hasSize((int) all.accounts().count());
        assertThat(edges.getFirst())
                .containsEntry("source", "ledger.csv:2")
                .containsKeys("time", "currency");
    }

    @Test
    void gexfHoldsEveryTransferAndAddsUpToTheGraph() throws Exception {
        SampleCase sample = SampleLedger.harbour();
        Document document = parse(export(GraphFormat.GEXF, sample));
        var all = CaseTransfers.all(sample.record().graph());

        List<Map<String, String>> edges =
                elements(document, "edge").stream()
                        .map(edge -> fields(edge, "attvalue", "for", "value"))
                        .toList();
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(edges).hasSize(all.count());
        assertThat(sums(edges)).isEqualTo(sums(all.paid()));
    }

    @Test
    void anxHoldsEveryTransferAndEndsEveryLinkAtAnEntity() throws Exception {
        SampleCase sample = SampleLedger.harbour();
        Document document = parse(export(GraphFormat.ANX, sample));
        var all = CaseTransfers.all(sample.record().graph());

        List<String> ids =
                elements(document, "Entity").stream().map(e -> e.getAttribute("EntityId")).toList();
        assertThat(ids).hasSize((int) all.accounts().count()).doesNotHaveDuplicates();
        assertThat(elements(document, "Link"))
                .hasSize(all.count())
                .allSatisfy(
                        link ->
                                assertThat(ids)
                                        .contains(
                                                link.getAttribute("End1Id"),
                                                link.getAttribute("End2Id")));
        List<Map<String, String>> edges =
                elements(document, "ChartItem").stream()
                        .filter(item -> item.getElementsByTagName("Link").getLength() == 1)
                        .map(item -> fields(item, "Attribute", "AttributeClass", "Value"))
                        .toList();
        assertThat(sums(edges)).isEqualTo(sums(all.paid()));
    }

    @Test
    void everyFormatSaysWhatItIsAndWhatItAddsUpTo() throws Exception {
        SampleCase sample = SampleLedger.harbour();
        var all = CaseTransfers.all(sample.record().graph());
        String totals =
                all.paid().totals().stream()
                        .map(t -> t.sum().currency().code() + " " + t.sum().plain())
                        .collect(Collectors.joining("; "));

        Document graphMl = parse(export(GraphFormat.GRAPHML, sample));
        assertThat(
                        elements(graphMl, "data").stream()
                                .filter(data -> data.getAttribute("key").equals("g_totals"))
                                .map(Element::getTextContent))
                .containsExactly(totals);
        assertThat(elements(graphMl, "key"))
                .allSatisfy(key -> assertThat(key.getTextContent()).isNotBlank());
        Document gexf = parse(export(GraphFormat.GEXF, sample));
        assertThat(elements(gexf, "description").getFirst().getTextContent())
                .contains("case: Harbour <&>", "totals: " + totals, "hidden: nothing");
        Document anx = parse(export(GraphFormat.ANX, sample));
        assertThat(elements(anx, "Field"))
                .extracting(field -> field.getAttribute("Field"))
                .contains("Harbour <&>")
                .anyMatch(value -> value.contains(totals));
        try (ZipFile zip = new ZipFile(export(GraphFormat.CSV, sample).toFile())) {
            assertThat(entry(zip, "about.csv")).contains("case,Harbour <&>", totals);
        }
    }

    @Test
    void gexfDatesEveryEdge() throws Exception {
        Document document = parse(export(GraphFormat.GEXF, hostile()));

        assertThat(elements(document, "graph").getFirst().getAttribute("mode"))
                .isEqualTo("dynamic");
        assertThat(elements(document, "edge"))
                .extracting(edge -> edge.getAttribute("start") + " " + edge.getAttribute("end"))
                .contains("2026-01-03T00:00:00Z 2026-01-03T00:00:00Z")
                .hasSize(3);
    }

    @Test
    void anxKeepsTheOrderThatPublishedChartsHave() throws Exception {
        Document document = parse(export(GraphFormat.ANX, hostile()));
        List<String> names = new ArrayList<>();
        for (var child = document.getDocumentElement().getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element element) {
                names.add(element.getTagName());
            }
        }

        assertThat(names)
                .containsExactly(
                        "StrengthCollection",
                        "AttributeClassCollection",
                        "EntityTypeCollection",
                        "LinkTypeCollection",
                        "ChartItemCollection",
                        "Summary");
        assertThat(elements(document, "AttributeClass"))
                .extracting(declared -> declared.getAttribute("Name"))
                .doesNotHaveDuplicates()
                .containsAll(
                        elements(document, "Attribute").stream()
                                .map(used -> used.getAttribute("AttributeClass"))
                                .toList());
    }

    @Test
    void aPictureKeepsItsPlacesSizesAndColours() throws Exception {
        var node =
                new GraphNode(
                        "n1",
                        "800",
                        "Account",
                        Map.of("key", "b:800"),
                        Optional.of(new GraphNode.Look(10.5, -20, 9, 0x336699)));
        var edge =
                new GraphEdge(
                        "e1",
                        "n1",
                        "n1",
                        "EUR 1.00",
                        Instant.parse("2026-01-03T00:00:00Z"),
                        Instant.parse("2026-02-03T00:00:00Z"),
                        "",
                        Map.of("count", "2"),
                        Optional.of(new GraphEdge.Look(2.5, 0x010203)));
        var head =
                new GraphHead(
                        new LinkedHashMap<>(Map.of("case", "Harbour")),
                        List.of(GraphField.text("key", "the account's key")),
                        List.of(GraphField.whole("count", "how many")),
                        true);
        Path out = folder.resolve("picture");
        var export = new GraphExport();

        export.write(GraphFormat.GEXF, head, List.of(node), List.of(edge), out);
        Document gexf = parse(out);
        assertThat(elements(gexf, "position").getFirst().getAttribute("y")).isEqualTo("20");
        assertThat(elements(gexf, "color")).hasSize(2);
        assertThat(elements(gexf, "color").getFirst().getAttribute("b")).isEqualTo("153");
        assertThat(elements(gexf, "edge").getFirst().getAttribute("end"))
                .isEqualTo("2026-02-03T00:00:00Z");
        export.write(GraphFormat.ANX, head, List.of(node), List.of(edge), out);
        Document anx = parse(out);
        assertThat(elements(anx, "Entity").getFirst().getAttribute("Identity")).isEqualTo("b:800");
        assertThat(elements(anx, "End").getFirst().getAttribute("Y")).isEqualTo("-20");
        export.write(GraphFormat.GRAPHML, head, List.of(node), List.of(edge), out);
        assertThat(fields(elements(parse(out), "node").getFirst(), "data", "key", ""))
                .containsEntry("x", "10.5")
                .containsEntry("colour", "#336699");
    }

    @Test
    void anxFansParallelLinksOut() throws Exception {
        Document document = parse(export(GraphFormat.ANX, hostile()));

        assertThat(elements(document, "Link"))
                .extracting(link -> link.getAttribute("Offset"))
                .containsExactly("0", "20", "0");
    }

    @Test
    void csvGuardsTextsThatLookLikeFormulasAndLeavesNegativeAmountsNumbers() throws Exception {
        Path path = export(GraphFormat.CSV, hostile());
        try (ZipFile zip = new ZipFile(path.toFile())) {
            String nodes = entry(zip, "nodes.csv");
            String edges = entry(zip, "edges.csv");

            assertThat(nodes)
                    .startsWith("Id,Label,institution,number,holder,kind,subject\r\na0,b:1,b,1,")
                    .contains("\"'=1+1 <&\"\"> \\u0007 \ud83d\ude00 \u6d77\n]]>\",bank,subject");
            assertThat(edges.split("\r\n"))
                    .contains(
                            "a0,a1,Directed,t2,7.00,EUR,7.00,EUR,2026-01-04T00:00:00Z,Wire,'@x,"
                                    + "ledger.csv:3");
            assertThat(edges).contains("Directed,t1,-5.00,EUR,-5.00,EUR");
        }
    }

    private static String entry(ZipFile zip, String name) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void keepsParallelTransfersAndThoseOfAnAccountToItselfApart() throws Exception {
        Document document = parse(export(GraphFormat.GRAPHML, hostile()));

        assertThat(elements(document, "edge"))
                .extracting(e -> e.getAttribute("source") + " " + e.getAttribute("target"))
                .containsExactly("a0 a1", "a0 a1", "a1 a1");
    }

    @Test
    void keepsTextOfAnyKindReadable() throws Exception {
        Document document = parse(export(GraphFormat.GRAPHML, hostile()));

        assertThat(graphMlEdges(document).getFirst())
                .containsEntry("reference", "=1+1 <&\"> \\u0007 \ud83d\ude00 \u6d77\n]]>");
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void givesTheSameBytesForTheSameGraph(GraphFormat format) throws Exception {
        byte[] once = Files.readAllBytes(export(format, hostile()));

        assertThat(Files.readAllBytes(export(format, hostile()))).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void writesAnEmptyGraph(GraphFormat format) throws Exception {
        assertThat(export(format, new SampleCase())).isNotEmptyFile();
    }

    @Test
    void knowsFormatsByName() {
        assertThat(GraphFormat.named("GraphML")).contains(GraphFormat.GRAPHML);
        assertThat(GraphFormat.named("pdf")).isEmpty();
    }
}
