// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import org.tributary.app.entries.FieldPlaces;
import org.tributary.app.filing.FilingDesk;
import org.tributary.app.filing.FilingOrder;
import org.tributary.app.filing.FilingPage;
import org.tributary.app.filing.FilingReview;
import org.tributary.app.filing.FormShelf;
import org.tributary.app.window.filing.FilingModel.Side;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.ledger.work.Work;
import org.tributary.reports.filing.check.Fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Reads the report of a form, keeps choices, and leads from a failing check to where it is mended.
final class FilingInteractor {

    private final FilingModel model;
    private final FilingKit kit;
    private final Texts texts;
    private final FilingReview review;
    private final FilingHost host;
    private final OneAtATime reads;

    FilingInteractor(FilingModel model, FilingKit kit, FilingReview review, FilingHost host) {
        this.model = model;
        this.kit = kit;
        texts = kit.texts();
        this.review = review;
        this.host = host;
        reads = new OneAtATime(kit.tasks(), model.reading()::set);
    }

    FilingDesk desk() {
        return new FilingDesk(review.record());
    }

    Author author() {
        return kit.author().get();
    }

    /// What to prepare, as it is in the case now. Called in the background.
    FilingOrder order(String form, Author author) throws IOException {
        return new FilingOrder(kit.shelf().profile(form), desk().draft(form), host.filer(), author);
    }

    /// Shows the report of another form.
    void choose(String form) {
        if (!form.equals(model.form().get())) {
            model.form().set(form);
            model.page().set(Optional.empty());
            model.live().set(Optional.empty());
            model.prepared().set(Optional.empty());
            model.editing().set(0);
            model.selected().set(0);
            model.problem().set("");
            read();
        }
    }

    /// Composes and checks anew; what is being typed stays.
    void read() {
        String form = model.form().get();
        Author author = author();
        reads.start(
                texts.of("filing.task.read"),
                work -> page(form, author, work),
                this::show,
                IllegalArgumentException.class,
                e -> model.problem().set(String.valueOf(e.getMessage())));
    }

    private FilingPage page(String form, Author author, Work work) throws IOException {
        return review.page(order(form, author), work);
    }

    private void show(FilingPage page) {
        model.page().set(Optional.of(page));
        model.live()
                .set(
                        model.page()
                                .get()
                                .map(
                                        now ->
                                                model.editing().get() == 0
                                                        ? now
                                                        : now.saying(
                                                                model.editing().get(),
                                                                model.typed().get())));
    }

    /// Makes an entry about the form in the background, then reads the report anew.
    void enter(Function<FilingDesk, FilingDraft> step) {
        kit.tasks()
                .start(
                        texts.of("filing.task.entry"),
                        work -> step.apply(desk()),
                        Outcome.of(
                                draft -> {
                                    host.entryMade();
                                    if (draft.form().equals(model.form().get())) {
                                        read();
                                    }
                                }));
    }

    /// Chooses something else.
    void choose(UnaryOperator<FilingChoices> change) {
        model.page()
                .get()
                .ifPresent(
                        page -> {
                            String form = model.form().get();
                            FilingChoices next = change.apply(page.order().choices());
                            Author author = author();
                            enter(desk -> desk.choose(form, next, author));
                        });
    }

    void undo() {
        String form = model.form().get();
        Author author = author();
        enter(desk -> desk.undo(form, author));
    }

    void redo() {
        String form = model.form().get();
        Author author = author();
        enter(desk -> desk.redo(form, author));
    }

    /// Leads to where a fault is mended.
    void go(Fault fault) {
        String field = fault.field();
        String owner = field.substring(0, field.indexOf('.'));
        switch (owner) {
            case "narrative" -> goToSentence(fault.number());
            case "attachment" -> model.side().set(Side.ATTACHMENT);
            case "transfer" -> goToTransfer(fault.number());
            case "report", "activity" -> {
                model.side().set(Side.CHOICES);
                model.wanted().set("");
                model.wanted().set(field);
            }
            default -> goToEntry(fault);
        }
    }

    private void goToSentence(int place) {
        model.side().set(Side.NARRATIVE);
        model.live()
                .get()
                .filter(page -> place > 0 && place <= page.lines().size())
                .map(page -> page.lines().get(place - 1).sentence().number())
                .ifPresent(model.selected()::set);
    }

    private void goToTransfer(int place) {
        model.page()
                .get()
                .map(page -> page.report().transfers())
                .filter(all -> place > 0 && place <= all.size())
                .ifPresent(all -> host.showTransfers(List.of(all.get(place - 1).id())));
    }

    private void goToEntry(Fault fault) {
        model.page()
                .get()
                .flatMap(
                        page ->
                                new FieldPlaces(
                                                page.report(),
                                                id ->
                                                        review.record()
                                                                .read(r -> r.account(id))
                                                                .map(Account::ordinal))
                                        .of(fault.field(), fault.number()))
                .ifPresent(host::openEntry);
    }

    /// Lets the user give the form a file of the authority's.
    void take(FormShelf.Own what, String kind, List<String> patterns) {
        List<Path> files =
                kit.files()
                        .open(
                                texts.of("filing.own.title"),
                                List.of(new FileKind(texts.of(kind), patterns)));
        if (!files.isEmpty()) {
            model.problem().set("");
            try {
                kit.shelf().take(model.form().get(), what, files.getFirst());
                read();
            } catch (IOException e) {
                model.problem().set(texts.of("filing.own.unreadable"));
            } catch (IllegalArgumentException e) {
                model.problem().set(String.valueOf(e.getMessage()));
            }
        }
    }

    void openGuide() {
        host.openGuide("filing.md");
    }

    void close() {
        reads.stop();
    }
}
