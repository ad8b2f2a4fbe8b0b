// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureHistory;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The picture that is worked on: its history, its marks, and how changes of it are made. Confined
/// to the screen thread; whatever has to look at transfers is a job that returns a change.
final class PictureDesk {

    /// Something to be worked out from the picture as it is.
    ///
    /// @param <T> the answer
    @FunctionalInterface
    interface Question<T> {
        /// @throws IOException if a new cache of the transfers cannot be written
        T answer(MoneyPicture picture, PictureState state, Work work) throws IOException;
    }

    private final ExplorerModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final PictureKeeping keeping;
    private PictureHistory history = new PictureHistory(PictureState.EMPTY);
    private Set<Integer> subjects = Set.of();

    PictureDesk(
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
    }

    /// The picture as it is, without marks.
    PictureState state() {
        return history.state();
    }

    /// Works something out from the picture. If the picture has changed meanwhile, the answer no
    /// longer fits, and it is worked out again.
    ///
    /// @param taskKey key of what the status line says
    <T> void ask(String taskKey, Question<T> question, Consumer<T> answered) {
        PictureState state = state();
        tasks.start(
                texts.of(taskKey),
                work -> question.answer(exploration.picture(work), state, work),
                Outcome.of(
                        (T answer) -> {
                            if (state().equals(state)) {
                                answered.accept(answer);
                            } else {
                                ask(taskKey, question, answered);
                            }
                        }));
    }

    /// Works a change out and makes it, as one step.
    ///
    /// @param stepKey key of what the list of steps says
    void change(String taskKey, String stepKey, Question<PictureChange> change) {
        ask(taskKey, change, made -> apply(made, stepKey));
    }

    /// Makes a change of the picture and keeps it.
    void apply(PictureChange change, String stepKey) {
        Set<NodeKey> before = state().nodes().keySet();
        model.note().set("");
        PictureState after = history.apply(change, texts.of(stepKey));
        show();
        Set<NodeKey> added = new LinkedHashSet<>(after.nodes().keySet());
        added.removeAll(before);
        if (!added.isEmpty()) {
            model.newcomers().set(added);
        }
        keeping.keep(after);
    }

    void undo() {
        putCardsAway();
        history.undo();
        show();
        keeping.keep(state());
    }

    void redo() {
        putCardsAway();
        history.redo();
        show();
        keeping.keep(state());
    }

    /// What lies over the picture speaks of the step that is left.
    private void putCardsAway() {
        model.folding().set(Optional.empty());
        model.filterable().set(Optional.empty());
        model.question().set(Optional.empty());
        model.note().set("");
    }

    void goTo(int step) {
        putCardsAway();
        history.goTo(step);
        show();
        keeping.keep(state());
    }

    /// Begins anew with another picture.
    void restart(PictureState start) {
        history.restart(start);
        show();
    }

    /// Works on another picture from now on, with its own way back.
    ///
    /// @return the history worked on so far
    PictureHistory exchange(PictureHistory other) {
        PictureHistory before = history;
        history = other;
        show();
        return before;
    }

    /// These accounts are the subjects of the case now. Marks are no step of undo: the case, not
    /// the picture, says who is a subject.
    void subjects(Set<Integer> marked) {
        subjects = Set.copyOf(marked);
        show();
        if (state().lens().filter().towards() != Towards.ANYWHERE) {
            change(
                    "explorer.task.look",
                    "step.filter",
                    (picture, state, work) ->
                            picture.settled(state, new PictureChange.Look(state.lens())));
        }
    }

    /// Makes these the selection, as far as they are shown.
    void select(Set<NodeKey> nodes, Set<EdgeKey> edges) {
        PictureState state = state();
        Selection wanted =
                new Selection(nodes, edges).within(state.nodes().keySet(), state.edges().keySet());
        if (!wanted.equals(model.selection().get())) {
            // Whoever turns to something else has answered the question.
            model.question().set(Optional.empty());
            model.selection().set(wanted);
        }
    }

    /// Shows another picture for a moment. No step, and not kept; the next change ends it.
    void glance(PictureState other) {
        model.picture().set(marked(other));
    }

    private void show() {
        model.undoable().set(history.canUndo());
        model.redoable().set(history.canRedo());
        model.steps().setAll(history.steps().stream().map(PictureHistory.Step::words).toList());
        model.step().set(history.at());
        model.picture().set(marked(state()));
        Selection selected = model.selection().get();
        select(selected.nodes(), selected.edges());
    }

    private PictureState marked(PictureState state) {
        Set<NodeKey> all = state.nodes().keySet();
        Set<NodeKey> marked =
                all.stream()
                        .filter(key -> isOfSubject(state, key))
                        .collect(Collectors.toUnmodifiableSet());
        PictureState plain = new PictureChange.Mark(all, NodeMark.NONE).applyTo(state);
        return new PictureChange.Mark(marked, NodeMark.SUBJECT).applyTo(plain);
    }

    private boolean isOfSubject(PictureState state, NodeKey key) {
        NodeGroup group = state.groups().get(key);
        return group == null
                ? key.isAccount() && subjects.contains(key.account())
                : group.members().keySet().stream().anyMatch(subjects::contains);
    }

    void close(Runnable kept) {
        keeping.close(state(), kept);
    }
}
