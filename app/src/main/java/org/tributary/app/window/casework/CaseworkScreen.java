// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Screen;
import org.tributary.ledger.casefile.CaseFile;

import java.util.List;

/// The tab that tells how far a case is and what is left to be done. To be used on the screen
/// thread.
public final class CaseworkScreen implements Screen {

    private final CaseworkModel model = new CaseworkModel();
    private final CaseworkInteractor interactor;
    private final ScrollPane root;

    /// @param record the case
    /// @param forms keys of the forms a report may be filed on
    public CaseworkScreen(CaseFile record, CaseworkKit kit, List<String> forms, CaseworkHost host) {
        interactor = new CaseworkInteractor(model, kit, record, host);
        var text = new CaseworkText(kit.texts(), record.manifest().zone());
        var prior = new PriorPart(model, interactor, text, kit.files());
        var page =
                new VBox(18, prior.banner(), new StatusPart(model, interactor, text, forms).view());
        page.getChildren().addAll(new WorkParts(model, interactor, text).views());
        page.getChildren().addAll(prior.views());
        page.getStyleClass().add("casework-page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setId("casework");
        root.setMinSize(0, 0);
        interactor.refresh();
    }

    /// Looks at the case anew, and once for earlier cases, so that nobody has to think of it.
    public void refresh() {
        interactor.refresh();
        if (model.prior().get().isEmpty()) {
            interactor.search();
        }
    }

    /// The commands of this screen.
    ///
    /// @param show brings the screen to the front
    public List<Command> commands(Runnable show) {
        return List.of(
                Command.of("casework.show", "command.casework.show", show)
                        .icon(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE)
                        .keys("Shortcut+Alt+W"),
                Command.of(
                                "casework.prior",
                                "command.casework.prior",
                                () -> {
                                    show.run();
                                    interactor.search();
                                })
                        .icon(MaterialDesignC.CLIPBOARD_SEARCH_OUTLINE)
                        .when(model.searching().not()));
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void close() {
        interactor.close();
    }
}
