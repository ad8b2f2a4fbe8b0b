// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The picture of a drawn case with all that changes it, without a window.
final class OpenPicture {

    final DrawnCase drawn;
    final ExplorerModel model = new ExplorerModel();
    final HeldTasks tasks =
            new HeldTasks(new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    final Texts texts = new Texts(Locale.ENGLISH);
    final PictureDesk desk;
    final ExplorerInteractor explorer;
    final ExpansionInteractor expansions;
    final LensInteractor lens;
    final FoldInteractor folds;
    final PickInteractor picks;
    final ArrangeInteractor arranging;
    final HypothesisInteractor hypotheses;

    OpenPicture(DrawnCase drawn) {
        this.drawn = drawn;
        Exploration exploration = drawn.exploration();
        var keeping = new PictureKeeping(exploration, tasks, texts, () -> DrawnCase.ANN);
        desk = new PictureDesk(model, exploration, tasks, texts, keeping);
        explorer = new ExplorerInteractor(model, desk, exploration, tasks, texts, keeping);
        expansions = new ExpansionInteractor(model, desk, texts);
        lens = new LensInteractor(desk, model, texts);
        folds = new FoldInteractor(desk, model, texts);
        picks = new PickInteractor(desk, model);
        arranging = new ArrangeInteractor(desk, model);
        hypotheses =
                new HypothesisInteractor(
                        desk, model, exploration, keeping, () -> DrawnCase.ANN, tasks, texts);
        explorer.open();
        hypotheses.open();
    }

    PictureState picture() {
        return model.picture().get();
    }

    NodeKey node(String key) {
        return NodeKey.of(drawn.ordinal(key));
    }

    void show(String... keys) {
        explorer.show(Arrays.stream(keys).map(drawn::ordinal).toList());
    }

    void select(String... keys) {
        Set<NodeKey> nodes = Arrays.stream(keys).map(this::node).collect(Collectors.toSet());
        desk.select(nodes, Set.of());
    }

    /// Labels of what is shown.
    Set<String> shown() {
        return labels(picture().nodes().keySet());
    }

    /// Labels of what is selected.
    Set<String> selected() {
        return labels(model.selection().get().nodes());
    }

    private Set<String> labels(Set<NodeKey> keys) {
        return keys.stream()
                .map(key -> picture().nodes().get(key).node().label())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> steps() {
        return List.copyOf(model.steps());
    }
}
