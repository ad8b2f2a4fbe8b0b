// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import org.tributary.app.filing.FilingDesk;
import org.tributary.app.filing.FilingPage;
import org.tributary.app.filing.FilingReview;
import org.tributary.app.filing.Redraft;
import org.tributary.app.filing.SentenceLine;
import org.tributary.app.work.LatestWins;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CitedRows;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.DraftedSentence.Hand;
import org.tributary.ledger.casework.DraftedSentence.Part;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.ledger.transfer.TransferId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Edits the narrative. What is typed is checked while one types, and kept when one leaves the
/// sentence.
final class NarrativeInteractor {

    /// A step on the narrative that is shown.
    private interface Step {
        FilingDraft take(FilingDesk desk, String form, FilingPage page, Author author);
    }

    private final FilingModel model;
    private final FilingKit kit;
    private final FilingInteractor filing;
    private final FilingHost host;
    private final LatestWins typing;

    NarrativeInteractor(
            FilingModel model, FilingKit kit, FilingInteractor filing, FilingHost host) {
        this.model = model;
        this.kit = kit;
        this.filing = filing;
        this.host = host;
        typing = kit.tasks().latestWins(kit.texts().of("filing.task.check"));
        model.typed().subscribe(this::check);
    }

    private Optional<SentenceLine> line(int number) {
        return model.page().get().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.sentence().number() == number)
                .findFirst();
    }

    private void check(String text) {
        int number = model.editing().get();
        model.page()
                .get()
                .filter(page -> number > 0)
                .ifPresent(
                        page ->
                                typing.submit(
                                        work -> page.saying(number, text),
                                        now -> model.live().set(Optional.of(now))));
    }

    /// Begins to edit a sentence; the one that was being edited is kept.
    void begin(int number) {
        if (model.editing().get() == number) {
            return;
        }
        commit();
        model.selected().set(number);
        line(number)
                .ifPresent(
                        line -> {
                            model.typed().set(line.sentence().text());
                            model.editing().set(number);
                        });
    }

    /// Keeps what was typed.
    void commit() {
        int number = model.editing().get();
        if (number == 0) {
            return;
        }
        String text = model.typed().get();
        model.editing().set(0);
        take(
                (desk, form, page, author) ->
                        text.isBlank()
                                ? desk.remove(form, page.sentences(), number, author)
                                : desk.reword(form, page.sentences(), number, text, author));
    }

    /// Takes a step with what is shown at this moment.
    private void take(Step step) {
        String form = model.form().get();
        Author author = filing.author();
        model.page()
                .get()
                .ifPresent(page -> filing.enter(desk -> step.take(desk, form, page, author)));
    }

    /// Forgets what was typed.
    void cancel() {
        model.editing().set(0);
        model.live().set(model.page().get());
    }

    void remove(int number) {
        model.editing().set(0);
        take((desk, form, page, author) -> desk.remove(form, page.sentences(), number, author));
    }

    /// Adds a sentence behind another one, resting on the transactions that are selected in the
    /// table.
    ///
    /// @param after 0 for the first of all
    void add(int after, String words) {
        commit();
        model.page().get().ifPresent(page -> add(page, after, words));
    }

    private void add(FilingPage shown, int after, String words) {
        DraftedSentence sentence =
                new DraftedSentence(
                        next(shown),
                        part(shown, after),
                        words,
                        new Redraft(shown.report()).cited(host.selectedTransfers()),
                        "",
                        Hand.WRITTEN);
        model.selected().set(sentence.number());
        take(
                (desk, form, page, author) ->
                        desk.add(form, page.sentences(), sentence, after, author));
    }

    private static int next(FilingPage page) {
        int highest = page.sentences().stream().mapToInt(DraftedSentence::number).max().orElse(0);
        return Math.max(highest + 1, page.order().draft().nextNumber());
    }

    private static Part part(FilingPage page, int after) {
        return page.sentences().stream()
                .filter(s -> s.number() == after)
                .map(DraftedSentence::part)
                .findFirst()
                .orElse(Part.INTRODUCTION);
    }

    /// Lets a sentence rest on the transactions that are selected in the table, too.
    void cite(int number) {
        List<TransferId> chosen = host.selectedTransfers();
        if (chosen.isEmpty()) {
            model.problem().set(kit.texts().of("filing.cite.none"));
            return;
        }
        model.problem().set("");
        recite(number, chosen, List.of());
    }

    /// Lets a sentence rest no longer on rows that do not count.
    void dropFallen(int number) {
        line(number)
                .ifPresent(
                        line -> {
                            Set<TransferId> filed = new LinkedHashSet<>();
                            model.page().get().stream()
                                    .flatMap(page -> page.report().transfers().stream())
                                    .forEach(transfer -> filed.add(transfer.id()));
                            recite(
                                    number,
                                    List.of(),
                                    line.rows().stream()
                                            .filter(id -> !filed.contains(id))
                                            .toList());
                        });
    }

    private void recite(int number, List<TransferId> more, List<TransferId> fewer) {
        model.page()
                .get()
                .ifPresent(
                        page ->
                                line(number)
                                        .ifPresent(
                                                line -> {
                                                    Set<TransferId> ids =
                                                            new LinkedHashSet<>(line.rows());
                                                    ids.addAll(more);
                                                    fewer.forEach(ids::remove);
                                                    recite(page, number, ids);
                                                }));
    }

    private void recite(FilingPage page, int number, Set<TransferId> ids) {
        CitedRows rows = new Redraft(page.report()).cited(List.copyOf(ids));
        take((desk, form, now, author) -> desk.recite(form, now.sentences(), number, rows, author));
    }

    /// Shows the transactions a sentence rests on.
    void showRows(int number) {
        line(number).ifPresent(line -> host.showTransfers(line.rows()));
    }

    void showRow(TransferId id) {
        host.showTransfers(List.of(id));
    }

    /// Drafts anew from the case as it is now; what a person wrote stays.
    void draftAgain() {
        commit();
        take(
                (desk, form, page, author) ->
                        desk.take(
                                form,
                                new Redraft(page.report())
                                        .keeping(page.order().draft(), FilingReview.fresh(page)),
                                author));
    }

    /// Leaves the narrative to the program; what a person wrote can be had back by undoing.
    void leaveToProgram() {
        model.editing().set(0);
        String form = model.form().get();
        Author author = filing.author();
        filing.enter(d -> d.drop(form, author));
    }

    void close() {
        typing.close();
    }
}
