// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureHistory;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// What the user's intents do in the explorer. The history of the picture lives here, on the
/// screen thread; whatever has to look at transfers is a job that returns a change of it.
final class ExplorerInteractor {

    /// How many accounts a search lists; more are found by typing more.
    static final int RESULTS = 50;

    private static final int BUSIEST = 12;

    private final ExplorerModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final PictureKeeping keeping;
    private final LatestWins searches;
    private final PictureHistory history = new PictureHistory(PictureState.EMPTY);
    private Set<Integer> subjects = Set.of();
    private boolean firstWanted;

    ExplorerInteractor(
            ExplorerModel model,
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            PictureKeeping keeping) {
        this.model = model;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        this.keeping = keeping;
        searches = tasks.latestWins(texts.of("explorer.task.find"));
    }

    /// Brings back the picture the case was left with.
    void open() {
        tasks.start(
                texts.of("explorer.task.open"),
                work -> new Opened(keeping.kept(work), exploration.graph(work).transferCount()),
                Outcome.of(
                        (Opened opened) -> {
                            history.restart(opened.picture());
                            model.withoutTransfers().set(opened.transfers() == 0);
                            model.loaded().set(true);
                            show(opened.picture());
                        }));
    }

    /// The picture as it is, to be changed by [#apply].
    PictureState state() {
        return history.state();
    }

    private record Opened(PictureState picture, int transfers) {}

    /// Looks at the case again after an import, and keeps the picture.
    void refresh() {
        PictureState state = history.state();
        tasks.start(
                texts.of("explorer.task.open"),
                work ->
                        new Opened(
                                keeping.today(state, work),
                                exploration.graph(work).transferCount()),
                Outcome.of(
                        (Opened opened) -> {
                            model.withoutTransfers().set(opened.transfers() == 0);
                            if (history.state().equals(state) && !state.isEmpty()) {
                                apply(new PictureChange.Replace(opened.picture()));
                            }
                        }));
    }

    /// Looks at a file that is on its way into a case without transfers.
    void explore(PendingLedger pending, String words) {
        exploration.explore(pending);
        history.restart(PictureState.EMPTY);
        model.withoutTransfers().set(pending.transfers() == 0);
        model.unsaved().set(words);
        show(history.state());
    }

    /// Looks at the record again; what is shown stays if the record has it under the same numbers.
    void exploreRecord() {
        Set<NodeKey> shown = history.state().nodes().keySet();
        model.unsaved().set("");
        tasks.start(
                texts.of("explorer.task.open"),
                work -> exploration.exploreRecord(shown.stream().map(NodeKey::account).toList()),
                Outcome.of(
                        (Boolean same) -> {
                            if (!same) {
                                history.restart(PictureState.EMPTY);
                                show(history.state());
                            }
                            refresh();
                        }));
    }

    void search(String text) {
        model.searched().set(false);
        firstWanted = false;
        if (text.isBlank()) {
            searches.close();
            model.results().clear();
            return;
        }
        String wanted = text.strip();
        searches.submit(
                work -> exploration.find(wanted, RESULTS, work),
                found -> {
                    if (model.query().get().strip().equals(wanted)) {
                        model.results().setAll(found);
                        model.searched().set(true);
                        if (firstWanted && !found.isEmpty()) {
                            add(found.getFirst());
                        }
                    }
                });
    }

    /// Adds the first account that the search under way finds.
    void addFirstFound() {
        firstWanted = true;
    }

    /// Adds a found account to the picture, selects it and ends the search.
    void add(FoundAccount found) {
        model.query().set("");
        show(List.of(found.account().ordinal()));
    }

    /// Shows accounts; those that are shown already are only selected.
    void show(Collection<Integer> accounts) {
        Set<NodeKey> keys =
                accounts.stream().map(NodeKey::of).collect(Collectors.toUnmodifiableSet());
        show(new Selection(keys, Set.of()), (picture, state) -> picture.show(state, accounts));
    }

    /// Shows trails of accounts, as one step, and selects them with the arrows along them.
    void showTrails(Collection<List<Integer>> trails) {
        show(Selection.along(trails), (picture, state) -> picture.showTrails(state, trails));
    }

    private void show(
            Selection wanted, BiFunction<MoneyPicture, PictureState, PictureChange> change) {
        PictureState state = history.state();
        tasks.start(
                texts.of("explorer.task.show"),
                work -> change.apply(exploration.picture(work), state),
                Outcome.of(
                        (PictureChange made) -> {
                            apply(made);
                            select(wanted.nodes(), wanted.edges());
                            // Again, for the user may have looked elsewhere since.
                            model.newcomers().set(Set.of());
                            model.newcomers().set(wanted.nodes());
                        }));
    }

    void showBusiest() {
        PictureState state = history.state();
        tasks.start(
                texts.of("explorer.task.show"),
                work ->
                        exploration
                                .picture(work)
                                .show(
                                        state,
                                        exploration.busiest(BUSIEST, work).stream()
                                                .map(found -> found.account().ordinal())
                                                .toList()),
                Outcome.of(this::apply));
    }

    void hide() {
        Selection selected = model.selection().get();
        PictureState state = history.state();
        PictureChange hidden =
                PictureChange.Together.of(
                        new PictureChange.Hide(selected.nodes()),
                        new PictureChange.Withhold(selected.edges()));
        tasks.start(
                texts.of("explorer.task.hide"),
                work -> exploration.picture(work).settled(state, hidden),
                Outcome.of(this::apply));
    }

    /// Counts other transactions only, as one step.
    void filter(TransferFilter filter) {
        PictureState state = history.state();
        var look = new PictureChange.Look(state.lens().with(filter));
        tasks.start(
                texts.of("explorer.task.look"),
                work -> exploration.picture(work).settled(state, look),
                Outcome.of(this::apply));
    }

    void moved(Map<NodeKey, Place> places) {
        apply(new PictureChange.Move(places));
    }

    void undo() {
        show(history.undo());
        keeping.keep(history.state());
    }

    void redo() {
        show(history.redo());
        keeping.keep(history.state());
    }

    /// The user selected something in the picture, or another view of it did.
    void select(Set<NodeKey> nodes, Set<EdgeKey> edges) {
        PictureState state = history.state();
        Selection wanted =
                new Selection(nodes, edges).within(state.nodes().keySet(), state.edges().keySet());
        if (!wanted.equals(model.selection().get())) {
            // Whoever turns to something else has answered the question.
            model.question().set(Optional.empty());
            model.selection().set(wanted);
        }
    }

    /// These accounts are the subjects of the case now. Marks are no step of undo: the case, not
    /// the picture, says who is a subject.
    void subjects(Set<Integer> marked) {
        subjects = Set.copyOf(marked);
        show(history.state());
    }

    void close(Runnable kept) {
        searches.close();
        keeping.close(history.state(), kept);
    }

    /// Makes a change of the picture and keeps it.
    void apply(PictureChange change) {
        Set<NodeKey> before = history.state().nodes().keySet();
        PictureState after = history.apply(change);
        show(after);
        Set<NodeKey> added = new LinkedHashSet<>(after.nodes().keySet());
        added.removeAll(before);
        if (!added.isEmpty()) {
            model.newcomers().set(added);
        }
        keeping.keep(after);
    }

    private void show(PictureState state) {
        model.undoable().set(history.canUndo());
        model.redoable().set(history.canRedo());
        model.picture().set(marked(state));
        Selection selected = model.selection().get();
        select(selected.nodes(), selected.edges());
    }

    /// Shows a picture for a moment that is no step of the history.
    void glance(PictureState state) {
        model.picture().set(marked(state));
    }

    private PictureState marked(PictureState state) {
        Set<NodeKey> all = state.nodes().keySet();
        Set<NodeKey> marked =
                all.stream()
                        .filter(key -> key.isAccount() && subjects.contains(key.account()))
                        .collect(Collectors.toUnmodifiableSet());
        PictureState plain = new PictureChange.Mark(all, NodeMark.NONE).applyTo(state);
        return new PictureChange.Mark(marked, NodeMark.SUBJECT).applyTo(plain);
    }
}
