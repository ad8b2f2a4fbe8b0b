// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import org.tributary.analysis.reach.ReachRule;
import org.tributary.app.explore.Exploration;
import org.tributary.app.questions.Asked;
import org.tributary.app.questions.Bounds;
import org.tributary.app.questions.Found;
import org.tributary.app.questions.Question;
import org.tributary.app.questions.QuestionDesk;
import org.tributary.app.search.AmountReader;
import org.tributary.app.trails.SpanText;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.account.Account;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Asks in the background, one question at a time, and has answers shown in the picture.
final class QuestionsInteractor {

    private final QuestionsModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final Exploration exploration;
    private final QuestionsHost host;
    private final OneAtATime searches;

    QuestionsInteractor(
            QuestionsModel model,
            Texts texts,
            Tasks tasks,
            Exploration exploration,
            QuestionsHost host) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.exploration = exploration;
        this.host = host;
        searches = new OneAtATime(tasks, model.searching()::set);
        model.more().account().subscribe(chosen -> chosen.ifPresent(this::add));
    }

    private void add(Account account) {
        if (!model.accounts().contains(account)) {
            model.accounts().add(account);
            model.more().clear();
        }
    }

    void remove(Account account) {
        model.accounts().remove(account);
    }

    /// Puts accounts into the form and asks what suits their number; without any the form stays.
    void about(List<Integer> ordinals) {
        if (ordinals.isEmpty()) {
            return;
        }
        tasks.start(
                texts.of("trails.task.accounts"),
                work -> exploration.accounts(ordinals),
                Outcome.of(this::take));
    }

    private void take(List<Account> accounts) {
        model.accounts().setAll(accounts);
        model.share().set(accounts.size());
        Question now = model.question().get();
        if (accounts.size() > 1 && now.leastAccounts() == 1) {
            model.question().set(Question.EITHER);
        } else if (accounts.size() == 1 && now.leastAccounts() > 1) {
            model.question().set(Question.WENT_TO);
        }
        ask();
    }

    /// Asks under the form as it is; a search that runs is stopped.
    void ask() {
        Optional<Asked> asked = asked();
        if (asked.isEmpty()) {
            return;
        }
        searches.start(
                texts.of("questions.task"),
                work -> new QuestionDesk(exploration.ledger()).answer(asked.get(), work),
                answer -> model.answer().set(Optional.of(answer)));
    }

    void stop() {
        searches.stop();
    }

    private Optional<Asked> asked() {
        model.problem().set("");
        Question question = model.question().get();
        Optional<Duration> time = time();
        Optional<BigDecimal> least = least();
        if (model.accounts().size() < question.leastAccounts()) {
            model.problem().set(texts.of("questions.problem.accounts", question.leastAccounts()));
        } else if (time.isEmpty()) {
            model.problem().set(texts.of("trails.problem.rest", model.time().get().strip()));
        } else if (least.isEmpty()) {
            model.problem().set(texts.of("questions.problem.least", model.least().get().strip()));
        } else {
            Bounds bounds =
                    new Bounds(
                            model.share().get(),
                            time.get(),
                            model.hops().get(),
                            least.get(),
                            model.busiest().get(),
                            Bounds.USUAL.most());
            return Optional.of(
                    new Asked(
                            question,
                            model.accounts().stream().map(Account::ordinal).toList(),
                            bounds));
        }
        return Optional.empty();
    }

    /// What is not asked of a question cannot be wrong.
    private Optional<Duration> time() {
        String typed = model.time().get();
        return typed.isBlank() || model.question().get().isShared()
                ? Optional.of(ReachRule.ANY_TIME)
                : SpanText.read(typed).filter(span -> !span.isNegative());
    }

    private Optional<BigDecimal> least() {
        String typed = model.least().get().strip();
        if (typed.isEmpty() || !model.question().get().isReach()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return AmountReader.exact(typed);
    }

    /// Has these answers shown in the picture, as one step.
    void show(List<Found> found) {
        List<List<Integer>> ways =
                found.stream().flatMap(each -> each.trails().stream()).distinct().toList();
        if (!ways.isEmpty()) {
            host.showTrails(ways);
        }
    }

    /// The case has changed: what was found is looked for again.
    void caseChanged() {
        if (model.answer().get().isPresent()) {
            ask();
        }
    }

    void close() {
        stop();
        model.more().close();
    }
}
