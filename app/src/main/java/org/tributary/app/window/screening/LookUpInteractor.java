// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.app.work.LatestWins;

import java.util.List;

/// Screens a name as one types it.
final class LookUpInteractor {

    /// Lower than for a case: who types a name wants to see what is near.
    private static final double THRESHOLD = 0.2;

    private static final int MOST = 50;
    private static final int SHORTEST = 2;

    private final ScreeningModel model;
    private final CurrentLists lists;
    private final LatestWins questions;

    LookUpInteractor(ScreeningModel model, ScreeningKit kit, CurrentLists lists) {
        this.model = model;
        this.lists = lists;
        questions = kit.tasks().latestWins(kit.texts().of("screening.task.look-up"));
        model.typed().subscribe((before, now) -> ask(now.strip()));
    }

    private void ask(String name) {
        if (name.length() < SHORTEST) {
            model.matches().set(List.of());
            return;
        }
        questions.submit(
                work ->
                        lists.get(work)
                                .screen(
                                        ScreenedName.of(name, NameKind.UNKNOWN),
                                        new ScreeningRule(THRESHOLD, MOST)),
                model.matches()::set);
    }

    void close() {
        questions.close();
    }
}
