// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.analysis.cluster.ClusterQuestion;
import org.tributary.analysis.cluster.Everyday;
import org.tributary.app.clusters.CaseClusters;
import org.tributary.app.clusters.ClusterPicture;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Searches for clusters in the background and shows the chosen one.
final class ClustersInteractor {

    private final ClustersModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final ClusterLines lines;
    private final ClustersHost host;
    private Lens lens = Lens.PLAIN;
    private Optional<TaskHandle> run = Optional.empty();

    ClustersInteractor(
            ClustersModel model,
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            ClusterLines lines,
            ClustersHost host) {
        this.model = model;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        this.lines = lines;
        this.host = host;
    }

    /// The picture is looked at like this now.
    void look(Lens now) {
        lens = now;
    }

    /// Other transactions count now: what was found no longer holds.
    void forget() {
        stop();
        model.outcome().set(Optional.empty());
        lines.forget();
        model.notice().set(Optional.empty());
        model.told().set("");
        lines.load(Optional.empty());
    }

    /// Looks for clusters among what the filter of the picture lets through.
    void search() {
        if (model.running().get()) {
            return;
        }
        Lens filter = lens;
        ClusterQuestion question =
                ClusterQuestion.of(model.method().get())
                        .with(model.everyday().get() ? Everyday.COUNTED : Everyday.LEFT_OUT)
                        .atResolution(model.resolution().get());
        model.running().set(true);
        model.told().set("");
        TaskHandle started =
                tasks.start(
                        texts.of("clusters.task.search"),
                        work -> found(question, filter, work),
                        Outcome.<CaseClusters.Outcome>of(outcome -> found(outcome, filter))
                                .onFailure(
                                        failure ->
                                                ended(
                                                        Optional.ofNullable(failure.getMessage())
                                                                .orElse("")))
                                .onCancelled(() -> ended(texts.of("clusters.stopped"))));
        run = model.running().get() ? Optional.of(started) : Optional.empty();
    }

    private CaseClusters.Outcome found(ClusterQuestion question, Lens filter, Work work)
            throws IOException {
        IntPredicate counted =
                filter.filter().equals(TransferFilter.NONE)
                        ? p -> true
                        : exploration.drawn(work).counted(filter);
        return lines.clusters().find(graph -> question.where(counted), work);
    }

    private void found(CaseClusters.Outcome outcome, Lens filter) {
        int listed = outcome.clusters().listed().size();
        ended(
                texts.of(
                        filter.filter().equals(TransferFilter.NONE)
                                ? "clusters.told"
                                : "clusters.told.filtered",
                        listed,
                        outcome.clusters().below()));
        model.outcome().set(Optional.of(outcome));
        model.grounds().set(Optional.of(outcome.grounds()));
        lines.load(
                outcome.clusters().listed().stream()
                        .findFirst()
                        .map(first -> new ListedCluster(first, Optional.empty())));
    }

    private void ended(String words) {
        run = Optional.empty();
        model.running().set(false);
        model.told().set(words);
    }

    void stop() {
        run.ifPresent(TaskHandle::cancel);
    }

    static List<Integer> members(Cluster cluster) {
        return Arrays.stream(cluster.members()).boxed().toList();
    }

    /// Opens the chosen cluster in the explorer, with only the time in which it happened.
    void open() {
        Optional<ClustersModel.Chosen> chosen = model.chosen().get();
        if (chosen.isEmpty()) {
            return;
        }
        Lens filter = lens;
        tasks.start(
                texts.of("clusters.task.picture"),
                work ->
                        ClusterPicture.of(
                                exploration.drawn(work), chosen.get().card(), filter, work),
                Outcome.<PictureState>of(picture -> host.openView(SavedPicture.of(picture))));
    }

    /// Adds the members of the chosen cluster to the picture that is there.
    void add() {
        model.chosen()
                .get()
                .ifPresent(chosen -> host.showInPicture(members(chosen.card().cluster())));
    }

    /// Marks all members of the chosen cluster as subjects of the case.
    void markSubjects() {
        model.chosen()
                .get()
                .ifPresent(
                        chosen ->
                                host.markSubjects(
                                        members(chosen.card().cluster()).stream()
                                                .filter(a -> !host.subjects().contains(a))
                                                .toList()));
    }

    /// Begins a note on the member through whom most money passed.
    void note() {
        model.chosen()
                .get()
                .flatMap(chosen -> chosen.card().roles().stream().findFirst())
                .ifPresent(role -> host.writeNote(role.account()));
    }
}
