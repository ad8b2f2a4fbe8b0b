// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.accounts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tributary.app.explore.FoundAccount;
import org.tributary.app.work.LatestWins;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// One account being chosen: what is typed, what that finds, what was chosen. Typing on lets go of
/// what was chosen. To be used on the screen thread.
public final class AccountPick {

    /// How many accounts are listed; more are found by typing more.
    static final int RESULTS = 30;

    /// Finds accounts by a part of their number, institution or holder's name.
    @FunctionalInterface
    public interface Search {
        /// @throws IOException if a cache it needs cannot be written
        List<FoundAccount> find(String text, int limit, Work work) throws IOException;
    }

    private final Search search;
    private final LatestWins searches;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<FoundAccount> found = FXCollections.observableArrayList();
    private final BooleanProperty searched = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Account>> account =
            new SimpleObjectProperty<>(Optional.empty());
    private boolean firstWanted;

    /// @param search finds accounts, in the background
    /// @param searches the lane its searches run in, closed with [#close]
    public AccountPick(Search search, LatestWins searches) {
        this.search = search;
        this.searches = searches;
        text.subscribe((before, now) -> typed(now));
    }

    /// What stands in the field.
    public StringProperty text() {
        return text;
    }

    /// The account that was chosen.
    public ReadOnlyObjectProperty<Optional<Account>> account() {
        return account;
    }

    ObservableList<FoundAccount> found() {
        return found;
    }

    /// Whether [#found] answers what stands in the field.
    BooleanProperty searched() {
        return searched;
    }

    private void typed(String now) {
        if (account.get().filter(chosen -> chosen.id().key().equals(now)).isPresent()) {
            return;
        }
        account.set(Optional.empty());
        searched.set(false);
        firstWanted = false;
        if (now.isBlank()) {
            searches.close();
            found.clear();
            return;
        }
        String wanted = now.strip();
        searches.submit(
                work -> search.find(wanted, RESULTS, work), result -> arrived(wanted, result));
    }

    private void arrived(String wanted, List<FoundAccount> result) {
        if (account.get().isPresent() || !text.get().strip().equals(wanted)) {
            return;
        }
        found.setAll(result);
        searched.set(true);
        if (firstWanted) {
            chooseFirst();
        }
    }

    /// Chooses this account.
    public void choose(Account chosen) {
        text.set(chosen.id().key());
        searches.close();
        found.clear();
        searched.set(false);
        // Last, because who hears of it may clear the field for the next one.
        account.set(Optional.of(chosen));
    }

    /// Chooses the first account that is found, also when the search is still under way.
    public void chooseFirst() {
        if (searched.get() && !found.isEmpty()) {
            choose(found.getFirst().account());
        } else {
            firstWanted = true;
        }
    }

    /// Chooses the account whose number or key was typed in full, if there is just one.
    public void settle() {
        List<FoundAccount> meant =
                found.stream().filter(each -> isCalled(each.account().id())).toList();
        if (account.get().isEmpty() && meant.size() == 1) {
            choose(meant.getFirst().account());
        }
    }

    private boolean isCalled(AccountId id) {
        String typed = text.get().strip();
        return typed.equals(id.key()) || typed.equals(id.number());
    }

    /// Chooses nothing.
    public void clear() {
        text.set("");
    }

    /// Ends what runs.
    public void close() {
        searches.close();
    }
}
