// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import org.tributary.app.explore.Exploration;
import org.tributary.app.search.CaseSearch;
import org.tributary.app.search.SearchAnswer;
import org.tributary.app.search.SearchText;
import org.tributary.app.search.SearchWords;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.transfer.Transfer;

import java.util.List;
import java.util.Optional;

/// Searches while someone types, and has what was found shown in the picture.
final class FindInteractor {

    /// Of each kind; more are counted, not listed.
    static final int MOST = 500;

    private final FindModel model;
    private final FindText text;
    private final Tasks tasks;
    private final LatestWins searches;
    private final Exploration exploration;
    private final FindHost host;
    private Optional<SearchWords> asked = Optional.empty();

    FindInteractor(
            FindModel model, FindText text, Tasks tasks, Exploration exploration, FindHost host) {
        this.model = model;
        this.text = text;
        this.tasks = tasks;
        searches = tasks.latestWins(text.texts().of("search.task"));
        this.exploration = exploration;
        this.host = host;
    }

    /// Looks for what stands in the field now.
    void search() {
        SearchWords words = SearchText.read(model.typed().get(), text.texts().locale());
        model.understood().set(text.understood(words));
        if (words.isEmpty()) {
            searches.close();
            model.searching().set(false);
            model.answer().set(Optional.empty());
            return;
        }
        model.searching().set(true);
        asked = Optional.of(words);
        searches.submit(
                work ->
                        new CaseSearch(exploration.ledger(), exploration.zone())
                                .answer(
                                        words,
                                        MOST,
                                        soFar -> tasks.onScreen(() -> foundFirst(soFar)),
                                        work),
                this::found);
    }

    private void foundFirst(SearchAnswer soFar) {
        boolean isAwaited = model.searching().get() && asked.equals(Optional.of(soFar.words()));
        if (isAwaited) {
            model.answer().set(Optional.of(soFar));
        }
    }

    private void found(SearchAnswer answer) {
        model.searching().set(false);
        model.answer().set(Optional.of(answer));
    }

    /// Has the accounts of what was found shown in the picture.
    void showHits(List<Hit> hits) {
        List<Integer> accounts =
                hits.stream().flatMap(hit -> hit.accounts().stream()).distinct().toList();
        if (!accounts.isEmpty()) {
            host.showAccounts(accounts);
        }
    }

    /// Has both ends of transfers shown in the picture, with the arrows between them.
    void showTransfers(List<Transfer> transfers) {
        if (!transfers.isEmpty()) {
            host.showFlows(
                    transfers.stream()
                            .map(t -> List.of(t.fromOrdinal(), t.toOrdinal()))
                            .distinct()
                            .toList());
        }
    }

    void close() {
        searches.close();
    }
}
