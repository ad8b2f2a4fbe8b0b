// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.tributary.app.filing.FilingReview;
import org.tributary.app.window.kit.Screen;
import org.tributary.reports.filing.profile.FilingProfiles;

/// The page of the filing window: one authority's report at a time. To be used on the screen
/// thread.
public final class FilingScreen implements Screen {

    private final FilingModel model = new FilingModel();
    private final FilingInteractor interactor;
    private final NarrativeInteractor narrative;
    private final PrepareInteractor prepare;
    private final FilingView view;

    /// @param review of the case
    public FilingScreen(FilingKit kit, FilingReview review, FilingHost host) {
        interactor = new FilingInteractor(model, kit, review, host);
        narrative = new NarrativeInteractor(model, kit, interactor, host);
        prepare = new PrepareInteractor(model, kit, review, interactor);
        view = new FilingView(model, interactor, narrative, prepare, new FilingText(kit.texts()));
        interactor.choose(FilingProfiles.KEYS.getFirst());
        // Subjects are marked and alerts decided in the main window: who comes back sees it.
        view.root()
                .sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(
                        focused -> {
                            if (Boolean.TRUE.equals(focused)) {
                                interactor.read();
                            }
                        });
    }

    /// Looks at the case anew; what is being typed stays.
    public void caseChanged() {
        interactor.read();
    }

    /// Asks for a folder and prepares the files.
    public void prepare() {
        narrative.commit();
        prepare.prepare();
    }

    @Override
    public Region view() {
        return view.root();
    }

    /// What is being typed is kept.
    @Override
    public void close() {
        narrative.commit();
        narrative.close();
        prepare.close();
        interactor.close();
    }
}
