// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.tributary.app.drawing.Remarks;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.Selection;
import org.tributary.app.export.FactLines;
import org.tributary.app.export.Look;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.LegendRoom;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.PicturePng;
import org.tributary.app.picture.raster.PictureRaster;
import org.tributary.app.theme.Theme;
import org.tributary.app.window.canvas.FlowCanvas;
import org.tributary.app.window.canvas.FlowCanvasListener;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.NoteAnchor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The picture of a case and everything done to it. Registers its commands while it lives. To be
/// used on the screen thread.
public final class Explorer implements Screen {

    private static final int EXHIBIT_WIDTH = 1400;
    private static final int EXHIBIT_HEIGHT = 900;
    private static final double EXHIBIT_SCALE = 1.5;

    /// What the explorer is made with beside the case.
    ///
    /// @param tasks runs what takes a while
    /// @param texts gives words
    /// @param commands where its commands are registered
    /// @param questions asks for names
    /// @param themes tells how the picture looks
    /// @param fonts of the picture
    public record Kit(
            Tasks tasks,
            Texts texts,
            Commands commands,
            Questions questions,
            ThemeSwitch themes,
            PictureFonts fonts) {}

    private final ExplorerModel model = new ExplorerModel();
    private final ExplorerInteractor interactor;
    private final ExpansionInteractor expansions;
    private final FilterPreview preview;
    private final PictureDesk desk;
    private final LensInteractor lens;
    private final HypothesisInteractor hypotheses;
    private final ExplorerHost host;
    private final Kit kit;
    private final PictureLooks looks;
    private final FlowCanvas canvas;
    private final FindBar find;
    private final ExplorerView view;
    private final List<Command> own;
    private final Subscription theme;
    private volatile NoteMarks notes = NoteMarks.NONE;
    private boolean selecting;

    /// @param author who changes the picture
    public Explorer(Exploration exploration, Supplier<Author> author, Kit kit, ExplorerHost host) {
        this.host = host;
        this.kit = kit;
        Texts texts = kit.texts();
        looks = new PictureLooks(texts, exploration.zone());
        Tasks tasks = kit.tasks();
        var keeping = new PictureKeeping(exploration, tasks, texts, author);
        desk = new PictureDesk(model, exploration, tasks, texts, keeping);
        interactor = new ExplorerInteractor(model, desk, exploration, tasks, texts, keeping);
        expansions = new ExpansionInteractor(model, desk, texts);
        lens = new LensInteractor(desk, model, texts);
        hypotheses =
                new HypothesisInteractor(desk, model, exploration, keeping, author, tasks, texts);
        var folds = new FoldInteractor(desk, model, texts);
        preview = new FilterPreview(desk::state, desk::glance, exploration, tasks, texts);
        canvas =
                FlowCanvas.create(
                        new CanvasIntents(),
                        kit.fonts(),
                        looks.colours(kit.themes().theme().get()),
                        looks.legend(PictureState.EMPTY),
                        looks.accessible(),
                        exploration.zone(),
                        kit.tasks());
        find = new FindBar(model, interactor, texts, host::searchTransactions);
        own =
                new PictureCommands(
                                model,
                                new PictureCommands.Targets(
                                        interactor,
                                        expansions,
                                        desk,
                                        lens,
                                        new ArrangeInteractor(desk, model),
                                        folds,
                                        new PickInteractor(desk, model),
                                        hypotheses),
                                kit.questions(),
                                texts)
                        .all(find, canvas);
        kit.commands().add(own.toArray(Command[]::new));
        var remarks = new Remarks(texts::of, exploration.amounts(), exploration.zone());
        view =
                new ExplorerView(
                        model,
                        interactor,
                        texts,
                        kit.commands(),
                        canvas.region(),
                        find,
                        new ExplorerView.Parts(
                                new HistoryMenu(model, desk, hypotheses, texts, kit.commands())
                                        .view(),
                                new LensBar(model, lens, texts, kit.commands()).view(),
                                new RemarksBanner(model, lens, remarks, texts).view(),
                                List.of(
                                        new FoldSlider(model, folds, texts).view(),
                                        new ExpansionCard(
                                                        model,
                                                        expansions,
                                                        texts,
                                                        exploration.amounts())
                                                .view(),
                                        new FilterCard(model, lens, texts, exploration.zone())
                                                .view())),
                        host::importWanted);
        theme = kit.themes().theme().subscribe(this::dress);
        listen();
    }

    /// Brings back the picture the case was left with. To be called once, when whoever listens is
    /// ready to.
    public void open() {
        interactor.open();
        hypotheses.open();
    }

    private void listen() {
        model.picture()
                .subscribe(
                        (before, now) -> {
                            if (!before.lens().equals(now.lens())) {
                                dress();
                            }
                            canvas.show(now);
                            host.pictureChanged(now);
                        });
        model.arranged().subscribe((before, now) -> canvas.fit());
        model.newcomers()
                .subscribe(
                        newcomers -> {
                            canvas.reveal(newcomers);
                            find.leaveFor(canvas.region());
                        });
        model.selection().subscribe((before, now) -> tell(now));
    }

    private void tell(Selection selection) {
        if (!selecting) {
            canvas.select(selection.nodes(), selection.edges());
        }
        host.selected(selection, model.picture().get());
    }

    private void dress() {
        canvas.dress(
                kit.fonts(),
                looks.colours(kit.themes().theme().get()),
                looks.legend(model.picture().get()));
    }

    @Override
    public Region view() {
        return view.view();
    }

    /// The picture as it is now, with the marks of subjects.
    public PictureState picture() {
        return model.picture().get();
    }

    /// What the picture is called; empty for the main one.
    public String pictureName() {
        return model.hypothesis().get();
    }

    /// A picture as a PNG for the case: all of it, in print's light colours. Takes a moment, and
    /// may be called from any thread.
    public byte[] png(PictureState state) {
        return PicturePng.write(
                state,
                EXHIBIT_WIDTH,
                EXHIBIT_HEIGHT,
                EXHIBIT_SCALE,
                new PictureRaster(
                        kit.fonts(), looks.colours(Theme.LIGHT), looks.legend(state), notes));
    }

    /// A picture as a PNG of that size, in the screen's colours, without legend. On any thread.
    public byte[] preview(PictureState state, int width, int height, double scale) {
        return PicturePng.write(
                state,
                width,
                height,
                scale,
                new PictureRaster(
                                kit.fonts(),
                                looks.colours(kit.themes().theme().get()),
                                looks.legend(state),
                                NoteMarks.NONE)
                        .with(LegendRoom.NONE));
    }

    /// Shows these notes where they sit, in pictures for the case too.
    public void notes(NoteMarks shown) {
        notes = shown;
        canvas.notes(shown);
    }

    /// How a picture looks in print: in light colours, with its legend and notes.
    ///
    /// @param words of the caption
    public Look printed(PictureState state, FactLines words) {
        return new Look(kit.fonts(), looks.colours(Theme.LIGHT), looks.legend(state), words, notes);
    }

    /// Shows accounts and selects them.
    public void show(Collection<Integer> accounts) {
        interactor.show(accounts);
    }

    /// Shows trails, each a list of accounts from first to last, and selects them.
    public void showTrails(Collection<List<Integer>> trails) {
        interactor.showTrails(trails);
    }

    /// Shows a kept picture in place of this one, as one step of undo.
    public void openView(SavedPicture view) {
        interactor.openView(view);
    }

    /// Shows what a note sits on and selects it, adding to the picture what is not in it.
    public void showPlace(NoteAnchor anchor) {
        switch (anchor) {
            case NoteAnchor.OnFlow(int from, int to) -> showFlow(NodeKey.of(from), NodeKey.of(to));
            case NoteAnchor.OnAccount _, NoteAnchor.OnRegion _ -> show(anchor.accounts());
            case NoteAnchor.WholeCase _, NoteAnchor.OnTransfer _ -> {}
        }
    }

    private void showFlow(NodeKey from, NodeKey to) {
        Selection arrow = new Selection(Set.of(), Set.of(EdgeKey.flow(from, to)));
        if (picture().edges().keySet().containsAll(arrow.edges())) {
            canvas.reveal(Set.of(from, to));
            select(arrow);
        } else {
            showTrails(List.of(List.of(from.account(), to.account())));
        }
    }

    /// Selects what is shown.
    public void select(Selection selection) {
        desk.select(selection.nodes(), selection.edges());
    }

    /// Looks at the picture in another way, as one step.
    public void look(UnaryOperator<Lens> other) {
        lens.look(other, "step.look");
    }

    /// Counts other transactions only, as one step.
    public void filter(TransferFilter filter) {
        lens.filter(filter);
    }

    /// Shows the picture as if only these transactions counted. No step of its history; the next
    /// change of the picture ends it.
    public void preview(TransferFilter filter) {
        preview.show(filter);
    }

    /// Lets arrows stand out whose transactions are selected elsewhere, without making them the
    /// selection.
    public void pointOut(Set<EdgeKey> edges) {
        Selection selected = model.selection().get();
        canvas.select(selected.nodes(), edges.isEmpty() ? selected.edges() : edges);
    }

    /// The arrows that stand out, because they are selected or their transactions are.
    public Set<EdgeKey> pointedOut() {
        return canvas.selectedEdges();
    }

    /// Shows all of the picture.
    public void fit() {
        canvas.fit();
    }

    /// From where the picture is seen.
    public Camera camera() {
        return canvas.camera();
    }

    /// These accounts are the subjects now.
    public void subjects(Set<Integer> accounts) {
        desk.subjects(accounts);
    }

    /// The case has changed: brings words and amounts of the picture up to date.
    public void refresh() {
        hypotheses.caseChanged();
        interactor.refresh();
    }

    /// Looks at a file on its way into the case, with a banner that says so.
    public void explore(PendingLedger pending, String words) {
        interactor.explore(pending, words);
    }

    /// Looks at the record again.
    public void exploreRecord() {
        interactor.exploreRecord();
    }

    /// Saves the picture, lets go of everything, then runs `kept`.
    public void close(Runnable kept) {
        kit.commands().remove(own.stream().map(Command::id).toList());
        theme.unsubscribe();
        canvas.close();
        interactor.close(kept);
    }

    @Override
    public void close() {
        close(() -> {});
    }

    /// What the canvas hears goes to the interactor.
    private final class CanvasIntents implements FlowCanvasListener {
        @Override
        public void selected(Set<NodeKey> nodes, Set<EdgeKey> edges) {
            selecting = true;
            try {
                desk.select(nodes, edges);
            } finally {
                selecting = false;
            }
        }

        @Override
        public void expandRequested(NodeKey node) {
            expansions.expand(node);
        }

        @Override
        public void menuRequested(
                Optional<NodeKey> node, Optional<EdgeKey> edge, double screenX, double screenY) {
            view.showMenu(host.contextMenu(), screenX, screenY);
        }

        @Override
        public void notesOpened(List<Long> ids) {
            host.openNotes(ids);
        }

        @Override
        public void moved(Map<NodeKey, Place> places) {
            interactor.moved(places);
        }
    }
}
