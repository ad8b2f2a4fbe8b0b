// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.tributary.app.sealing.ReadBack;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.window.kit.Screen;
import org.tributary.ledger.casefile.CaseFile;

import java.nio.file.Path;

/// Takes the reviews of a sealed file into the open case.
final class ReadBackForm implements Screen {

    static final String ID = "readback";

    private final SealingKit kit;
    private final CaseFile record;
    private final Runnable changed;
    private final FormPane form;
    private final TextField file;
    private final PasswordField words;

    ReadBackForm(SealingKit kit, CaseFile record, Runnable changed) {
        this.kit = kit;
        this.record = record;
        this.changed = changed;
        form = new FormPane(kit, ID, "readback.");
        file = form.path("file", () -> SealedForms.choose(kit));
        words = form.secret("words");
        form.buttons(this::go);
    }

    @Override
    public Region view() {
        return form.view();
    }

    private void go() {
        if (!form.has(file, "file")) {
            return;
        }
        Path sealed = Path.of(file.getText().strip());
        Passphrase typed = Passphrase.of(words.getCharacters());
        form.start(
                work -> {
                    try (typed) {
                        return new ReadBack(record)
                                .reviews(sealed, typed, kit.author().get(), work);
                    }
                },
                fresh -> {
                    form.done(
                            fresh.isEmpty()
                                    ? kit.texts().of("readback.none")
                                    : new ReviewWords(kit.texts()).of(fresh));
                    changed.run();
                });
    }

    @Override
    public void close() {
        form.clear();
    }
}
