// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files of lists that a test writes, and what is read from them.
final class ListDesk {

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<ListedParty> parties = new ArrayList<>();

    ListDesk(Path folder) {
        this.folder = folder;
    }

    ListDesk with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ListDesk with(String name, byte[] bytes) throws IOException {
        files.add(Files.write(folder.resolve(name), bytes));
        return this;
    }

    List<FoundList> recognised() throws IOException {
        return WatchlistFiles.recognise(files, Optional.empty());
    }

    /// Reads the one list the files make up.
    ListReceipt read() throws IOException {
        return read(Optional.empty());
    }

    ListReceipt read(Optional<String> name) throws IOException {
        List<FoundList> lists = WatchlistFiles.recognise(files, name);
        if (lists.size() != 1) {
            throw new IllegalStateException(lists.size() + " lists");
        }
        parties.clear();
        return WatchlistFiles.read(lists.getFirst(), parties::add, Work.UNOBSERVED);
    }

    List<ListedParty> parties() {
        return parties;
    }

    ListedParty only() {
        if (parties.size() != 1) {
            throw new IllegalStateException(parties.size() + " parties");
        }
        return parties.getFirst();
    }

    ListedParty party(String key) {
        return parties.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    static List<String> names(ListedParty party, NameStrength strength) {
        return party.names().stream()
                .filter(name -> name.strength() == strength)
                .map(ListedName::text)
                .toList();
    }

    static ListedIdentifier number(String type, String value, String country) {
        return new ListedIdentifier(type, value, country);
    }
}
