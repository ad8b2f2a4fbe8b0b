// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.tributary.app.opencase.Cases;
import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.sealing.SealedFile;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.window.kit.Screen;
import org.tributary.ledger.casefile.CaseManifest.Use;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Opens a sealed file into a folder, then that case.
final class OpenSealForm implements Screen {

    static final String ID = "unseal";

    private final Cases cases;
    private final Consumer<Path> opened;
    private final SealingKit kit;
    private final FormPane form;
    private final TextField file;
    private final TextField folder;
    private final PasswordField words;
    private final CheckBox work;

    OpenSealForm(SealingKit kit, Cases cases, Consumer<Path> opened) {
        this.kit = kit;
        this.cases = cases;
        this.opened = opened;
        form = new FormPane(kit, ID, "unseal.");
        file = form.path("file", () -> SealedForms.choose(kit));
        words = form.secret("words");
        folder = form.path("folder", () -> kit.files().folder(kit.texts().of("unseal.folder")));
        form.hint("empty");
        work = form.check("work");
        form.buttons(this::go);
    }

    @Override
    public Region view() {
        return form.view();
    }

    private void go() {
        if (!form.has(file, "file") || !form.has(folder, "folder")) {
            return;
        }
        Path sealed = Path.of(file.getText().strip());
        Path target = Path.of(folder.getText().strip()).toAbsolutePath().normalize();
        Use use = work.isSelected() ? Use.WORK : Use.REVIEW;
        Passphrase typed = Passphrase.of(words.getCharacters());
        form.start(
                progress -> {
                    try (typed) {
                        return open(sealed, target, use, typed, progress);
                    }
                },
                signed -> {
                    form.done(new ReviewWords(kit.texts()).of(signed));
                    opened.accept(target);
                });
    }

    private List<OpenSeal.Signed> open(
            Path sealed, Path target, Use use, Passphrase typed, Work progress) throws IOException {
        try (OpenSeal open = SealedFile.read(sealed, progress).unlock(typed)) {
            open.unpack(cases, target, use, progress);
            return open.signed();
        }
    }

    @Override
    public void close() {
        form.clear();
    }
}
