// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.work.LatestWins;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A party or an account being chosen: what is typed, what that finds, what was chosen. Typing
/// on lets go of what was chosen. To be used on the screen thread.
final class WhoPick {

    /// What may be chosen.
    enum Wanted {
        PARTIES,
        ACCOUNTS,
        BOTH
    }

    private static final int RESULTS = 20;

    private final CaseFile record;
    private final Wanted wanted;
    private final LatestWins searches;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<List<Who>> found = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Who>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    WhoPick(CaseFile record, Wanted wanted, LatestWins searches) {
        this.record = record;
        this.wanted = wanted;
        this.searches = searches;
        text.subscribe((before, now) -> typed(now));
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<List<Who>> found() {
        return found;
    }

    ObjectProperty<Optional<Who>> chosen() {
        return chosen;
    }

    void choose(Who who) {
        chosen.set(Optional.of(who));
        text.set(who.key());
        searches.close();
        found.set(List.of());
    }

    void clear() {
        chosen.set(Optional.empty());
        text.set("");
    }

    private void typed(String now) {
        if (chosen.get().filter(who -> who.key().equals(now)).isPresent()) {
            return;
        }
        chosen.set(Optional.empty());
        if (now.isBlank()) {
            searches.close();
            found.set(List.of());
            return;
        }
        String words = now.strip();
        searches.submit(
                work -> record.<List<Who>>read(reader -> find(reader, words)),
                result -> {
                    if (chosen.get().isEmpty() && text.get().strip().equals(words)) {
                        found.set(result);
                    }
                });
    }

    private List<Who> find(CaseReader reader, String words) {
        List<Who> all = new ArrayList<>();
        var accounts = reader.findAccounts(words, RESULTS);
        if (wanted != Wanted.ACCOUNTS) {
            Set<Party> parties = new LinkedHashSet<>(reader.findParties(words, RESULTS));
            // A holder without a name is found by the account.
            accounts.forEach(account -> parties.addAll(account.holders()));
            parties.forEach(party -> all.add(new Who.OfParty(party)));
        }
        if (wanted != Wanted.PARTIES) {
            accounts.forEach(account -> all.add(new Who.OfAccount(account)));
        }
        return all.stream().limit(RESULTS).toList();
    }

    void close() {
        searches.close();
    }
}
