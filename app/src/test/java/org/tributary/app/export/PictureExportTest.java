// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// Drawn pictures, read back by readers that are not the program's own.
class PictureExportTest {

    private static final PictureFonts FONTS = PictureFonts.bundled();
    private static final String HIDDEN = "Hidden by the filter: 412 transactions, EUR 3,100.00";
    private static final String HOSTILE = "=1+1 <&\"'> ]]> \u0007 \u202Egnp.\uFEFF";

    @TempDir Path folder;

    static String phrase(String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("org.tributary.app.texts", Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    private static PictureExport export(PictureState state, String caseName) {
        return new PictureExport(
                state,
                new PictureFacts(
                        new PictureFacts.Origin(
                                caseName, Instant.parse("2026-11-21T09:00:00Z"), "1.2.3"),
                        "Flows",
                        state.nodes().size(),
                        state.edges().size(),
                        CurrencyTotals.of(List.of(Money.parse("1250.10", Currencies.of("EUR")))),
                        Optional.of(
                                new PictureFacts.Span(
                                        Instant.parse("2026-01-03T00:00:00Z"),
                                        Instant.parse("2026-02-04T00:00:00Z"))),
                        List.of(HIDDEN)),
                new Look(
                        FONTS,
                        PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                        SamplePictures.LEGEND,
                        new FactLines(
                                PictureExportTest::phrase,
                                new AmountText(Locale.ENGLISH),
                                ZoneId.of("Europe/Berlin")),
                        NoteMarks.NONE));
    }

    private static PictureState hostile() {
        return PictureState.of(
                List.of(
                        placed(0, HOSTILE, "\u6d77\u6e2f\u8d38\u6613"),
                        placed(1, "\ud83d\ude00 \u05d0\u05d1\u05d2", "bank ]]>")),
                List.of(edge(0, 1), edge(1, 0), edge(1, 1)));
    }

    private static PlacedNode placed(int ordinal, String label, String detail) {
        return new PlacedNode(
                PictureNode.account(ordinal, label, detail, 1_000), new Place(ordinal * 400.0, 0));
    }

    private static PictureEdge edge(int from, int to) {
        return new SamplePictures(1).edge(from, to);
    }

    private Path draw(PictureExport export, PictureFormat format) throws IOException {
        Path out = folder.resolve("picture" + format.ending());
        export.draw(format, new PictureExport.Size.Legible(), out, Work.UNOBSERVED);
        return out;
    }

    private static Document parse(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(svg.toFile());
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        var found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void svgKeepsEveryLabelAsTextAndTellsWhatIsHidden() throws Exception {
        PictureState thirty = new SamplePictures(3).thirty();
        Document document = parse(draw(export(thirty, "Harbour"), PictureFormat.SVG));

        List<String> texts = texts(document);
        assertThat(texts)
                .containsAll(thirty.nodes().values().stream().map(n -> n.node().label()).toList())
                .contains("Harbour", HIDDEN)
                .anyMatch(text -> text.contains("EUR 1,250.10 · Jan 3, 2026 to Feb 4, 2026"))
                .anyMatch(text -> text.contains("with Tributary 1.2.3"));
        Element description = (Element) document.getElementsByTagName("desc").item(0);
        assertThat(description.getTextContent()).contains(HIDDEN, "Flows: ");
    }

    @Test
    void svgHoldsTextsAsWideAsTheyAreInThePicture() throws Exception {
        Document document =
                parse(draw(export(new SamplePictures(3).five(), "Harbour"), PictureFormat.SVG));

        var texts = document.getElementsByTagName("text");
        assertThat(texts.getLength()).isGreaterThan(10);
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            assertThat(Double.parseDouble(text.getAttribute("textLength"))).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour", HOSTILE, "\u6d77\u6e2f ]]> <script>alert(1)</script>"})
    void namesOfAnyKindLeaveSvgWellFormed(String name) throws Exception {
        Document document = parse(draw(export(hostile(), name), PictureFormat.SVG));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(String.join("\n", texts(document)))
                .contains("]]>", "\\u0007", "\\u202E", "\u6d77\u6e2f\u8d38\u6613")
                .doesNotContain("\u202E");
    }

    @Test
    void pdfIsOnePageOfSearchableTextWithItsFontsWithin() throws Exception {
        PictureState thirty = new SamplePictures(3).thirty();
        Path pdf = draw(export(thirty, "Harbour"), PictureFormat.PDF);

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document);
            for (PlacedNode node : thirty.nodes().values()) {
                assertThat(text).contains(node.node().label());
            }
            assertThat(text).contains("Harbour", HIDDEN, "Page 1 of 1");
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(resources.getXObjectNames()).as("nothing is an image").isEmpty();
            assertThat(document.getDocumentInformation().getSubject()).contains(HIDDEN);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 1200f);
        }
    }

    @Test
    void pdfWritesChineseAndMarksWhatNoFontHas() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(draw(export(hostile(), HOSTILE), PictureFormat.PDF).toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("\u6d77\u6e2f\u8d38\u6613", "=1+1 <&\"'> ]]> \\u0007", "?");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "SVG", "PDF"})
    void anEmptyPictureIsDrawnWithItsCaption(PictureFormat format) throws IOException {
        assertThat(draw(export(PictureState.EMPTY, "Empty"), format)).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "SVG", "PDF"})
    void theSamePictureGivesTheSameBytes(PictureFormat format) throws IOException {
        PictureExport five = export(new SamplePictures(3).five(), "Harbour");
        byte[] once = Files.readAllBytes(draw(five, format));

        assertThat(Files.readAllBytes(draw(five, format))).isEqualTo(once);
    }

    @Test
    void aPngOfASizeHasThatSizeWithItsCaption() throws IOException {
        Path out = folder.resolve("small.png");
        export(new SamplePictures(3).five(), "Harbour")
                .draw(
                        PictureFormat.PNG,
                        new PictureExport.Size.Pixels(800, 600),
                        out,
                        Work.UNOBSERVED);

        BufferedImage image = ImageIO.read(out.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
    }

    @Test
    void aCrowdIsDrawnLargeEnoughToBeRead() throws Exception {
        PictureState crowd = new SamplePictures(3).crowd(300, 450);
        Document document = parse(draw(export(crowd, "Crowd"), PictureFormat.SVG));

        assertThat(Integer.parseInt(document.getDocumentElement().getAttribute("width")))
                .isBetween(1_441, 12_000);
        assertThat(texts(document)).hasSizeGreaterThan(300);
    }

    @Test
    void cancellingLeavesTheOlderFile() throws IOException {
        Path out = Files.writeString(folder.resolve("old.svg"), "old");
        Work cancelled =
                new Work() {
                    @Override
                    public void begin(String step, long volume) {}

                    @Override
                    public void done(long volume) {}

                    @Override
                    public void checkCancelled() {
                        throw new WorkCancelledException();
                    }
                };

        assertThatThrownBy(
                        () ->
                                export(new SamplePictures(3).five(), "Harbour")
                                        .draw(
                                                PictureFormat.SVG,
                                                new PictureExport.Size.Legible(),
                                                out,
                                                cancelled))
                .isInstanceOf(WorkCancelledException.class);
        assertThat(out).hasContent("old");
        assertThat(folder).isDirectoryContaining(file -> file.equals(out));
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void theEndingOfANameIsItsFormat() {
        assertThat(PictureFormat.of(Path.of("a/B.SVG"))).contains(PictureFormat.SVG);
        assertThat(PictureFormat.of(Path.of("a.graphml"))).contains(PictureFormat.GRAPHML);
        assertThat(PictureFormat.of(Path.of("a.doc"))).isEmpty();
    }
}
