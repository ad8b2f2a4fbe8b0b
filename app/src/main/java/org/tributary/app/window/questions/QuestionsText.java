// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.questions;

import org.tributary.analysis.reach.Reached;
import org.tributary.analysis.shared.Shared;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.questions.Answer;
import org.tributary.app.questions.Found;
import org.tributary.app.questions.Question;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.trails.TrailWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes what the page says of answers.
///
/// @param texts gives words
/// @param words what there is to say of a trail
/// @param amounts how amounts are written
/// @param zone in which times are shown
record QuestionsText(Texts texts, TrailWords words, AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    String question(Question question) {
        return texts.of("questions.ask." + key(question));
    }

    /// What a question means, in one line.
    String meaning(Question question) {
        return texts.of("questions.meaning." + key(question));
    }

    private static String key(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What was found, in one line.
    String told(Answer answer) {
        String found = texts.of("questions.found", answer.total());
        String listed =
                answer.total() > answer.found().size()
                        ? texts.of("questions.found.first", found, answer.found().size())
                        : found;
        return answer.complete() ? listed : texts.of("questions.found.gaveUp", listed);
    }

    /// What to do where nothing was found.
    String nothing(Answer answer) {
        Question question = answer.asked().question();
        return texts.of(
                question.isShared()
                        ? "questions.nothing.shared"
                        : question.isReach()
                                ? "questions.nothing.reach"
                                : "questions.nothing.trails");
    }

    /// Who it is, or which way it goes.
    String title(Answer answer, Found found) {
        return switch (found) {
            case Found.Counterparty(Shared shared) -> name(answer, shared.account());
            case Found.Far far -> name(answer, far.reached().account());
            case Found.Way(TracedTrail trail) -> way(answer, trail.accounts());
        };
    }

    /// The key and, where it is known, the holder of an account.
    private static String name(Answer answer, int ordinal) {
        Optional<Account> account = Optional.ofNullable(answer.accounts().get(ordinal));
        String holder = account.map(a -> new FoundAccount(a, 0).holder()).orElse("");
        String key = account.map(a -> a.id().key()).orElse("");
        return holder.isEmpty() ? key : key + "  " + holder;
    }

    private static String way(Answer answer, List<Integer> accounts) {
        return accounts.stream()
                .map(ordinal -> shortName(answer, ordinal))
                .collect(Collectors.joining(" → "));
    }

    private static String shortName(Answer answer, int ordinal) {
        Optional<Account> account = Optional.ofNullable(answer.accounts().get(ordinal));
        String holder = account.map(a -> new FoundAccount(a, 0).holder()).orElse("");
        return holder.isEmpty() ? account.map(a -> a.id().key()).orElse("") : holder;
    }

    /// What there is to say of it.
    String sentence(Answer answer, Found found) {
        return switch (found) {
            case Found.Counterparty(Shared shared) ->
                    texts.of(
                            "questions.common",
                            shared.pays().size(),
                            shared.paidBy().size(),
                            answer.asked().accounts().size());
            case Found.Far far -> reached(answer, far);
            case Found.Way(TracedTrail trail) -> words.of(trail);
        };
    }

    private String reached(Answer answer, Found.Far far) {
        Reached reached = far.reached();
        boolean onwards = answer.asked().question() == Question.WENT_TO;
        String day = DAY.withZone(zone).format(reached.nearest());
        String plain =
                texts.of(
                        onwards ? "questions.reached.by" : "questions.reached.from",
                        reached.hops(),
                        day);
        String through =
                reached.hops() > 1
                        ? texts.of(
                                "questions.reached.through",
                                plain,
                                way(answer, far.way().subList(1, far.way().size() - 1)))
                        : plain;
        return reached.passedThrough() ? through : texts.of("questions.reached.busy", through);
    }

    /// The figures of it, one line per currency and side.
    List<String> figures(Found found) {
        return switch (found) {
            case Found.Counterparty(Shared shared) -> sides(shared);
            case Found.Far far -> lines("questions.carried", far.reached().carried());
            case Found.Way(TracedTrail trail) ->
                    List.of(
                            trail.binding().map(t -> amounts.of(t.received())).orElse("–"),
                            days(trail));
        };
    }

    private List<String> sides(Shared shared) {
        List<String> lines = new ArrayList<>(lines("questions.pays", sum(shared.pays())));
        lines.addAll(lines("questions.isPaid", sum(shared.paidBy())));
        return lines;
    }

    private static CurrencyTotals sum(List<Flow> flows) {
        return flows.stream().map(Flow::paid).reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
    }

    private List<String> lines(String key, CurrencyTotals totals) {
        return totals.totals().stream()
                .map(total -> texts.of(key, amounts.of(total.sum()), total.count()))
                .toList();
    }

    private String days(TracedTrail trail) {
        String first = day(trail.transfers().getFirst().at());
        String last = day(trail.transfers().getLast().at());
        return first.equals(last) ? first : texts.of("trails.days", first, last);
    }

    private String day(Instant at) {
        return DAY.withZone(zone).format(at);
    }
}
