// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Selection;
import org.tributary.app.notes.NoteAnchoring;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.theme.Theme;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pictures of the workspace over the demo case's ledger, for people to look at.
class WorkspacePicturesTest extends WorkspaceTest {

    private static final Path DEMO = Path.of("..", "packaging", "demo-case");
    private static final List<String> LEDGER =
            List.of("HI-Small_Trans_sample_28k.csv", "HI-Small_pattern_transactions.csv");

    WorkspacePicturesTest() {
        super(new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    @Override
    void begin() {}

    @Test
    void looksRightInBothThemesAndSizes() throws IOException {
        drawn = DrawnCase.in(folder);
        onScreen(this::make);
        take("workspace-empty");
        onScreen(() -> workspace.close());
        Importers importers = Importers.shipped();
        for (String name : LEDGER) {
            Path file = DEMO.resolve(name);
            ImportProfile profile = importers.recognise(file).profile();
            drawn.with(
                    importers.plan(file, profile, Work.UNOBSERVED), importers.rows(file, profile));
        }
        onScreen(this::make);
        take("workspace-start");
        onScreen(this::fill);
        take("workspace");
        onScreen(this::remark);
        take("workspace-notes");
        PictureState picture = workspace.picture();
        assertThat(picture.nodes().size()).isGreaterThan(10);
        onScreen(
                () -> {
                    workspace.explorer().select(ask());
                    commands.run("picture.expandOut");
                });
        take("workspace-asks");
        onScreen(
                () -> {
                    commands.run("picture.undo");
                    var flow = workspace.picture().edges().keySet().iterator().next();
                    workspace.explorer().select(new Selection(Set.of(), Set.of(flow)));
                    find("806");
                });
        take("workspace-find");
        TableView<?> table = (TableView<?>) workspace.view().lookup("#transfers");
        assertThat(table.getItems()).isNotEmpty();
    }

    private void find(String text) {
        ((TextField) workspace.view().lookup("#find")).setText(text);
    }

    private void take(String name) {
        take(name, 1440, 900);
        take(name, 1024, 700);
    }

    /// In a window that is really shown, because the picture is drawn with the pulse.
    private void take(String name, int width, int height) {
        for (Theme theme : Theme.values()) {
            onScreen(
                    () -> {
                        themes.show(theme);
                        var root = new StackPane(workspace.view());
                        var scene = new Scene(root, width, height);
                        themes.dress(scene);
                        stage.setScene(scene);
                        stage.show();
                        workspace.explorer().fit();
                    });
            WaitForAsyncUtils.waitForFxEvents(20);
            onScreen(
                    () -> {
                        String file = name + "-" + width + "x" + height + "-" + theme;
                        Snapshots.keep(file, stage.getScene());
                        ((StackPane) stage.getScene().getRoot()).getChildren().clear();
                    });
        }
        onScreen(() -> themes.show(Theme.LIGHT));
    }

    /// Notes on the busy account, on an arrow and on a part of the picture, and one begun.
    private void remark() {
        int busy = busy();
        PictureState picture = workspace.picture();
        EdgeKey arrow =
                picture.edges().keySet().stream()
                        .filter(key -> key.from().equals(NodeKey.of(busy)) && !key.to().isRest())
                        .findFirst()
                        .orElseThrow();
        Set<NodeKey> payers =
                picture.edges().keySet().stream()
                        .filter(key -> key.to().equals(NodeKey.of(busy)))
                        .map(EdgeKey::from)
                        .filter(key -> !key.isRest() && key.account() != busy)
                        .limit(3)
                        .collect(Collectors.toUnmodifiableSet());
        Selection several = new Selection(payers, Set.of());
        List<TransferId> rows = IntStream.rangeClosed(1, 3).mapToObj(TransferId::new).toList();
        note("Opened in March.", new NoteAnchor.OnAccount(busy), List.of());
        note("No staff, no web site.", new NoteAnchor.OnAccount(busy), rows.subList(0, 1));
        note(
                "Three payers within a day; none has paid this account before.",
                NoteAnchoring.of(several, picture, List.of()),
                List.of());
        note(
                "Passed on by the next day, every time.",
                new NoteAnchor.OnFlow(busy, arrow.to().account()),
                rows);
        workspace.caseChanged();
        workspace.explorer().select(new Selection(Set.of(), Set.of(arrow)));
        ((TableView<?>) workspace.view().lookup("#transfers")).getSelectionModel().select(0);
        commands.run("note.write");
    }

    private void note(String text, NoteAnchor anchor, List<TransferId> cites) {
        drawn.record().write(DrawnCase.ANN, w -> w.writeNote(new NoteWords(text, anchor, cites)));
    }

    private void fill() {
        int busy = busy();
        workspace.show(List.of(busy));
        commands.run("picture.expand");
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        (CaseWriter writer) -> {
                            writer.markSubject(busy, "Pays and is paid in a circle");
                            writer.writeNote(
                                    "Round amounts within minutes of each other; ask the bank for"
                                            + " the opening documents.");
                            return writer.keepExhibit(
                                    "Where the money went",
                                    "",
                                    workspace.png(workspace.picture()),
                                    "{}");
                        });
        workspace.caseChanged();
        workspace.explorer().select(new Selection(Set.of(NodeKey.of(busy)), Set.of()));
    }

    /// An account with several counterparties both ways, few enough to read.
    private int busy() {
        try {
            FlowGraph graph = drawn.exploration().graph(Work.UNOBSERVED);
            Flows flows = new Flows(graph);
            return IntStream.range(0, graph.accountCount())
                    .boxed()
                    .filter(a -> flows.counterparties(a, Direction.OUT) < 16)
                    .filter(a -> flows.counterparties(a, Direction.IN) < 16)
                    .max(
                            Comparator.comparingInt(
                                    a ->
                                            Math.min(
                                                    flows.counterparties(a, Direction.OUT),
                                                    flows.counterparties(a, Direction.IN))))
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Selection ask() {
        try {
            int hub =
                    drawn.exploration().busiest(1, Work.UNOBSERVED).getFirst().account().ordinal();
            workspace.show(List.of(hub));
            return new Selection(Set.of(NodeKey.of(hub)), Set.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
