// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.tributary.app.sealing.CaseSealing;
import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casefile.CaseFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Signs the open case and seals it into a file.
final class SealForm implements Screen {

    static final String ID = "seal";

    private final SealingKit kit;
    private final CaseFile record;
    private final Runnable changed;
    private final Texts texts;
    private final FormPane form;
    private final TextField file;
    private final TextField paper;
    private final PasswordField words;
    private final PasswordField wordsAgain;
    private final SignerRows signer;

    SealForm(SealingKit kit, CaseFile record, Runnable changed) {
        this.kit = kit;
        this.record = record;
        this.changed = changed;
        texts = kit.texts();
        form = new FormPane(kit, ID, "seal.");
        file =
                form.path(
                        "file",
                        () ->
                                kit.files()
                                        .save(
                                                texts.of("seal.file"),
                                                texts.of("seal.suggested"),
                                                SealedForms.kind(texts)));
        paper =
                form.path(
                        "paper",
                        () ->
                                kit
                                        .files()
                                        .open(
                                                texts.of("seal.paper"),
                                                List.of(
                                                        new FileKind(
                                                                texts.of("seal.anyFile"),
                                                                List.of("*"))))
                                        .stream()
                                        .findFirst());
        words = form.secret("words");
        wordsAgain = form.secret("wordsAgain");
        form.hint("lost");
        signer = new SignerRows(kit, form);
        form.hint("procedural");
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
        Optional<Passphrase> fresh = form.fresh(words, wordsAgain);
        if (fresh.isEmpty()) {
            return;
        }
        Optional<SignerRows.Wanted> wanted = signer.read();
        if (wanted.isEmpty()) {
            fresh.get().close();
            return;
        }
        Path target = Path.of(file.getText().strip());
        List<Path> papers =
                paper.getText().isBlank() ? List.of() : List.of(Path.of(paper.getText().strip()));
        form.start(
                work -> {
                    try (Passphrase own = fresh.get();
                            SignerRows.Wanted by = wanted.get()) {
                        return new CaseSealing(record, kit.keys(), kit.clock())
                                .seal(
                                        new CaseSealing.Order(
                                                target, by.signer(kit.keys()), papers),
                                        own,
                                        by.words(),
                                        work);
                    }
                },
                (OpenSeal.Signed signed) -> {
                    signer.clear();
                    form.done(
                            texts.of(
                                    "seal.done",
                                    signed.said().sequence(),
                                    signed.said().by().name(),
                                    signed.fingerprint()));
                    changed.run();
                });
    }

    @Override
    public void close() {
        form.clear();
        signer.clear();
    }
}
