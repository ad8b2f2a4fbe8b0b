// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.drawing.Folding;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeGroup.GroupedBy;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Texts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Folds accounts of the picture into groups and takes them apart. To be used on the screen
/// thread.
final class FoldInteractor {

    private static final String TASK = "explorer.task.fold";

    private final PictureDesk desk;
    private final ExplorerModel model;
    private final Texts texts;
    private Set<Integer> chosen = Set.of();

    FoldInteractor(PictureDesk desk, ExplorerModel model, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
    }

    /// Makes one group of the selected accounts.
    void foldSelected() {
        List<Integer> accounts = model.selection().get().accounts();
        if (accounts.size() > 1) {
            desk.change(
                    TASK,
                    "step.fold",
                    (picture, state, work) ->
                            picture.fold(state, new Folding.Wish(GroupedBy.HAND, accounts, 1, "")));
        }
    }

    /// Folds the selected accounts, or all where none are selected, by what they have in common.
    /// Groups of the same kind that are there are made anew.
    void fold(GroupedBy by) {
        chosen = Set.copyOf(model.selection().get().accounts());
        fold(by, 1, chosen);
    }

    /// Folds another share of what was folded last: of the accounts chosen then, for folding took
    /// them out of the selection.
    ///
    /// @param share how much of it, 0 to 1
    void share(double share) {
        model.folding().get().ifPresent(by -> fold(by, share, chosen));
    }

    private void fold(GroupedBy by, double share, Set<Integer> among) {
        desk.ask(
                TASK,
                (picture, state, work) -> {
                    Set<NodeKey> before = groups(state, by);
                    PictureChange apart = picture.unfold(state, before);
                    PictureState opened = apart.applyTo(state);
                    Set<Integer> accounts = among.isEmpty() ? accounts(opened) : among;
                    return PictureChange.Together.of(
                            apart, picture.fold(opened, new Folding.Wish(by, accounts, share, "")));
                },
                change -> folded(change, by, share));
    }

    private void folded(PictureChange change, GroupedBy by, double share) {
        boolean nothing = share > 0 && groups(change.applyTo(desk.state()), by).isEmpty();
        if (nothing) {
            model.note().set(texts.of("fold.nothing"));
        } else {
            desk.apply(change, "step.fold");
            model.folding().set(Optional.of(by));
        }
    }

    private static Set<Integer> accounts(PictureState state) {
        return state.nodes().keySet().stream()
                .filter(NodeKey::isAccount)
                .map(NodeKey::account)
                .collect(Collectors.toSet());
    }

    private static Set<NodeKey> groups(PictureState state, GroupedBy by) {
        return state.groups().values().stream()
                .filter(group -> group.by() == by)
                .map(NodeGroup::key)
                .collect(Collectors.toSet());
    }

    /// Takes the selected groups apart, or all where none are selected.
    void unfold() {
        Set<NodeKey> selected = new LinkedHashSet<>(model.selection().get().nodes());
        selected.retainAll(desk.state().groups().keySet());
        Set<NodeKey> groups =
                selected.isEmpty() ? desk.state().groups().keySet() : Set.copyOf(selected);
        if (!groups.isEmpty()) {
            desk.change(
                    TASK, "step.unfold", (picture, state, work) -> picture.unfold(state, groups));
        }
        model.folding().set(Optional.empty());
    }
}
