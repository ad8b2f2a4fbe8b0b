// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import org.tributary.analysis.trail.TrailKind;
import org.tributary.analysis.trail.TrailRule;
import org.tributary.app.explore.Exploration;
import org.tributary.app.trails.SpanText;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.trails.TrailAnswer;
import org.tributary.app.trails.TrailQuestion;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.ledger.account.Account;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks for trails in the background, one search at a time, and has them shown in the picture.
final class TrailsInteractor {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How far a search goes that someone asks to look further.
    private static final int FURTHER = 4;

    private static final int LONGEST = 20;

    /// @param accounts the accounts on the ways, by ordinal
    private record Named(TrailAnswer answer, Map<Integer, Account> accounts) {}

    private final TrailsModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final Exploration exploration;
    private final TrailsHost host;
    private final Watch progress;
    private final OneAtATime searches;

    TrailsInteractor(
            TrailsModel model, Texts texts, Tasks tasks, Exploration exploration, TrailsHost host) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.exploration = exploration;
        this.host = host;
        searches = new OneAtATime(tasks, model.searching()::set);
        progress = tasks.watch(this::follow);
    }

    /// Puts accounts into the form: two are looked between at once, one is where money leaves.
    /// Without any the form stays as it is.
    void ask(List<Integer> ends) {
        if (ends.isEmpty()) {
            return;
        }
        tasks.start(
                texts.of("trails.task.accounts"),
                work -> exploration.accounts(ends),
                Outcome.of(this::take));
    }

    private void take(List<Account> ends) {
        model.from().choose(ends.getFirst());
        if (ends.size() > 1) {
            model.to().choose(ends.getLast());
            search();
        } else {
            model.to().clear();
        }
    }

    /// Looks for trails under the form as it is; a search that runs is stopped.
    void search() {
        Optional<TrailQuestion> question = question();
        if (question.isEmpty()) {
            return;
        }
        TrailQuestion asked = question.get();
        model.step().set(texts.of("trails.task"));
        model.fraction().set(-1);
        searches.start(
                texts.of("trails.task"),
                work -> named(exploration.trails(asked, work)),
                this::show);
    }

    private Named named(TrailAnswer answer) {
        Set<Integer> ordinals = new TreeSet<>();
        answer.trails().forEach(trail -> ordinals.addAll(trail.accounts()));
        return new Named(
                answer,
                exploration.accounts(ordinals).stream()
                        .collect(Collectors.toMap(Account::ordinal, Function.identity())));
    }

    private void show(Named named) {
        model.stations().set(named.accounts());
        model.answer().set(Optional.of(named.answer()));
    }

    /// Stops the search that runs; what was found before stays.
    void stop() {
        searches.stop();
    }

    private void follow(List<RunningTask> tasks) {
        searches.in(tasks)
                .filter(task -> !task.step().isEmpty())
                .ifPresent(
                        task -> {
                            model.step().set(task.step());
                            model.fraction().set(task.fraction().orElse(-1));
                        });
    }

    private Optional<TrailQuestion> question() {
        model.problem().set("");
        Optional<Account> from = model.from().account().get();
        Optional<Account> to = model.to().account().get();
        Optional<Duration> rest = rest();
        Optional<BigDecimal> tolerance = tolerance();
        if (from.isEmpty() || to.isEmpty()) {
            model.problem().set(texts.of("trails.problem.accounts"));
        } else if (rest.isEmpty()) {
            model.problem().set(texts.of("trails.problem.rest", model.rest().get().strip()));
        } else if (tolerance.isEmpty()) {
            model.problem()
                    .set(texts.of("trails.problem.tolerance", model.tolerance().get().strip()));
        } else {
            return Optional.of(
                    new TrailQuestion(
                            from.get().ordinal(),
                            to.get().ordinal(),
                            new TrailRule(
                                    model.kind().get(),
                                    model.hops().get(),
                                    rest.get(),
                                    tolerance.get()),
                            model.most().get()));
        }
        return Optional.empty();
    }

    /// What is not asked of a kind of trails cannot be wrong.
    private Optional<Duration> rest() {
        String typed = model.rest().get();
        return typed.isBlank() || model.kind().get() == TrailKind.HOPS
                ? Optional.of(TrailRule.ANY_GAP)
                : SpanText.read(typed).filter(span -> !span.isNegative());
    }

    private Optional<BigDecimal> tolerance() {
        if (model.kind().get() != TrailKind.MONEY) {
            return Optional.of(TrailRule.USUAL_TOLERANCE);
        }
        String typed = model.tolerance().get().strip().replace("%", "").replace(',', '.');
        try {
            BigDecimal share = new BigDecimal(typed.strip()).divide(HUNDRED);
            return Optional.of(share)
                    .filter(s -> s.signum() >= 0 && s.compareTo(BigDecimal.ONE) <= 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Looks the other way round.
    void swap() {
        Optional<Account> from = model.from().account().get();
        Optional<Account> to = model.to().account().get();
        to.ifPresentOrElse(model.from()::choose, model.from()::clear);
        from.ifPresentOrElse(model.to()::choose, model.to()::clear);
        if (model.answer().get().isPresent() && from.isPresent() && to.isPresent()) {
            search();
        }
    }

    /// Looks for money that comes back to where it left.
    void loop() {
        model.from().account().get().ifPresent(model.to()::choose);
        search();
    }

    /// Asks for less than the search that found nothing did.
    void relax(TrailRule rule) {
        switch (rule.kind()) {
            case MONEY -> model.kind().set(TrailKind.TIME);
            case TIME -> model.kind().set(TrailKind.HOPS);
            case HOPS -> model.hops().set(Math.min(LONGEST, rule.maxHops() + FURTHER));
        }
        search();
    }

    /// Has these trails shown in the picture.
    void show(List<TracedTrail> trails) {
        if (!trails.isEmpty()) {
            host.showTrails(trails.stream().map(TracedTrail::accounts).toList());
        }
    }

    /// The case has changed: what was found is looked for again.
    void caseChanged() {
        if (model.answer().get().isPresent()) {
            search();
        }
    }

    void close() {
        stop();
        progress.close();
        model.from().close();
        model.to().close();
    }
}
