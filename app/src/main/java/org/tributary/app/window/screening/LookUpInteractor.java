// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.OfacMatch;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.screening.ListsInForce;
import org.tributary.app.work.LatestWins;
import org.tributary.ledger.work.Work;

import java.util.List;

/// Screens a name as one types it.
final class LookUpInteractor {

    /// Lower than for a case: who types a name wants to see what is near.
    private static final ScreeningRule RULE = new ScreeningRule(0.2, 50);

    /// Below it, OFAC's search lists mostly names that only look alike.
    private static final int LEAST_AS_OFAC = 80;

    private static final int SHORTEST = 2;

    private final ScreeningModel model;
    private final ScreeningText text;
    private final CurrentLists lists;
    private final LatestWins questions;

    LookUpInteractor(
            ScreeningModel model, ScreeningKit kit, ScreeningText text, CurrentLists lists) {
        this.model = model;
        this.text = text;
        this.lists = lists;
        questions = kit.tasks().latestWins(kit.texts().of("screening.task.look-up"));
        model.typed().subscribe((before, now) -> ask());
        model.method().subscribe((before, now) -> ask());
    }

    private void ask() {
        String name = model.typed().get().strip();
        boolean asked = name.length() >= SHORTEST;
        model.found().set(LookUp.of(asked ? LookUp.State.SEEKING : LookUp.State.NOTHING_TYPED));
        LookUp.Method method = model.method().get();
        questions.submit(
                work -> asked ? found(name, method, work) : model.found().get(),
                model.found()::set);
    }

    private LookUp found(String name, LookUp.Method method, Work work) {
        ListsInForce current = lists.get(work);
        return switch (method) {
            case LIKELY ->
                    new LookUp(
                            LookUp.State.DONE,
                            current.screen(ScreenedName.of(name, NameKind.UNKNOWN), RULE).stream()
                                    .map(this::line)
                                    .toList());
            case AS_OFAC ->
                    current.holdsOfac()
                            ? new LookUp(
                                    LookUp.State.DONE,
                                    current
                                            .searchAsOfac(List.of(name), LEAST_AS_OFAC, work)
                                            .getFirst()
                                            .stream()
                                            .map(this::line)
                                            .toList())
                            : LookUp.of(LookUp.State.NO_OFAC);
        };
    }

    private LookUp.Line line(ScreeningMatch match) {
        return new LookUp.Line(
                ScreeningText.percent(match.score().probability()),
                CaseScreening.listedName(match),
                match.listed().list(),
                text.parts(CaseScreening.parts(match)));
    }

    private LookUp.Line line(OfacMatch match) {
        return new LookUp.Line(
                Integer.toString(match.score()),
                match.listed().party().names().get(match.name()).text(),
                match.listed().list(),
                text.road(match.road()));
    }

    void close() {
        questions.close();
    }
}
