// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.screening.CaseWatchlists;
import org.tributary.app.screening.HitDesk;
import org.tributary.app.screening.LoadedList;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Watch;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.watchlist.KeptEdition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Loads lists and screens the case in the background, and lists what was found.
final class ScreeningInteractor {

    private static final List<String> PATTERNS =
            List.of("*.csv", "*.CSV", "*.xml", "*.XML", "*.json", "*.jsonl", "*.ndjson", "*.txt");

    private record Seen(List<ScreeningHit> hits, List<KeptEdition> editions) {}

    private final ScreeningModel model;
    private final ScreeningText text;
    private final Texts texts;
    private final ScreeningKit kit;
    private final CaseFile record;
    private final CurrentLists lists;
    private final ScreeningHost host;
    private final OneAtATime jobs;
    private final Watch progress;

    ScreeningInteractor(
            ScreeningModel model,
            ScreeningText text,
            ScreeningKit kit,
            CaseFile record,
            CurrentLists lists,
            ScreeningHost host) {
        this.model = model;
        this.text = text;
        texts = kit.texts();
        this.kit = kit;
        this.record = record;
        this.lists = lists;
        this.host = host;
        jobs = new OneAtATime(kit.tasks(), model.busy()::set);
        progress = kit.tasks().watch(this::follow);
        model.shown().subscribe((before, now) -> list());
    }

    /// Reads hits and editions anew.
    void refresh() {
        kit.tasks()
                .start(
                        texts.of("screening.task.read"),
                        work ->
                                new Seen(
                                        new HitDesk(record, kit.clock()).hits(),
                                        new CaseWatchlists(record).editions().reversed()),
                        Outcome.of(
                                seen -> {
                                    model.editions().set(seen.editions());
                                    model.hits().set(seen.hits());
                                    list();
                                }));
    }

    private void list() {
        List<ScreeningHit> hits = model.hits().get().stream().filter(this::isListed).toList();
        Optional<ScreeningHit> before = model.selected().get();
        int place = before.map(model.listed().get()::indexOf).orElse(0);
        model.listed().set(hits);
        model.selected()
                .set(
                        before.flatMap(
                                        hit ->
                                                hits.stream()
                                                        .filter(h -> h.id() == hit.id())
                                                        .findFirst())
                                .or(
                                        () ->
                                                hits.isEmpty()
                                                        ? Optional.empty()
                                                        : Optional.of(
                                                                hits.get(
                                                                        Math.clamp(
                                                                                place,
                                                                                0,
                                                                                hits.size()
                                                                                        - 1)))));
    }

    private boolean isListed(ScreeningHit hit) {
        boolean open = text.state(hit).isOpen();
        return switch (model.shown().get()) {
            case OPEN -> open;
            case DECIDED -> !open;
            case ALL -> true;
        };
    }

    /// Screens the case against the editions in force.
    void run() {
        if (model.editions().get().stream().noneMatch(KeptEdition::isInForce)) {
            model.told().set(texts.of("screening.problem.lists"));
            return;
        }
        Author author = kit.author().get();
        begin("screening.task.run");
        jobs.start(
                texts.of("screening.task.run"),
                work ->
                        new CaseScreening(record)
                                .run(lists.get(work), ScreeningRule.standard(), author, work),
                result -> {
                    model.told().set(text.told(result));
                    host.entryMade();
                    refresh();
                });
    }

    /// Lets the user choose files and loads them.
    void load() {
        List<Path> files =
                kit.files()
                        .open(
                                texts.of("screening.load.title"),
                                List.of(new FileKind(texts.of("screening.load.kind"), PATTERNS)));
        if (files.isEmpty()) {
            return;
        }
        Author author = kit.author().get();
        begin("screening.task.load");
        jobs.start(
                texts.of("screening.task.load"),
                work ->
                        new CaseWatchlists(record)
                                .load(files, Optional.empty(), Optional.empty(), author, work),
                outcome -> {
                    model.loaded().set(text.told(outcome));
                    if (outcome.loaded().stream().anyMatch(LoadedList::fresh)) {
                        model.told().set(texts.of("screening.again"));
                    }
                    host.entryMade();
                    refresh();
                });
    }

    private void begin(String key) {
        model.step().set(texts.of(key));
        model.fraction().set(-1);
    }

    /// Stops what runs; what was there before stays.
    void stop() {
        jobs.stop();
    }

    private void follow(List<RunningTask> all) {
        jobs.follow(all, model.step()::set, model.fraction()::set);
    }

    void close() {
        stop();
        progress.close();
    }
}
