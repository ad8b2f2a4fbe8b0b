// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the user's intents do in the explorer: accounts are found, shown and hidden. To be used on
/// the screen thread.
final class ExplorerInteractor {

    /// How many accounts a search lists; more are found by typing more.
    static final int RESULTS = 50;

    private static final int BUSIEST = 12;

    private final ExplorerModel model;
    private final PictureDesk desk;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final PictureKeeping keeping;
    private final LatestWins searches;
    private boolean firstWanted;

    ExplorerInteractor(
            ExplorerModel model,
            PictureDesk desk,
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            PictureKeeping keeping) {
        this.model = model;
        this.desk = desk;
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
                work -> {
                    String name = keeping.leftOn();
                    return new Opened(
                            name,
                            keeping.kept(PictureKeeping.layoutOf(name), work),
                            exploration.graph(work).transferCount());
                },
                Outcome.of(
                        (Opened opened) -> {
                            keeping.renamed(PictureKeeping.layoutOf(opened.name()));
                            model.hypothesis().set(opened.name());
                            model.withoutTransfers().set(opened.transfers() == 0);
                            model.loaded().set(true);
                            desk.restart(opened.picture());
                        }));
    }

    private record Opened(String name, PictureState picture, int transfers) {}

    /// Looks at the case again after an import, and keeps the picture.
    void refresh() {
        desk.ask(
                "explorer.task.open",
                (picture, state, work) ->
                        new Opened(
                                model.hypothesis().get(),
                                picture.restore(SavedPicture.of(state)),
                                exploration.graph(work).transferCount()),
                opened -> {
                    model.withoutTransfers().set(opened.transfers() == 0);
                    if (!desk.state().isEmpty()) {
                        desk.apply(new PictureChange.Replace(opened.picture()), "step.refresh");
                    }
                });
    }

    /// Looks at a file that is on its way into a case without transfers.
    void explore(PendingLedger pending, String words) {
        exploration.explore(pending);
        model.withoutTransfers().set(pending.transfers() == 0);
        model.unsaved().set(words);
        desk.restart(PictureState.EMPTY);
    }

    /// Looks at the record again; what is shown stays if the record has it under the same numbers.
    void exploreRecord() {
        Set<NodeKey> shown = desk.state().nodes().keySet();
        model.unsaved().set("");
        tasks.start(
                texts.of("explorer.task.open"),
                work -> exploration.exploreRecord(shown.stream().map(NodeKey::account).toList()),
                Outcome.of(
                        (Boolean same) -> {
                            if (!same) {
                                desk.restart(PictureState.EMPTY);
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

    /// Shows accounts; those that are shown already, by themselves or in a group, are only
    /// selected.
    void show(Collection<Integer> accounts) {
        Set<NodeKey> keys =
                accounts.stream().map(NodeKey::of).collect(Collectors.toUnmodifiableSet());
        show(
                new Selection(keys, Set.of()),
                (picture, state, work) -> picture.show(state, accounts));
    }

    /// Shows a kept picture in place of this one, with what the case says of it today.
    void openView(SavedPicture view) {
        desk.ask(
                "explorer.task.show",
                (picture, state, work) -> picture.restore(view),
                kept -> desk.apply(new PictureChange.Replace(kept), "step.view"));
    }

    /// Shows trails of accounts, as one step, and selects them with the arrows along them.
    void showTrails(Collection<List<Integer>> trails) {
        show(Selection.along(trails), (picture, state, work) -> picture.showTrails(state, trails));
    }

    private void show(Selection wanted, PictureDesk.Question<PictureChange> change) {
        desk.ask(
                "explorer.task.show",
                change,
                made -> {
                    desk.apply(made, "step.show");
                    Set<NodeKey> nodes = inGroups(wanted.nodes());
                    desk.select(nodes, wanted.edges());
                    // Again, for the user may have looked elsewhere since.
                    model.newcomers().set(Set.of());
                    model.newcomers().set(nodes);
                });
    }

    /// The groups of those that are in one, and the others.
    private Set<NodeKey> inGroups(Set<NodeKey> wanted) {
        Set<NodeKey> nodes = new LinkedHashSet<>(wanted);
        for (NodeGroup group : desk.state().groups().values()) {
            if (wanted.stream().anyMatch(key -> group.members().containsKey(key.account()))) {
                nodes.add(group.key());
            }
        }
        return nodes;
    }

    void showBusiest() {
        desk.change(
                "explorer.task.show",
                "step.show",
                (picture, state, work) ->
                        picture.show(
                                state,
                                exploration.busiest(BUSIEST, work).stream()
                                        .map(found -> found.account().ordinal())
                                        .toList()));
    }

    void hide() {
        Selection selected = model.selection().get();
        PictureChange hidden =
                PictureChange.Together.of(
                        new PictureChange.Hide(selected.nodes()),
                        new PictureChange.Withhold(selected.edges()));
        desk.change(
                "explorer.task.hide",
                "step.hide",
                (picture, state, work) -> picture.settled(state, hidden));
    }

    void moved(Map<NodeKey, Place> places) {
        desk.apply(new PictureChange.Move(places), "step.move");
    }

    void close(Runnable kept) {
        searches.close();
        desk.close(kept);
    }
}
