// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import org.tributary.app.screening.HitDesk;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.screening.ScreenedThing;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Says something of hits, and reads what the list says of the selected one.
final class HitInteractor {

    /// An exception is looked at again so long before it ends.
    private static final int REVIEW_DAYS = 30;

    private final ScreeningModel model;
    private final ScreeningText text;
    private final ScreeningKit kit;
    private final CaseFile record;
    private final ScreeningInteractor screening;
    private final ScreeningHost host;
    private final LatestWins readings;

    HitInteractor(
            ScreeningModel model,
            ScreeningText text,
            ScreeningKit kit,
            CaseFile record,
            ScreeningInteractor screening,
            ScreeningHost host) {
        this.model = model;
        this.text = text;
        this.kit = kit;
        this.record = record;
        this.screening = screening;
        this.host = host;
        readings = kit.tasks().latestWins(kit.texts().of("screening.task.read"));
        model.selected().subscribe(this::read);
    }

    private HitDesk desk() {
        return new HitDesk(record, kit.clock());
    }

    private void read(Optional<ScreeningHit> hit) {
        model.sides().set(Optional.empty());
        hit.ifPresent(
                one ->
                        readings.submit(
                                work -> desk().sideBySide(one), found -> model.sides().set(found)));
    }

    void decide(HitVerdict verdict) {
        say((ids, reason) -> desk().decide(ids, verdict, reason, author()));
    }

    void reopen() {
        say((ids, reason) -> desk().reopen(ids, reason, author()));
    }

    /// Puts the chosen hits on the list of good guys until the chosen day.
    void except() {
        Optional<LocalDate> until = model.until().get();
        LocalDate today = text.today();
        if (until.isEmpty() || until.get().isBefore(today)) {
            model.problem().set(kit.texts().of("screening.problem.until"));
            return;
        }
        LocalDate early = until.get().minusDays(REVIEW_DAYS);
        LocalDate review = early.isBefore(today) ? until.get() : early;
        say((ids, reason) -> desk().except(ids, until.get(), review, reason, author()));
    }

    private Author author() {
        return kit.author().get();
    }

    private void say(BiConsumer<List<Long>, String> entry) {
        List<Long> ids = model.chosen().get().stream().map(ScreeningHit::id).toList();
        String reason = model.reason().get().strip();
        if (ids.isEmpty()) {
            return;
        }
        if (reason.isEmpty()) {
            model.problem().set(kit.texts().of("screening.problem.reason"));
            return;
        }
        model.problem().set("");
        kit.tasks()
                .start(
                        kit.texts().of("screening.task.entry"),
                        work -> {
                            entry.accept(ids, reason);
                            return ids;
                        },
                        Outcome.of(
                                done -> {
                                    model.reason().set("");
                                    host.entryMade();
                                    screening.refresh();
                                }));
    }

    /// Shows the accounts of the selected hit in the picture.
    void showInPicture() {
        model.selected()
                .get()
                .ifPresent(
                        hit ->
                                kit.tasks()
                                        .start(
                                                kit.texts().of("screening.task.read"),
                                                work ->
                                                        record.read(
                                                                reader ->
                                                                        accounts(
                                                                                reader,
                                                                                hit.finding()
                                                                                        .what(),
                                                                                work)),
                                                Outcome.of(host::showAccounts)));
    }

    private static List<Integer> accounts(CaseReader reader, ScreenedThing what, Work work) {
        return switch (what) {
            case ScreenedThing.OfWallet(int ordinal) -> List.of(ordinal);
            case ScreenedThing.OfParty(long party) -> {
                List<Integer> held = new ArrayList<>();
                reader.scanHolders(
                        (account, holder) -> {
                            if (holder == party) {
                                held.add(account);
                            }
                        },
                        work);
                yield held.stream().sorted().toList();
            }
            case ScreenedThing.OfReference(long transfer) ->
                    reader.transfers(List.of(new TransferId(transfer))).stream()
                            .flatMap(t -> List.of(t.fromOrdinal(), t.toOrdinal()).stream())
                            .toList();
        };
    }

    void close() {
        readings.close();
    }
}
