// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Screen;
import org.tributary.ledger.casefile.CaseFile;

import java.util.List;

/// The tab in which a case is screened: hits, watchlists, and a name looked up as one types it. To
/// be used on the screen thread.
public final class ScreeningScreen implements Screen {

    private final ScreeningModel model = new ScreeningModel();
    private final ScreeningInteractor interactor;
    private final HitInteractor hits;
    private final LookUpInteractor lookUps;
    private final ScreeningView view;

    /// @param record the case
    public ScreeningScreen(CaseFile record, ScreeningKit kit, ScreeningHost host) {
        var text = new ScreeningText(kit.texts(), kit.clock(), record.manifest().zone());
        var lists = new CurrentLists(record);
        interactor = new ScreeningInteractor(model, text, kit, record, lists, host);
        hits = new HitInteractor(model, text, kit, record, interactor, host);
        lookUps = new LookUpInteractor(model, kit, text, lists);
        view = new ScreeningView(model, interactor, hits, lookUps, text);
        interactor.refresh();
    }

    /// Looks at the case anew.
    public void refresh() {
        interactor.refresh();
    }

    /// The commands of this screen.
    ///
    /// @param show brings the screen to the front
    public List<Command> commands(Runnable show) {
        return List.of(
                Command.of("screening.show", "command.screening.show", show)
                        .icon(MaterialDesignA.ACCOUNT_SEARCH_OUTLINE)
                        .keys("F6"),
                Command.of(
                                "screening.run",
                                "command.screening.run",
                                () -> {
                                    show.run();
                                    interactor.run();
                                })
                        .icon(MaterialDesignP.PLAY_OUTLINE)
                        .keys("Shift+F6")
                        .when(model.busy().not()));
    }

    @Override
    public Region view() {
        return view.root();
    }

    @Override
    public void close() {
        interactor.close();
        hits.close();
        lookUps.close();
    }
}
