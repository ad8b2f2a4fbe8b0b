// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.EnteredBy;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.EntryRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.work.Work;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Reads entries back as they were made.
final class EntryReading {

    private EntryReading() {}

    static Stream<KeptEntry> of(CaseReader reader, KeptImport kept, Map<Long, EntryRow> rows) {
        ImportReceipt receipt = kept.receipt();
        EntryNote note = EntryNote.read(reader.profileText(receipt.importId()));
        Optional<EntryRow> row = Optional.ofNullable(rows.get(receipt.importId()));
        Optional<Transfer> transfer = transfer(reader, receipt);
        Optional<HandEntry> said =
                transfer.<HandEntry>map(t -> handover(t, receipt))
                        .or(() -> row.map(r -> party(reader, r)));
        return said
                .map(
                        entry ->
                                new KeptEntry(
                                        receipt.importId(),
                                        receipt.file().name(),
                                        kept.state() == ImportState.REAL,
                                        new EnteredBy(
                                                receipt.author(), receipt.at(), note.source()),
                                        note.replaces(),
                                        row.map(r -> OptionalLong.of(r.party()))
                                                .orElseGet(OptionalLong::empty),
                                        entry,
                                        transfer))
                .stream();
    }

    private static Optional<Transfer> transfer(CaseReader reader, ImportReceipt receipt) {
        List<Transfer> found = new ArrayList<>();
        reader.rows(receipt.importId(), row -> found.add(row.transfer()), Work.UNOBSERVED);
        return found.stream().findFirst();
    }

    private static HandEntry party(CaseReader reader, EntryRow row) {
        return new HandEntry.OfParty(
                OptionalLong.of(row.party()),
                row.name(),
                row.kind(),
                reader.accounts(row.accounts()).stream().map(Account::id).toList(),
                row.details());
    }

    private static HandEntry handover(Transfer transfer, ImportReceipt receipt) {
        ZonedDateTime at = transfer.at().atZone(receipt.zone());
        boolean isTold = !transfer.attributes().containsKey("Time of day");
        Optional<LocalTime> time = isTold ? Optional.of(at.toLocalTime()) : Optional.empty();
        return new HandEntry.Handover(
                EntryText.hands(transfer.from()),
                EntryText.hands(transfer.to()),
                transfer.paid(),
                at.toLocalDate(),
                time,
                transfer.attributes().getOrDefault("Place", ""),
                transfer.reference());
    }
}
