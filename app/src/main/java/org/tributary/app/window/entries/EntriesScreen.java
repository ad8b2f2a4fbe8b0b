// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import javafx.scene.layout.Region;

import org.tributary.app.entries.EntryPlace;
import org.tributary.app.window.kit.Screen;
import org.tributary.ledger.casefile.CaseFile;

import java.util.List;

/// The page on which entries are made.
final class EntriesScreen implements Screen {

    private final List<WhoPick> picks;
    private final EntriesInteractor interactor;
    private final EntriesView view;

    EntriesScreen(EntriesKit kit, CaseFile record, EntriesHost host) {
        WhoPick party = pick(kit, record, WhoPick.Wanted.PARTIES);
        WhoPick account = pick(kit, record, WhoPick.Wanted.ACCOUNTS);
        WhoPick from = pick(kit, record, WhoPick.Wanted.BOTH);
        WhoPick to = pick(kit, record, WhoPick.Wanted.BOTH);
        picks = List.of(party, account, from, to);
        var model = new EntriesModel(party, account, from, to);
        interactor = new EntriesInteractor(model, kit, record, host);
        var filer = new FilerInteractor(model, kit, host);
        view = new EntriesView(model, interactor, filer, kit.texts(), record.manifest().zone());
        interactor.list();
        filer.read();
    }

    private static WhoPick pick(EntriesKit kit, CaseFile record, WhoPick.Wanted wanted) {
        return new WhoPick(
                record, wanted, kit.tasks().latestWins(kit.texts().of("entries.task.find")));
    }

    /// Leads to where a fact is entered.
    void open(EntryPlace place) {
        interactor.open(place);
    }

    /// Is about an account from now on.
    void about(int account) {
        interactor.about(account);
    }

    void caseChanged() {
        interactor.list();
    }

    @Override
    public Region view() {
        return view.root();
    }

    @Override
    public void close() {
        picks.forEach(WhoPick::close);
    }
}
