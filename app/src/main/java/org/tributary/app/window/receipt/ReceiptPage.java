// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import javafx.scene.layout.Region;

import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.imports.ImportReceipt;

import java.time.ZoneId;

/// The page of one import's receipt.
public final class ReceiptPage implements Screen {

    private final ReceiptView view;

    /// @param zone the time of the import is shown in
    /// @param problems reads the import's problems from the record
    public ReceiptPage(
            Texts texts,
            Tasks tasks,
            FileChoice files,
            ZoneId zone,
            ImportReceipt receipt,
            Problems problems) {
        var model = new ReceiptModel();
        var interactor = new ReceiptInteractor(model, receipt, problems, texts, tasks, files);
        view = new ReceiptView(texts, model, interactor, receipt, zone);
        if (receipt.rows().rejected() > 0) {
            interactor.readMore();
        }
    }

    @Override
    public Region view() {
        return view.root();
    }
}
