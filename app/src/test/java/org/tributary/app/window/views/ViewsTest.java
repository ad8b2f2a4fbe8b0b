// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Tint;
import org.tributary.app.picture.lens.NodeColouring;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;
import org.tributary.app.views.ViewedCase;
import org.tributary.app.views.matrix.MatrixPart;
import org.tributary.app.views.sankey.SankeyPart;
import org.tributary.app.views.sequence.StepPart;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.flow.FlowGraph;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks at a planted chain of payments in every view, with keys and mouse.
class ViewsTest extends ScreenTest {

    private static final String LEDGER =
            """
            0012:8000EBD30 -> 0034:80012C4F0 125000.00 EUR 2026-01-01 =Meridian Trade Ltd
            0015:8000AA110 -> 0034:80012C4F0 48000.00 EUR 2026-01-02 =Nordlicht Reederei
            0034:80012C4F0 -> 0119:800A7710 121500.00 EUR 2026-01-03 =Harbour Logistics
            0034:80012C4F0 -> 0119:800A7718 41000.00 EUR 2026-01-04
            0119:800A7710 -> 0220:8019FF20 119800.00 EUR 2026-01-06 =Orchid Consulting
            0119:800A7718 -> 0220:8019FF20 39500.00 EUR 2026-01-07 =Tulip Handels
            0034:80012C4F0 -> 0220:8019FF20 480.00 EUR 2026-02-02
            0301:80FF0011 -> 0220:8019FF20 64000.00 EUR 2025-11-20 =Bo Berg
            0012:8000EBD30 -> 0301:80FF0011 64000.00 USD 2026-01-14
            0220:8019FF20 -> 0012:8000EBD30 118000.00 EUR 2026-01-09 =Azure Holdings
            0220:8019FF20 -> 0402:70010001 7200.00 EUR 2026-01-10
            0220:8019FF20 -> 0402:70010002 7100.00 EUR 2026-01-10
            0220:8019FF20 -> 0402:70010003 7300.50 EUR 2026-01-11
            0220:8019FF20 -> 0220:8019FF20 50.00 EUR 2026-01-12
            """;

    private final List<Selection> selections = new ArrayList<>();
    private final List<List<Integer>> shown = new ArrayList<>();
    private final Map<String, BufferedImage> saved = new LinkedHashMap<>();
    private final List<String> tabs = new ArrayList<>();
    private final List<Integer> listed = new ArrayList<>();
    private TabPane panes;
    private Path folder;
    private ViewedCase viewed;
    private Views views;

    @Override
    public void start(Stage stage) throws IOException {
        prepare();
        panes = new TabPane();
        folder = Files.createTempDirectory("views");
        viewed = ViewedCase.of(folder, LEDGER);
        views =
                new Views(
                        viewed.drawn().exploration(),
                        new InlineTasks(Clock.systemUTC()),
                        texts,
                        new Commands(texts),
                        themes,
                        PictureFonts.bundled(),
                        new Host());
        panes.getTabs().add(new Tab("Explorer", new StackPane()));
        views.addTo(
                (id, key, content) -> {
                    var tab = new Tab(texts.of(key), content);
                    tab.setId(id);
                    panes.getTabs().add(tab);
                    return tab;
                });
        views.show(Selection.NOTHING, viewed.picture());
        show(stage, panes);
    }

    @AfterEach
    void close() throws IOException {
        onScreen(views::close);
        viewed.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void open(int tab) {
        onScreen(() -> panes.getSelectionModel().select(tab));
    }

    private String note(String id) {
        return lookup("#" + id + "-note").queryAs(Labeled.class).getText();
    }

    @SuppressWarnings("unchecked")
    private <T> SheetPane<T> pane(String id) {
        return (SheetPane<T>) lookup("#" + id + "-sheet").queryAs(Region.class);
    }

    @Test
    void everyViewIsKeptAsAnImageOfItsWholeSheet() {
        keepAll();
        assertThat(lookup("#steps-save").queryButton().isDisabled())
                .as("nothing to follow is selected")
                .isTrue();
        assertThat(saved).containsOnlyKeys("Sankey", "Matrix");
        int paper = ThemeTokens.of(Theme.LIGHT).argb(Token.BACKGROUND);
        assertThat(saved.values())
                .allSatisfy(
                        image -> {
                            assertThat(image.getWidth()).isGreaterThanOrEqualTo(480);
                            assertThat(image.getRGB(2, 2)).isEqualTo(paper);
                        });
    }

    @Test
    void theColoursOfThePictureAreInEveryView() {
        Selection start = viewed.selection("0034:80012C4F0");
        PictureState plain = viewed.picture();
        onScreen(() -> views.show(start, plain));
        keepAll();
        assertThat(saved)
                .hasSize(3)
                .allSatisfy((view, image) -> assertThat(tinted(image)).isZero());

        var banks = new PictureChange.Look(plain.lens().with(NodeColouring.BANK));
        PictureState coloured =
                new MoneyPicture(viewed.ledger()).settled(plain, banks).applyTo(plain);
        onScreen(() -> views.show(start, coloured));
        keepAll();
        assertThat(saved).allSatisfy((view, image) -> assertThat(tinted(image)).isGreaterThan(100));
    }

    private void keepAll() {
        for (int tab = 1; tab <= 3; tab++) {
            open(tab);
            String id = panes.getTabs().get(tab).getId();
            onScreen(() -> lookup("#" + id + "-save").queryButton().fire());
        }
    }

    /// How many points have the colour of some kind.
    private static long tinted(BufferedImage image) {
        PictureColours colours = PictureColours.of(ThemeTokens.of(Theme.LIGHT));
        Set<Integer> wanted =
                IntStream.range(0, 6)
                        .mapToObj(kind -> colours.colour(new Tint.Category(kind), 0))
                        .collect(Collectors.toSet());
        return Arrays.stream(
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth()))
                .filter(wanted::contains)
                .count();
    }

    @Test
    void theSankeyShowsThePictureAndSelectsInIt() {
        open(1);
        assertThat(note("sankey"))
                .startsWith("12 flows, 12 transactions, EUR 698,880.50.")
                .contains("One band leads back")
                .contains("Not counted, in other currencies: 1 transaction, USD 64,000.00.")
                .contains("not drawn: 1 transaction, EUR 50.00");
        onScreen(() -> lookup("#sankey-sheet").query().requestFocus());
        type(KeyCode.DOWN);
        type(KeyCode.RIGHT);
        type(KeyCode.ENTER);
        assertThat(selections)
                .singleElement()
                .satisfies(selection -> assertThat(selection.edges()).hasSize(1));
    }

    @Test
    void aViewFollowsTheSelectionOfThePictureButKeepsWhatItShowsOfItsOwn() {
        var subject = viewed.selection("0220:8019FF20");
        onScreen(() -> views.show(subject, viewed.picture()));
        open(1);
        assertThat(note("sankey")).startsWith("8 flows");
        SheetPane<SankeyPart> pane = pane("sankey");
        assertThat(pane.marked())
                .containsExactly(new SankeyPart.OfBar(viewed.node("0220:8019FF20")));
        onScreen(() -> lookup("#sankey-sheet").query().requestFocus());
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        open(0);
        open(1);
        assertThat(note("sankey")).startsWith("8 flows");
    }

    @Test
    void theStepsFollowTheMoneyListTheirRowsAndTurnAround() {
        onScreen(() -> views.show(viewed.selection("0012:8000EBD30"), viewed.picture()));
        open(2);
        SheetPane<StepPart> pane = pane("steps");
        onScreen(() -> lookup("#steps-sheet").query().requestFocus());
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        assertThat(pane.sheet().orElseThrow().words(pane.focus().orElseThrow()))
                .contains("80012C4F0")
                .contains("EUR 125,000.00");
        type(KeyCode.ENTER);
        assertThat(listed).hasSize(1);
        clickOn("#steps-further");
        clickOn("#steps-reverse");
        assertThat(note("steps")).startsWith("Where the money can have come from");
        clickOn("#steps-show");
        assertThat(shown).hasSize(1);
    }

    @Test
    void theStepsAskForAStartWhereNothingIsSelected() {
        open(2);
        assertThat(lookup("#steps-sheet").tryQuery()).isEmpty();
        assertThat(lookup("#steps-reverse").query().isDisabled()).isTrue();
    }

    @Test
    void theMatrixTiesOutAndACellSelectsItsArrow() {
        open(3);
        assertThat(note("matrix")).contains("EUR 698,930.50");
        SheetPane<MatrixPart> pane = pane("matrix");
        onScreen(() -> lookup("#matrix-sheet").query().requestFocus());
        type(KeyCode.DOWN);
        for (int i = 0; i < 12 && selections.stream().allMatch(s -> s.edges().isEmpty()); i++) {
            type(KeyCode.ENTER);
            type(KeyCode.RIGHT);
        }
        EdgeKey arrow = selections.getLast().edges().iterator().next();
        onScreen(() -> views.show(new Selection(Set.of(), Set.of(arrow)), viewed.picture()));
        assertThat(pane.marked()).singleElement().isInstanceOf(MatrixPart.OfCell.class);
    }

    @Test
    void lookRightInBothThemesAndSizes() {
        onScreen(() -> views.show(viewed.selection("0012:8000EBD30"), viewed.picture()));
        for (int i = 1; i < 4; i++) {
            open(i);
            Tab tab = panes.getTabs().get(i);
            onScreen(
                    () -> {
                        var view = (Region) tab.getContent();
                        tab.setContent(new StackPane());
                        new Snapshots(themes).take("view-" + tab.getId(), view);
                    });
        }
        assertThat(tabs).isEmpty();
    }

    private final class Host implements ViewsHost {
        @Override
        public void openTab(String id) {
            tabs.add(id);
        }

        @Override
        public void select(Selection selection) {
            selections.add(selection);
            views.show(selection, viewed.picture());
        }

        @Override
        public void showAccounts(List<Integer> accounts) {
            shown.add(accounts);
        }

        @Override
        public void saveImage(String view, Function<String, BufferedImage> drawn) {
            saved.put(view, drawn.apply("Harbour - " + view));
        }

        @Override
        public void listTransfers(FlowGraph graph, int[] positions) {
            for (int position : positions) {
                listed.add(position);
            }
        }
    }
}
