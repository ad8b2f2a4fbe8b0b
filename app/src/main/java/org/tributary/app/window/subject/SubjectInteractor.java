// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.explore.Exploration;
import org.tributary.app.subject.Figure;
import org.tributary.app.subject.Legs;
import org.tributary.app.subject.MoneySheet;
import org.tributary.app.subject.Scope;
import org.tributary.app.subject.Slice;
import org.tributary.app.subject.SubjectFinder;
import org.tributary.app.subject.SubjectSheet;
import org.tributary.app.work.Job;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Has pages counted in the background and opens the rows behind their figures.
final class SubjectInteractor {

    /// More rows than this are not copied at once.
    static final int MOST_COPIED = 100_000;

    private static final int BATCH = 5_000;

    private final SubjectModel model;
    private final SubjectText text;
    private final Tasks tasks;
    private final Exploration exploration;
    private final SubjectFinder finder;
    private final SubjectHost host;
    private List<Integer> opened = List.of();
    private final OneAtATime counts;
    private final OneAtATime ratings;

    SubjectInteractor(
            SubjectModel model,
            SubjectText text,
            Tasks tasks,
            Exploration exploration,
            SubjectHost host) {
        this.model = model;
        this.text = text;
        this.tasks = tasks;
        this.exploration = exploration;
        this.host = host;
        finder = new SubjectFinder(exploration);
        counts = new OneAtATime(tasks, model.counting()::set);
        ratings = new OneAtATime(tasks, busy -> {});
    }

    /// Shows accounts, looked at as one subject.
    void ask(List<Integer> accounts) {
        opened = List.copyOf(accounts);
        look(Scope.of(accounts));
    }

    /// Looks at the subject another way, such as at all accounts of its holder.
    void look(Scope scope) {
        count(
                work -> finder.sheet(scope, opened, work),
                sheet -> {
                    model.shown().set(Optional.empty());
                    model.rows().set(Optional.empty());
                    model.rating().set(Optional.empty());
                    model.sheet().set(Optional.of(sheet));
                    rate(sheet.scope());
                    sheet.currencies().stream().findFirst().ifPresent(line -> look(line.code()));
                });
    }

    /// Rates the customer beside what is counted: on large cases that takes longer.
    private void rate(Scope scope) {
        ratings.start(
                text.texts().of("subjectPage.task.rating"),
                work -> rating(scope, work),
                rating -> model.rating().set(rating));
    }

    private Optional<StandingRating> rating(Scope scope, Work work) throws IOException {
        return scope.accounts().isEmpty()
                ? Optional.empty()
                : exploration
                        .rating(scope.accounts().getFirst(), work)
                        .filter(rated -> rated.computed().accounts().containsAll(scope.accounts()));
    }

    /// Opens the page of the guide about ratings.
    void explainRating() {
        host.openGuide("risk-rating.md");
    }

    /// Shows one currency.
    void look(String currency) {
        SubjectSheet sheet = model.sheet().get().orElseThrow();
        count(
                work -> shown(sheet, currency, work),
                shown -> {
                    model.rows().set(Optional.empty());
                    model.shown().set(Optional.of(shown));
                });
    }

    private Shown shown(SubjectSheet sheet, String currency, Work work) {
        MoneySheet money = finder.money(sheet, currency, work);
        Set<Integer> named = new HashSet<>(sheet.scope().accounts());
        money.payers().first().forEach(line -> named.add(line.key()));
        money.payees().first().forEach(line -> named.add(line.key()));
        return new Shown(currency, money, accounts(named));
    }

    private Map<Integer, Account> accounts(Set<Integer> ordinals) {
        Map<Integer, Account> found = new HashMap<>();
        exploration
                .accounts(List.copyOf(ordinals))
                .forEach(account -> found.put(account.ordinal(), account));
        return found;
    }

    /// Starts counting; what was counted before that is never shown.
    private <T> void count(Job<T> job, Consumer<T> answer) {
        counts.start(text.texts().of("subjectPage.task"), job, answer);
    }

    /// Stops counting; what is shown stays.
    void stop() {
        counts.stop();
    }

    /// Shows the rows behind a figure.
    ///
    /// @param words what the figure is
    void open(String words, Figure figure) {
        open(words, figure.slice());
    }

    /// Shows the rows of a slice.
    void open(String words, Slice slice) {
        model.shown()
                .get()
                .ifPresent(
                        shown -> {
                            Opened rows = new Opened(words, shown.money().legs(), slice);
                            model.note().set("");
                            model.rows().set(Optional.of(new LegRows(rows, this::fetch)));
                        });
    }

    private void fetch(LegRows rows, int page) {
        List<TransferId> ids = rows.ids(page);
        tasks.start(
                text.texts().of("subjectPage.task.rows"),
                work -> exploration.transfers(ids),
                Outcome.of((List<Transfer> found) -> rows.arrived(page, found)));
    }

    /// Shows no rows any more.
    void closeRows() {
        model.rows().set(Optional.empty());
    }

    /// Shows an account in the picture.
    void showInPicture(int account) {
        host.show(account);
    }

    /// Copies the rows that are shown, with headers.
    ///
    /// @param clipboard receives the text
    void copyRows(Consumer<String> clipboard) {
        model.rows().get().ifPresent(rows -> copy(rows.opened(), clipboard));
    }

    private void copy(Opened rows, Consumer<String> clipboard) {
        int count = Math.min(rows.size(), MOST_COPIED);
        tasks.start(
                text.texts().of("subjectPage.task.copy"),
                work -> tsv(rows, count, work),
                Outcome.of(
                        (String copied) -> {
                            clipboard.accept(copied);
                            model.note().set(text.copied(count, rows.size()));
                        }));
    }

    private String tsv(Opened rows, int count, Work work) {
        Legs legs = rows.legs();
        Tsv tsv = new Tsv(text.rowHeaders());
        work.begin(text.texts().of("subjectPage.task.copy"), count);
        for (int start = 0; start < count; start += BATCH) {
            work.checkCancelled();
            List<TransferId> ids = new ArrayList<>();
            for (int i = start; i < Math.min(count, start + BATCH); i++) {
                ids.add(rows.id(i));
            }
            Map<TransferId, Transfer> byId = new HashMap<>();
            exploration.transfers(ids).forEach(transfer -> byId.put(transfer.id(), transfer));
            for (int i = start; i < start + ids.size(); i++) {
                int leg = rows.leg(i);
                Optional.ofNullable(byId.get(legs.id(leg)))
                        .ifPresent(transfer -> tsv.row(text.rowCells(legs, leg, transfer)));
            }
            work.done(ids.size());
        }
        return tsv.toString();
    }

    /// The case has changed: everything is counted again.
    void caseChanged() {
        model.sheet().get().ifPresent(sheet -> look(sheet.scope()));
    }

    /// The level of a customer is another one: what was counted stays.
    void ratingChanged() {
        model.sheet().get().ifPresent(sheet -> rate(sheet.scope()));
    }

    void close() {
        ratings.stop();
        stop();
    }
}
