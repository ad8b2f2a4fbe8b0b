// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.app.work.Job;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Watch;

import java.util.List;
import java.util.function.Consumer;

/// What runs in the background for the page, one at a time, and how far it is.
final class RulesRuns {

    private final RulesModel model;
    private final RulesKit kit;
    private final OneAtATime runs;
    private final Watch progress;

    RulesRuns(RulesModel model, RulesKit kit) {
        this.model = model;
        this.kit = kit;
        runs = new OneAtATime(kit.tasks(), model.busy()::set);
        progress = kit.tasks().watch(this::follow);
    }

    /// Begins something in place of what runs.
    ///
    /// @param key of its words
    <T> void begin(String key, Job<T> job, Consumer<T> then) {
        model.step().set(kit.texts().of(key));
        model.fraction().set(-1);
        runs.start(kit.texts().of(key), job, then);
    }

    private void follow(List<RunningTask> all) {
        runs.follow(all, model.step()::set, model.fraction()::set);
    }

    void stop() {
        runs.stop();
    }

    void close() {
        runs.stop();
        progress.close();
    }
}
