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
    /// @param rows reads the import's other rows from the record
    /// @param quality shows what the import's columns hold
    public ReceiptPage(
            Texts texts,
            Tasks tasks,
            FileChoice files,
            ZoneId zone,
            ImportReceipt receipt,
            ReceiptRows rows,
            Runnable quality) {
        var model = new ReceiptModel();
        var interactor = new ReceiptInteractor(model, receipt, rows, texts, tasks, files);
        view = new ReceiptView(texts, model, interactor, receipt, zone, quality);
        if (receipt.rows().rejected() > 0) {
            interactor.readProblems();
        }
        if (receipt.rows().duplicate() > 0) {
            interactor.readDuplicates();
        }
    }

    @Override
    public Region view() {
        return view.root();
    }
}
