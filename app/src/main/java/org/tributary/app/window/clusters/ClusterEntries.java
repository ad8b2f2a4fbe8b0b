// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import org.tributary.app.clusters.ClusterAlert;
import org.tributary.app.clusters.ClusterDesk;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes the chosen cluster into the case: keeps it under a name, and raises alerts.
final class ClusterEntries {

    private final ClustersModel model;
    private final ClusterLines lines;
    private final ClusterText text;
    private final ClustersScreen.Kit kit;
    private final Exploration exploration;
    private final ClustersHost host;

    ClusterEntries(
            ClustersModel model,
            ClusterLines lines,
            ClusterText text,
            ClustersScreen.Kit kit,
            Exploration exploration,
            ClustersHost host) {
        this.model = model;
        this.lines = lines;
        this.text = text;
        this.kit = kit;
        this.exploration = exploration;
        this.host = host;
    }

    private Texts texts() {
        return kit.texts();
    }

    private Questions questions() {
        return kit.questions();
    }

    private ClusterDesk desk() {
        return new ClusterDesk(exploration.record());
    }

    /// What may be entered: of a file that is not saved yet nothing can be kept.
    private Optional<ClustersModel.Chosen> chosen() {
        if (exploration.isSaved()) {
            return model.chosen().get();
        }
        questions().tell(texts().of("clusters.unsaved"), texts().of("clusters.unsaved.why"));
        return Optional.empty();
    }

    private Optional<KeptCluster> kept() {
        return model.selected().get().flatMap(ListedCluster::kept);
    }

    /// Asks for a name and keeps the chosen cluster under it.
    void keep() {
        chosen().filter(c -> c.line().kept().isEmpty())
                .ifPresent(
                        chosen ->
                                questions()
                                        .askText(
                                                texts().of("clusters.keep.title"),
                                                text.suggested(chosen.card()),
                                                texts().of("clusters.keep.verb"),
                                                name -> keep(chosen, name)));
    }

    private void keep(ClustersModel.Chosen chosen, String name) {
        FlowGraph graph = chosen.grounds().ledger().graph();
        Author author = kit.author().get();
        enter(
                () -> desk().keep(graph, chosen.card().cluster(), name, author),
                kept -> lines.load(Optional.of(chosen.line())));
    }

    /// Asks for another name of the chosen cluster.
    void rename() {
        kept().ifPresent(
                        kept ->
                                questions()
                                        .askText(
                                                texts().of("clusters.rename.title"),
                                                kept.name(),
                                                texts().of("clusters.rename.verb"),
                                                name -> reword(kept, name, kept.note())));
    }

    /// Keeps what was written about the chosen cluster.
    void note(String words) {
        kept().ifPresent(kept -> reword(kept, kept.name(), words));
    }

    private void reword(KeptCluster kept, String name, String note) {
        Author author = kit.author().get();
        enter(
                () -> desk().reword(kept.number(), name, note, author),
                now -> lines.load(Optional.empty()));
    }

    /// Keeps the chosen one no longer, until it is taken back.
    void remove() {
        kept().ifPresent(kept -> remove(kept, kit.author().get()));
    }

    private void remove(KeptCluster kept, Author author) {
        enter(
                () -> {
                    desk().remove(kept.number(), author);
                    return kept;
                },
                removed -> {
                    lines.load(Optional.empty());
                    tell(
                            texts().of("clusters.removed", kept.name()),
                            texts().of("clusters.removed.undo"),
                            () -> restore(kept));
                });
    }

    private void restore(KeptCluster removed) {
        Author author = kit.author().get();
        enter(
                () -> {
                    desk().restore(removed, author);
                    return removed;
                },
                back -> {
                    Optional<FlowGraph> graph = model.lines().get().graph();
                    lines.load(graph.map(g -> ListedCluster.of(removed, g)));
                });
    }

    /// Raises an alert from the chosen cluster.
    void raise() {
        chosen().ifPresent(
                        chosen -> {
                            Author author = kit.author().get();
                            Optional<KeptCluster> kept = chosen.line().kept();
                            enter(
                                    () ->
                                            desk().raise(
                                                            ClusterAlert.of(
                                                                    chosen.grounds().ledger(),
                                                                    chosen.card(),
                                                                    number(kept)),
                                                            author),
                                    this::raised);
                        });
    }

    private static OptionalInt number(Optional<KeptCluster> kept) {
        return kept.isPresent() ? OptionalInt.of(kept.get().number()) : OptionalInt.empty();
    }

    private void raised(ClusterDesk.Raised raised) {
        tell(
                texts().of(
                                raised.isNew() ? "clusters.alert.raised" : "clusters.alert.known",
                                raised.alert()),
                texts().of("clusters.alert.show"),
                host::showAlerts);
        if (raised.isNew()) {
            host.alertRaised();
        }
    }

    private void tell(String words, String verb, Runnable action) {
        Runnable once =
                () -> {
                    model.notice().set(Optional.empty());
                    action.run();
                };
        model.notice().set(Optional.of(new ClustersModel.Notice(words, verb, once)));
    }

    private <T> void enter(Supplier<T> entry, Consumer<T> then) {
        model.notice().set(Optional.empty());
        kit.tasks()
                .start(
                        texts().of("clusters.task.entry"),
                        work -> entry.get(),
                        Outcome.<T>of(
                                made -> {
                                    host.entryMade();
                                    then.accept(made);
                                }));
    }
}
