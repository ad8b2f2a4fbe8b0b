// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import javafx.scene.layout.Region;

import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;

import java.time.Clock;
import java.util.function.LongConsumer;

/// The page that tells what the columns of an import hold. To be used on the screen thread.
public final class QualityPage implements Screen {

    private final QualityInteractor interactor;
    private final QualityView view;

    /// @param clock tells what counts as the future
    /// @param receipt shows the receipt of an import
    public QualityPage(
            Texts texts, Tasks tasks, CaseFile record, Clock clock, LongConsumer receipt) {
        var model = new QualityModel();
        interactor = new QualityInteractor(model, texts, tasks, record, clock);
        view = new QualityView(texts, model, interactor, receipt);
    }

    /// Looks at the import that came last.
    public void lookAtNewest() {
        interactor.lookAtNewest();
    }

    /// Looks at an import, if it counts.
    public void lookAt(long importId) {
        interactor.lookAt(importId);
    }

    @Override
    public Region view() {
        return view.root();
    }

    @Override
    public void close() {
        interactor.close();
    }
}
