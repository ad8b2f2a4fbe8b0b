// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListSource;
import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;
import org.tributary.ledger.watchlist.WatchlistEdition.ListFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A list a test makes up: one line a party, `key|name|remark`; a line `!` breaks the
/// reading off.
record ListDraft(Path file, String list, Optional<LocalDate> published, String text)
        implements ListSource {

    static ListDraft of(Path folder, String list, String day, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(list + day + ".csv"), text);
        return new ListDraft(
                file,
                list,
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                text);
    }

    @Override
    public List<Original> originals() {
        return List.of(
                new Original(
                        file,
                        new ListFile(
                                String.valueOf(file.getFileName()),
                                Hashes.of(text),
                                text.length())));
    }

    @Override
    public Told readInto(Sink sink, Work work) throws IOException {
        for (String line : text.lines().toList()) {
            if (line.equals("!")) {
                throw new IOException("broken off");
            }
            sink.take(party(line));
        }
        return new Told(list, "List " + list, published);
    }

    static ListedParty party(String line) {
        String[] cells = line.split("\\|", -1);
        return new ListedParty(
                cells[0],
                ListedKind.PERSON,
                List.of(
                        new ListedName(cells[1], NameStrength.PRIMARY),
                        new ListedName("Ünïcode " + cells[1], NameStrength.WEAK)),
                List.of(
                        new BirthDate(
                                LocalDate.of(1950, 1, 1), LocalDate.of(1950, 12, 31), "1950")),
                List.of("IR", "ATLANTIS"),
                List.of(new ListedIdentifier("Passport", "A1", "IR")),
                List.of("1 Road"),
                List.of("NOW"),
                cells[2],
                line);
    }
}
