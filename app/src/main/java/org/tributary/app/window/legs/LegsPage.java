// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.legs;

import javafx.scene.layout.Region;

import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;

import java.util.function.Supplier;

/// The page on which payments shown by both banks are counted once.
public final class LegsPage implements Screen {

    private final LegsInteractor interactor;
    private final LegsView view;

    /// @param author who confirms
    /// @param changed told on the screen thread when what counts has changed
    public LegsPage(
            Texts texts, Tasks tasks, CaseFile record, Supplier<Author> author, Runnable changed) {
        var model = new LegsModel();
        interactor = new LegsInteractor(model, texts, tasks, record, author, changed);
        view =
                new LegsView(
                        texts,
                        model,
                        interactor,
                        new AmountText(texts.locale()),
                        record.manifest().zone());
        interactor.look();
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
