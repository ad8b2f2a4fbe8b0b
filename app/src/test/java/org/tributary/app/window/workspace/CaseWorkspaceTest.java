// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteAnchor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Drives the workspace with mouse and keys over a real record.
class CaseWorkspaceTest extends WorkspaceTest {

    private static final String SMALL =
            """
            01:aaa -> 02:bbb 100.00 EUR 2026-01-01 =Meridian Trade
            01:aaa -> 02:bbb 50.00 USD 2026-01-02
            02:bbb -> 03:ccc 90.00 EUR 2026-01-03 =Bo Berg
            03:ccc -> 01:aaa 80.00 EUR 2026-01-04
            04:ddd -> 01:aaa 10.00 EUR 2026-01-05
            """;

    @Override
    void begin() {
        String hub =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "09:hub -> 10:p" + i + " " + (i + 1) + ".00 EUR 2026-01-01")
                        .collect(Collectors.joining("\n"));
        drawn = DrawnCase.in(folder).with("small.csv", SMALL).with("hub.csv", hub);
        open();
    }

    private PictureState picture() {
        return workspace.picture();
    }

    private NodeKey node(String key) {
        return NodeKey.of(drawn.ordinal(key));
    }

    private String text(String id) {
        return lookup(id).<Label>queryAs(Label.class).getText();
    }

    private TableView<?> table() {
        return lookup("#transfers").queryAs(TableView.class);
    }

    private void find(String text) {
        push(KeyCode.CONTROL, KeyCode.F);
        write(text);
        push(KeyCode.ENTER);
    }

    private void add(String text, String key) {
        find(text);
        until(key + " in the picture", () -> picture().shows(node(key)));
    }

    @Test
    void findsExpandsListsSelectsAndTakesBack() {
        add("merid", "01:aaa");
        until("its transactions", () -> table().getItems().size() == 4);
        assertThat(text("#transfers-count")).isEqualTo("4, of the selected account");
        assertThat(text("#transfers-sums")).isEqualTo("EUR 190.00  ·  USD 50.00");
        until(
                "inspector",
                () -> lookup("In: 2 transactions from 2 accounts").tryQuery().isPresent());
        assertThat(lookup("#find").query().isFocused()).isFalse();
        PictureState alone = picture();
        push(KeyCode.CONTROL, KeyCode.E);
        until("neighbours", () -> picture().nodes().size() == 4);
        for (NodeKey there : alone.nodes().keySet()) {
            assertThat(picture().place(there)).isEqualTo(alone.place(there));
        }

        PictureState expanded = picture();
        clickOn(middleOf(EdgeKey.flow(node("04:ddd"), node("01:aaa"))));
        until("the flow's transactions", () -> table().getItems().size() == 1);
        assertThat(text("#transfers-sums")).isEqualTo("EUR 10.00");

        push(KeyCode.CONTROL, KeyCode.Z);
        until("one step back", () -> picture().equals(alone));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until("one step forth", () -> picture().equals(expanded));
    }

    private Point2D middleOf(EdgeKey edge) {
        Node canvas = lookup(".picture-stack").<Region>query().getChildrenUnmodifiable().getFirst();
        var camera = workspace.explorer().camera();
        var from = picture().place(edge.from()).orElseThrow();
        var to = picture().place(edge.to()).orElseThrow();
        var at = camera.viewOf((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        return canvas.localToScreen(at.x, at.y);
    }

    @Test
    void selectedRowsPointOutTheirFlowsAndAreCopiedWithHeaders() {
        add("merid", "01:aaa");
        push(KeyCode.CONTROL, KeyCode.E);
        until("neighbours", () -> picture().nodes().size() == 4);
        until("rows", () -> table().getItems().size() == 4);
        onScreen(() -> table().getSelectionModel().select(0));
        until("sum", () -> text("#transfers-count").equals("1 of 4 selected"));
        assertThat(text("#transfers-sums")).isEqualTo("EUR 100.00");
        assertThat(workspace.explorer().pointedOut())
                .containsExactly(EdgeKey.flow(node("01:aaa"), node("02:bbb")));
        assertThat(table().getItems()).hasSize(4);
        AtomicReference<String> copied = new AtomicReference<>("");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(
                "copy",
                () -> {
                    copied.set(
                            Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                                    .orElse(""));
                    return copied.get().contains("small.csv:1");
                });
        assertThat(copied.get().lines().toList())
                .containsExactly(
                        "Time\tFrom\tTo\tPaid\tCurrency\tReceived\tCurrency\tChannel\tSource"
                                + "\tReference\tLabel",
                        "2026-01-01 00:00:00\t01:aaa\t02:bbb\t100.00\tEUR\t100.00\tEUR\tWire"
                                + "\tsmall.csv:1\t\t");
    }

    @Test
    void anAccountWithTwentyThousandCounterpartiesAsksFirstAndShowsTheLargest() {
        add("hub", "09:hub");
        push(KeyCode.CONTROL, KeyCode.E);
        until("question", () -> lookup("#expansion-card").query().isVisible());
        assertThat(picture().nodes()).hasSize(1);
        assertThat(lookup("20,000 accounts were paid with 20,000 transactions").tryQuery())
                .isPresent();
        assertThat(lookup("EUR 200,010,000.00").tryQuery()).isPresent();
        clickOn("#expansion-show");
        until("the largest", () -> picture().nodes().size() == 27);
        until("all its transactions", () -> table().getItems().size() == 20_000);
        onScreen(() -> table().scrollTo(15_000));
        until("a page far down", () -> lookup("10:p15000").tryQuery().isPresent());
    }

    @Test
    void markingASubjectDrawsTheRingListsItAndIsTakenBackByAnEntry() {
        add("bbb", "02:bbb");
        push(KeyCode.CONTROL, KeyCode.M);
        until("the ring", () -> mark("02:bbb") == NodeMark.SUBJECT);
        assertThat(text("#count-subjects")).isEqualTo("1");
        clickOn("#unmark-" + drawn.ordinal("02:bbb"));
        until("no ring", () -> mark("02:bbb") == NodeMark.NONE);

        assertThat(text("#count-subjects")).isEqualTo("0");
        List<CaseEvent> events =
                drawn.record().read(CaseReader::auditTrail).stream()
                        .map(entry -> entry.event())
                        .toList();
        assertThat(events.get(events.size() - 2)).isInstanceOf(CaseEvent.SubjectMarked.class);
        assertThat(events.getLast()).isInstanceOf(CaseEvent.SubjectUnmarked.class);
    }

    private NodeMark mark(String key) {
        return picture().nodes().get(node(key)).node().mark();
    }

    @Test
    void keepsThePictureAsAnExhibitAndANoteInTheCase() {
        add("aaa", "01:aaa");
        push(KeyCode.CONTROL, KeyCode.K);
        until("focus", () -> lookup("#exhibit-title").query().isFocused());
        write("Money of Meridian");
        push(KeyCode.ENTER);
        until("exhibit", () -> text("#count-exhibits").equals("1"));
        onScreen(() -> commands.run("note.write"));
        until("focus", () -> lookup("#note-text").query().isFocused());
        write("Round amounts");
        clickOn("#note-write");
        until("note", () -> text("#count-notes").equals("1"));

        assertThat(lookup("#note-text").<TextInputControl>query().getText()).isEmpty();
        String seen = drawn.record().read(reader -> reader.exhibits().getFirst().seen());
        assertThat(seen.lines().count()).isGreaterThan(1);
        PictureState kept = picture();
        push(KeyCode.CONTROL, KeyCode.E);
        until("more", () -> picture().nodes().size() == 4);
        PictureState later = picture();
        onScreen(() -> lookup("#exhibit-view-1").<Button>query().fire());
        until("the view", () -> picture().equals(kept));
        onScreen(() -> commands.run("picture.undo"));
        until("one step back", () -> picture().equals(later));
        byte[] png = drawn.record().read(reader -> reader.exhibitPicture(1));
        assertThat(png).startsWith((byte) 0x89, 'P', 'N', 'G').hasSizeGreaterThan(2_000);
        String note = drawn.record().read(reader -> reader.notes().getFirst().text());
        assertThat(note).isEqualTo("Round amounts");
    }

    @Test
    void aNoteOnAnArrowCitesTheSelectedRowsIsFoundAgainAfterReopeningAndComesBackWhenDeleted()
            throws Exception {
        add("merid", "01:aaa");
        push(KeyCode.CONTROL, KeyCode.E);
        until("neighbours", () -> picture().nodes().size() == 4);
        EdgeKey arrow = EdgeKey.flow(node("01:aaa"), node("02:bbb"));
        clickOn(middleOf(arrow));
        until("its rows", () -> table().getItems().size() == 2);
        onScreen(() -> table().getSelectionModel().selectAll());
        until("both", () -> text("#transfers-count").equals("2 of 2 selected"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until("the place", () -> lookup("01:aaa → 02:bbb").tryQuery().isPresent());
        until("the rows", () -> lookup("Cites 2 transactions").tryQuery().isPresent());
        assertThat(lookup("#note-text").query().isFocused()).isTrue();
        write("No invoice");
        clickOn("#note-write");
        until("note", () -> text("#count-notes").equals("1"));
        assertThat(lookup("#note-text").<TextInputControl>query().getText()).isEmpty();

        reopen();
        until("the picture", () -> picture().nodes().size() == 4);
        until("the note", () -> text("#count-notes").equals("1"));
        Note note = drawn.record().read(CaseReader::notes).getFirst();
        assertThat(note.anchor())
                .isEqualTo(new NoteAnchor.OnFlow(drawn.ordinal("01:aaa"), drawn.ordinal("02:bbb")));
        assertThat(note.cites()).hasSize(2);
        onScreen(() -> lookup("#note-1").<Button>query().fire());
        until("the arrow", () -> workspace.explorer().pointedOut().equals(Set.of(arrow)));

        clickOn(middleOf(arrow));
        until("the note in the panel", () -> lookup(".pointed-out").tryQuery().isPresent());
        clickOn("#note-menu-1");
        clickOn(texts.of("casepanel.note.delete"));
        until("no note", () -> text("#count-notes").equals("0"));
        onScreen(() -> lookup("#note-restore").<Button>query().fire());
        until("the note again", () -> text("#count-notes").equals("1"));
        assertThat(drawn.record().read(CaseReader::notes)).containsExactly(note);
    }

    private void reopen() {
        closeWorkspace();
        drawn.reopened();
        onScreen(this::open);
    }

    @Test
    void thePictureIsThereAgainWhenTheCaseIsReopened() throws Exception {
        add("aaa", "01:aaa");
        push(KeyCode.CONTROL, KeyCode.E);
        until("neighbours", () -> picture().nodes().size() == 4);
        PictureState left = picture();
        closeWorkspace();
        assertThat(commands.all()).isEmpty();
        drawn.reopened();
        onScreen(this::open);
        until("the picture", () -> picture().equals(left));
    }

    @Test
    void anImportCanBeTakenBackReadAnewAndLookedAt() {
        clickOn("#source-menu-1");
        clickOn(texts.of("casepanel.source.undo"));
        clickOn("#source-menu-1");
        clickOn(texts.of("casepanel.source.again"));
        clickOn("#source-menu-1");
        clickOn(texts.of("casepanel.source.quality"));

        assertThat(asked).containsExactly("undo 1", "again 1", "quality 1");
    }

    @Test
    void sourcesOpenTheirReceipts() {
        until("sources", () -> text("#count-sources").equals("2"));
        clickOn("#source-1");

        assertThat(asked).containsExactly("receipt 1");
    }
}
