// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

/// Pictures as graphs, read back from the files.
class PictureGraphTest {

    private static final Look LOOK =
            new Look(
                    PictureFonts.bundled(),
                    PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                    SamplePictures.LEGEND,
                    new FactLines(
                            PictureExportTest::phrase,
                            new AmountText(Locale.ENGLISH),
                            ZoneOffset.UTC),
                    NoteMarks.NONE);

    @TempDir Path folder;
    private DrawnCase open;
    private Exploration exploration;
    private DrawnLedger ledger;
    private MoneyPicture money;

    @BeforeEach
    void open() throws IOException {
        open =
                DrawnCase.in(folder)
                        .with(
                                "ledger.csv",
                                """
                                b:A -> b:B 100.10 EUR 2026-01-01 =<&"']]>
                                b:A -> b:B 200.20 EUR 2026-01-05
                                b:A -> b:B 7.00 USD 2026-01-06
                                b:B -> b:A 50.05 EUR 2026-01-07
                                b:B -> b:C 250.00 EUR 2026-01-08
                                b:C -> b:C 1.00 EUR 2026-01-09
                                """);
        exploration = open.exploration();
        ledger = exploration.drawn(Work.UNOBSERVED);
        money = new MoneyPicture(ledger);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PictureState picture(Lens lens) {
        List<Integer> accounts =
                List.of(open.ordinal("b:A"), open.ordinal("b:B"), open.ordinal("b:C"));
        PictureState shown = money.show(PictureState.EMPTY, accounts).applyTo(PictureState.EMPTY);
        return money.settled(shown, new PictureChange.Look(lens)).applyTo(shown);
    }

    private Document export(PictureState state) throws Exception {
        Path out = folder.resolve("out.graphml");
        new ExportedPicture(
                        ledger,
                        exploration::transfers,
                        state,
                        new PictureFacts.Origin(
                                "Harbour", Instant.parse("2026-11-21T09:00:00Z"), "1.2.3"),
                        LOOK)
                .write(
                        PictureFormat.GRAPHML,
                        new PictureExport.Size.Legible(),
                        out,
                        Work.UNOBSERVED);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(out.toFile());
    }

    private static List<Map<String, String>> told(Document document, String element) {
        List<Map<String, String>> all = new ArrayList<>();
        var found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            Map<String, String> fields = new TreeMap<>();
            for (var child = found.item(i).getFirstChild();
                    child != null;
                    child = child.getNextSibling()) {
                if (child instanceof Element data && data.getTagName().equals("data")) {
                    fields.put(data.getAttribute("key").substring(2), data.getTextContent());
                }
            }
            all.add(fields);
        }
        return all;
    }

    private static BigDecimal euros(List<Map<String, String>> edges) {
        return edges.stream()
                .flatMap(
                        edge ->
                                List.of(
                                        edge.getOrDefault("totals", ""),
                                        edge.getOrDefault("back_totals", ""))
                                        .stream())
                .flatMap(totals -> List.of(totals.split("; ")).stream())
                .filter(total -> total.startsWith("EUR "))
                .map(total -> new BigDecimal(total.substring(4)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void flowsCarryTheirExactSumsPerCurrency() throws Exception {
        Document document = export(picture(Lens.PLAIN));

        List<Map<String, String>> edges = told(document, "edge");
        assertThat(edges).hasSize(4);
        assertThat(edges)
                .anySatisfy(
                        edge ->
                                assertThat(edge)
                                        .containsEntry("totals", "EUR 300.30; USD 7.00")
                                        .containsEntry("count", "3")
                                        .containsEntry("mode", "flow")
                                        .containsEntry("first", "2026-01-01T00:00:00Z")
                                        .doesNotContainKey("amount"));
        assertThat(euros(edges)).isEqualByComparingTo("601.35");
        assertThat(told(document, "graph").getFirst())
                .containsEntry("case", "Harbour")
                .containsEntry("mode", "Flows")
                .containsEntry("transactions", "6")
                .containsEntry("totals", "EUR 601.35; USD 7.00")
                .containsEntry("hidden", "Nothing between the accounts shown is hidden")
                .containsEntry("program", "Tributary 1.2.3");
    }

    @Test
    void everyTransferIsAnEdgeOfItsOwnAndCitesItsLine() throws Exception {
        Document document = export(picture(Lens.PLAIN.with(ArrowMode.TRANSFERS)));

        List<Map<String, String>> edges = told(document, "edge");
        assertThat(edges)
                .hasSize(6)
                .extracting(edge -> edge.get("source"))
                .contains("ledger.csv:1", "ledger.csv:6")
                .doesNotHaveDuplicates();
        assertThat(euros(edges)).isEqualByComparingTo("601.35");
        assertThat(told(document, "graph").getFirst().get("mode"))
                .isEqualTo("Each transaction an arrow");
    }

    @Test
    void relationshipsCarryBothWaysApart() throws Exception {
        List<Map<String, String>> edges =
                told(export(picture(Lens.PLAIN.with(ArrowMode.RELATIONSHIPS))), "edge");

        assertThat(edges)
                .anySatisfy(
                        edge ->
                                assertThat(edge)
                                        .containsEntry("totals", "EUR 300.30; USD 7.00")
                                        .containsEntry("back_totals", "EUR 50.05")
                                        .containsEntry("back_count", "1"));
        assertThat(euros(edges)).isEqualByComparingTo("601.35");
    }

    @Test
    void whatAFilterHidesIsToldWithCountAndSums() throws Exception {
        TransferFilter large =
                new TransferFilter(
                        Period.ALWAYS,
                        new AmountRange(Optional.of(new BigDecimal("100")), Optional.empty()),
                        Set.of("EUR"),
                        Set.of(),
                        Set.of(),
                        Towards.ANYWHERE);
        Document document = export(picture(Lens.PLAIN.with(large)));

        assertThat(told(document, "graph").getFirst())
                .containsEntry("totals", "EUR 550.30")
                .containsEntry("transactions", "3");
        assertThat(told(document, "graph").getFirst().get("hidden"))
                .contains("Only at least 100 · EUR: 3 transactions hidden, EUR 51.05 · USD 7.00");
        assertThat(euros(told(document, "edge"))).isEqualByComparingTo("550.30");
    }

    @Test
    void nodesKeepKeyHolderAndPlace() throws Exception {
        assertThat(told(export(picture(Lens.PLAIN)), "node"))
                .hasSize(3)
                .anySatisfy(
                        node ->
                                assertThat(node)
                                        .containsEntry("key", "b:A")
                                        .containsEntry("holder", "<&\"']]>")
                                        .containsEntry("kind", "account")
                                        .containsKeys("x", "y", "size", "colour"));
    }

    @Test
    void anEmptyPictureIsAGraphWithoutAnything() throws Exception {
        Document document = export(PictureState.EMPTY);

        assertThat(told(document, "node")).isEmpty();
        assertThat(told(document, "graph").getFirst()).containsEntry("transactions", "0");
    }
}
