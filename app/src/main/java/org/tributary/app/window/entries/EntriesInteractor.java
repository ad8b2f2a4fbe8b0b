// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import org.tributary.app.entries.EntryDesk;
import org.tributary.app.entries.EntryFault;
import org.tributary.app.entries.EntryKind;
import org.tributary.app.entries.EntryPlace;
import org.tributary.app.entries.EntryPlace.AccountField;
import org.tributary.app.entries.EntryPlace.FilerField;
import org.tributary.app.entries.EntryPlace.PartyField;
import org.tributary.app.entries.EntryPlace.ReportField;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.entries.KeptEntry;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Enters what stands in the form, corrects and takes back, each in the background.
final class EntriesInteractor {

    private final EntriesModel model;
    private final EntriesKit kit;
    private final Texts texts;
    private final CaseFile record;
    private final EntriesHost host;
    private final EntryDesk desk;

    EntriesInteractor(EntriesModel model, EntriesKit kit, CaseFile record, EntriesHost host) {
        this.model = model;
        this.kit = kit;
        texts = kit.texts();
        this.record = record;
        this.host = host;
        desk = new EntryDesk(record, kit.clock());
    }

    /// Reads what was entered.
    void list() {
        run(texts.of("entries.task.read"), work -> desk.entries(), this::listed);
    }

    private void listed(List<KeptEntry> entries) {
        model.entries().set(List.copyOf(entries.reversed()));
    }

    /// Leads to where a fact is entered.
    void open(EntryPlace place) {
        switch (place) {
            case PartyField(long party, String field) -> {
                kind(field, EntryKind.NAME);
                run(
                        texts.of("entries.task.read"),
                        work -> record.read(r -> r.parties(List.of(party)).getFirst()),
                        found -> about(found, field));
            }
            case AccountField(int account, String field) -> {
                kind(field, EntryKind.ACCOUNT);
                run(
                        texts.of("entries.task.read"),
                        work -> record.read(r -> r.account(account)),
                        found -> about(found, field));
            }
            case FilerField(String field) -> {
                model.kind().set(Optional.empty());
                model.wanted().set(Optional.of(field));
            }
            // What is reported is chosen where reports are made; who files is what there is here.
            case ReportField _ -> model.kind().set(Optional.empty());
        }
    }

    private void kind(String field, EntryKind otherwise) {
        model.kind()
                .set(Optional.of(EntryKind.detail(field).flatMap(EntryKind::of).orElse(otherwise)));
    }

    private void about(Party party, String field) {
        model.party().choose(new Who.OfParty(party));
        model.wanted().set(EntryKind.detail(field).map(PartyDetail::key));
    }

    private void about(Account account, String field) {
        model.account().choose(new Who.OfAccount(account));
        account.holders().stream()
                .findFirst()
                .ifPresentOrElse(
                        holder -> model.party().choose(new Who.OfParty(holder)),
                        model.party()::clear);
        model.wanted().set(EntryKind.detail(field).map(PartyDetail::key));
    }

    /// Is about an account from now on, and about who holds it.
    void about(int account) {
        run(
                texts.of("entries.task.read"),
                work -> record.read(r -> r.account(account)),
                found -> about(found, ""));
    }

    /// Enters what stands in the form, in the place of what is being corrected.
    void save() {
        HandEntry entry;
        try {
            entry = new FormEntry(model).entry();
        } catch (EntryFault.RefusedException e) {
            tell(e.fault());
            return;
        }
        List<EntryFault> faults = desk.rules().faults(entry, model.source().get());
        if (!faults.isEmpty()) {
            tell(faults.getFirst());
            return;
        }
        Author author = kit.author().get();
        String source = model.source().get();
        Optional<Long> earlier = model.corrected().get().map(KeptEntry::number);
        run(
                texts.of("entries.task.enter"),
                work ->
                        earlier.isPresent()
                                ? desk.correct(earlier.get(), entry, source, author)
                                : desk.enter(entry, source, author),
                this::entered);
    }

    private void entered(EntryDesk.Entered entered) {
        model.told()
                .set(
                        entered.already()
                                .map(place -> texts.of("entries.told.already", place))
                                .orElseGet(() -> texts.of("entries.told.entered")));
        model.emptied();
        entered.party()
                .ifPresent(
                        number ->
                                run(
                                        texts.of("entries.task.read"),
                                        work ->
                                                record.read(
                                                        r -> r.parties(List.of(number)).getFirst()),
                                        this::keep));
        changed();
    }

    /// More may be known of whom was just spoken of.
    private void keep(Party party) {
        if (model.kind().get().filter(k -> k != EntryKind.HANDOVER).isPresent()) {
            model.party().choose(new Who.OfParty(party));
        }
    }

    /// Puts the selected entry into the form, to be corrected.
    void correct() {
        model.selected()
                .get()
                .filter(KeptEntry::standing)
                .ifPresent(
                        entry -> {
                            model.emptied();
                            run(
                                    texts.of("entries.task.read"),
                                    work -> record.read(r -> FormFilling.of(entry, r)),
                                    filling -> {
                                        filling.into(model);
                                        model.corrected().set(Optional.of(entry));
                                        model.told().set("");
                                    });
                        });
    }

    /// Leaves the correction.
    void leave() {
        model.emptied();
        model.source().set("");
    }

    /// Takes the selected entry back; what it corrected stands again.
    void takeBack() {
        model.selected()
                .get()
                .filter(KeptEntry::standing)
                .ifPresent(
                        entry -> {
                            Author author = kit.author().get();
                            run(
                                    texts.of("entries.task.takeBack"),
                                    work -> {
                                        desk.undo(entry.number(), author);
                                        return entry;
                                    },
                                    done -> {
                                        model.told().set(texts.of("entries.told.takenBack"));
                                        changed();
                                    });
                        });
    }

    /// Enters once more what was taken back.
    void again() {
        model.selected()
                .get()
                .filter(entry -> !entry.standing())
                .ifPresent(
                        entry -> {
                            Author author = kit.author().get();
                            run(
                                    texts.of("entries.task.enter"),
                                    work -> desk.again(entry.number(), author),
                                    done -> {
                                        model.told().set(texts.of("entries.told.entered"));
                                        changed();
                                    });
                        });
    }

    private void changed() {
        list();
        host.recordChanged();
    }

    void openGuide() {
        host.openGuide("entries.md");
    }

    private void tell(EntryFault fault) {
        model.problem()
                .set(
                        texts.of(
                                "entries.fault." + fault.reason().key(),
                                texts.of("entries.field." + fault.field()),
                                fault.value()));
        model.wanted().set(Optional.of(fault.field()));
    }

    private <T> void run(String name, Job<T> job, Consumer<T> done) {
        model.busy().set(true);
        kit.tasks()
                .start(
                        name,
                        job,
                        Outcome.<T>of(
                                        result -> {
                                            model.busy().set(false);
                                            done.accept(result);
                                        })
                                .onFailure(this::failed)
                                .onCancelled(() -> model.busy().set(false)));
    }

    private void failed(Exception failure) {
        model.busy().set(false);
        if (failure instanceof EntryFault.RefusedException refused) {
            tell(refused.fault());
        } else {
            model.problem().set(texts.of("entries.problem.notKept"));
        }
    }
}
