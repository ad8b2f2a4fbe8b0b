// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.drawing.ExpansionChoice;
import org.tributary.app.drawing.ExpansionOffer;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.Direction;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ExplorerInteractorTest {

    private static final String SMALL =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01 =Meridian Trade
            01:a -> 02:b 50.00 USD 2026-01-02
            02:b -> 03:c 90.00 EUR 2026-01-03 =Bo Berg
            03:c -> 01:a 80.00 EUR 2026-01-04
            04:d -> 01:a 10.00 EUR 2026-01-05
            """;

    @TempDir private Path folder;
    private DrawnCase drawn;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final InlineTasks tasks = new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private ExplorerModel model;
    private ExplorerInteractor explorer;
    private ExpansionInteractor expansions;
    private PictureDesk desk;

    @BeforeEach
    void openCase() {
        drawn = DrawnCase.in(folder);
    }

    @AfterEach
    void closeCase() {
        drawn.close();
    }

    private void open(String drawing) {
        drawn.with("drawn.csv", drawing);
        open();
    }

    private void open() {
        model = new ExplorerModel();
        Exploration exploration = drawn.exploration();
        var keeping = new PictureKeeping(exploration, tasks, texts, () -> DrawnCase.ANN);
        desk = new PictureDesk(model, exploration, tasks, texts, keeping);
        explorer = new ExplorerInteractor(model, desk, exploration, tasks, texts, keeping);
        expansions = new ExpansionInteractor(model, desk, texts);
        explorer.open();
    }

    private Set<String> shown() {
        return model.picture().get().nodes().values().stream()
                .map(node -> node.node().label())
                .collect(Collectors.toSet());
    }

    private NodeKey node(String key) {
        return NodeKey.of(drawn.ordinal(key));
    }

    private void show(String key) {
        explorer.show(List.of(drawn.ordinal(key)));
    }

    @Test
    void findsByPartOfNumberAndOfNameWithTheNumberOfTransactions() {
        open(SMALL);
        model.query().set("berg");
        explorer.search("berg");

        assertThat(model.results()).hasSize(1);
        assertThat(model.results().getFirst().account().id().key()).isEqualTo("02:b");
        assertThat(model.results().getFirst().holder()).isEqualTo("Bo Berg");
        assertThat(model.results().getFirst().transfers()).isEqualTo(3);
        explorer.search(" ");
        assertThat(model.results()).isEmpty();
    }

    @Test
    void saysThatNothingWasFound() {
        open(SMALL);
        model.query().set("zzz");
        explorer.search("zzz");

        assertThat(model.results()).isEmpty();
        assertThat(model.searched().get()).isTrue();
    }

    @Test
    void addingSelectsAndExpandingMovesNothing() {
        open(SMALL);
        show("01:a");
        Place place = model.picture().get().place(node("01:a")).orElseThrow();
        assertThat(model.selection().get().singleAccount()).contains(drawn.ordinal("01:a"));
        expansions.expand(Set.of(Direction.IN));

        assertThat(shown()).containsExactlyInAnyOrder("a", "c", "d");
        assertThat(model.picture().get().place(node("01:a"))).contains(place);
        expansions.expand(Set.of(Direction.values()));
        assertThat(shown()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(model.picture().get().edges().keySet())
                .contains(EdgeKey.flow(node("02:b"), node("03:c")));
    }

    @Test
    void aTrailIsOneStepThatMovesNothingAndIsSelected() {
        open(SMALL);
        show("04:d");
        show("02:b");
        explorer.moved(Map.of(node("02:b"), new Place(333, 77)));
        PictureState before = model.picture().get();
        List<Integer> trail =
                Stream.of("04:d", "01:a", "02:b", "03:c").map(drawn::ordinal).toList();
        explorer.showTrails(List.of(trail));

        PictureState after = model.picture().get();
        assertThat(shown()).containsExactlyInAnyOrder("a", "b", "c", "d");
        before.nodes()
                .keySet()
                .forEach(key -> assertThat(after.place(key)).isEqualTo(before.place(key)));
        assertThat(model.selection().get()).isEqualTo(Selection.along(List.of(trail)));
        assertThat(model.selection().get().edges())
                .containsExactlyInAnyOrder(
                        EdgeKey.flow(node("04:d"), node("01:a")),
                        EdgeKey.flow(node("01:a"), node("02:b")),
                        EdgeKey.flow(node("02:b"), node("03:c")));
        assertThat(model.newcomers().get()).isEqualTo(model.selection().get().nodes());
        desk.undo();
        assertThat(model.picture().get()).isEqualTo(before);
    }

    @Test
    void aTrailReadsFromLeftToRight() {
        open(
                "1:a -> 1:b 9 EUR 2026-01-01\n"
                        + "1:b -> 1:c 9 EUR 2026-01-02\n"
                        + "1:c -> 1:d 9 EUR 2026-01-03");
        List<Integer> trail = Stream.of("1:a", "1:b", "1:c", "1:d").map(drawn::ordinal).toList();
        explorer.showTrails(List.of(trail));

        assertThat(trail)
                .extracting(a -> model.picture().get().place(NodeKey.of(a)).orElseThrow().x())
                .isSorted();
    }

    @Test
    void anArrowThatWasHiddenComesBackOnlyAlongTheTrail() {
        open(SMALL);
        explorer.show(Stream.of("01:a", "02:b", "03:c").map(drawn::ordinal).toList());
        desk.select(
                Set.of(),
                Set.of(
                        EdgeKey.flow(node("01:a"), node("02:b")),
                        EdgeKey.flow(node("03:c"), node("01:a"))));
        explorer.hide();
        explorer.showTrails(List.of(Stream.of("01:a", "02:b").map(drawn::ordinal).toList()));

        assertThat(model.picture().get().edges().keySet())
                .containsExactlyInAnyOrder(
                        EdgeKey.flow(node("01:a"), node("02:b")),
                        EdgeKey.flow(node("02:b"), node("03:c")));
    }

    @Test
    void undoGivesBackTheVeryPicture() {
        open(SMALL);
        show("01:a");
        PictureState before = model.picture().get();
        expansions.expand(node("01:a"));
        PictureState after = model.picture().get();
        explorer.moved(Map.of(node("01:a"), new Place(7, 9)));
        desk.undo();
        assertThat(model.picture().get()).isEqualTo(after);
        desk.undo();
        assertThat(model.picture().get()).isEqualTo(before);
        assertThat(model.redoable().get()).isTrue();
        desk.redo();

        assertThat(model.picture().get()).isEqualTo(after);
    }

    @Test
    void anAccountWithTwentyThousandCounterpartiesAsksFirst() {
        open(
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "01:hub -> 02:p" + i + " " + (i + 1) + ".00 EUR 2026-01-01")
                        .collect(Collectors.joining("\n")));
        show("01:hub");
        PictureState before = model.picture().get();
        expansions.expand(Set.of(Direction.values()));

        assertThat(model.picture().get()).isEqualTo(before);
        Expansion.Ask question = model.question().get().orElseThrow();
        ExpansionOffer out =
                question.offers().stream()
                        .filter(o -> o.direction() == Direction.OUT)
                        .findFirst()
                        .orElseThrow();
        assertThat(question.label()).isEqualTo("hub");
        assertThat(out.counterparties()).isEqualTo(20_000);
        assertThat(out.paid().count()).isEqualTo(20_000);
        assertThat(out.paid().in("EUR").orElseThrow().sum().plain()).isEqualTo("200010000.00");
        expansions.answer(new ExpansionChoice.Largest(25));
        assertThat(model.picture().get().nodes()).hasSize(27);
        assertThat(shown()).contains("p19999", "p19975", "19,975 more").doesNotContain("p19974");
        expansions.expand(NodeKey.restOfPayees(drawn.ordinal("01:hub")));
        assertThat(model.picture().get().nodes()).hasSize(52);
        assertThat(shown()).contains("p19974", "19,950 more");
        desk.undo();
        desk.undo();
        assertThat(model.picture().get()).isEqualTo(before);
    }

    @Test
    void fiftyNewCounterpartiesAreDrawnWithoutAskingAndFiftyOneAreNot() {
        open(
                IntStream.range(0, 50)
                                .mapToObj(i -> "01:x -> 02:p" + i + " 1.00 EUR 2026-01-01")
                                .collect(Collectors.joining("\n"))
                        + "\n"
                        + IntStream.range(0, 51)
                                .mapToObj(i -> "01:y -> 03:q" + i + " 1.00 EUR 2026-01-01")
                                .collect(Collectors.joining("\n")));
        show("01:x");
        expansions.expand(Set.of(Direction.OUT));
        assertThat(model.question().get()).isEmpty();
        assertThat(model.picture().get().nodes()).hasSize(51);
        show("01:y");
        expansions.expand(Set.of(Direction.OUT));
        assertThat(model.question().get()).isPresent();
        expansions.decline();

        assertThat(model.question().get()).isEmpty();
        assertThat(model.picture().get().nodes()).hasSize(52);
    }

    @Test
    void aQuestionGoesAwayWithTheSelectionItWasAbout() {
        open(
                SMALL
                        + IntStream.range(0, 51)
                                .mapToObj(i -> "01:y -> 03:q" + i + " 1.00 EUR 2026-01-01")
                                .collect(Collectors.joining("\n")));
        show("01:y");
        expansions.expand(Set.of(Direction.OUT));
        assertThat(model.question().get()).isPresent();
        show("01:a");

        assertThat(model.question().get()).isEmpty();
    }

    @Test
    void aStackNeverCountsWhatIsShownOnItsOwn() {
        open(
                IntStream.range(0, 60)
                        .mapToObj(i -> "01:x -> 02:p" + i + " " + (60 - i) + ".00 EUR 2026-01-01")
                        .collect(Collectors.joining("\n")));
        show("01:x");
        expansions.expand(Set.of(Direction.OUT));
        expansions.answer(new ExpansionChoice.Largest(5));
        assertThat(shown()).contains("55 more");
        show("02:p59");

        assertThat(shown()).contains("54 more", "p59");
        NodeKey rest = NodeKey.restOfPayees(drawn.ordinal("01:x"));
        assertThat(model.picture().get().edges().get(EdgeKey.flow(node("01:x"), rest)).count())
                .isEqualTo(54);
        desk.select(Set.of(node("02:p0")), Set.of());
        explorer.hide();
        assertThat(shown()).contains("55 more").doesNotContain("p0");
    }

    @Test
    void thePictureIsKeptInTheCaseToTheLastBit() {
        open(
                IntStream.range(0, 60)
                        .mapToObj(i -> "01:x -> 02:p" + i + " " + (60 - i) + ".00 EUR 2026-01-01")
                        .collect(Collectors.joining("\n")));
        show("01:x");
        expansions.expand(Set.of(Direction.OUT));
        expansions.answer(new ExpansionChoice.Largest(5));
        explorer.moved(Map.of(node("01:x"), new Place(-12.25, 1 / 3.0)));
        PictureState left = model.picture().get();
        explorer.close(() -> {});
        drawn.reopened();
        open();

        assertThat(model.picture().get()).isEqualTo(left);
        assertThat(model.undoable().get()).isFalse();
        var trail = drawn.record().read(CaseReader::auditTrail);
        assertThat(trail).hasSize(2);
    }

    @Test
    void aLayoutOfANewerProgramIsNoReasonNotToOpen() {
        drawn.with("drawn.csv", SMALL);
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> {
                            writer.saveLayout("explorer", "{\"version\":99}");
                            return true;
                        });
        open();

        assertThat(model.picture().get().isEmpty()).isTrue();
        assertThat(model.loaded().get()).isTrue();
    }

    @Test
    void subjectsWearARingThatUndoDoesNotTake() {
        open(SMALL);
        show("01:a");
        expansions.expand(node("01:a"));
        desk.subjects(Set.of(drawn.ordinal("02:b")));
        assertThat(mark("02:b")).isEqualTo(NodeMark.SUBJECT);
        desk.undo();
        desk.redo();
        assertThat(mark("02:b")).isEqualTo(NodeMark.SUBJECT);
        desk.subjects(Set.of());

        assertThat(mark("02:b")).isEqualTo(NodeMark.NONE);
    }

    private NodeMark mark(String key) {
        return model.picture().get().nodes().get(node(key)).node().mark();
    }

    @Test
    void aCaseWithoutTransactionsSaysSo() {
        open();

        assertThat(model.withoutTransfers().get()).isTrue();
        drawn.with("drawn.csv", SMALL);
        explorer.refresh();
        assertThat(model.withoutTransfers().get()).isFalse();
        explorer.showBusiest();
        assertThat(shown()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }
}
