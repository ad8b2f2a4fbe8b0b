// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.tributary.app.redaction.MaskKey;
import org.tributary.app.redaction.MaskOrder;
import org.tributary.app.redaction.MaskedCopy;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casefile.CaseFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes a masked copy of the open case.
final class MaskForm implements Screen {

    static final String ID = "mask";

    private final SealingKit kit;
    private final CaseFile record;
    private final Runnable changed;
    private final Texts texts;
    private final FormPane form;
    private final TextField folder;
    private final TextField key;
    private final TextField table;
    private final CheckBox countries;
    private final CheckBox shift;

    MaskForm(SealingKit kit, CaseFile record, Runnable changed) {
        this.kit = kit;
        this.record = record;
        this.changed = changed;
        texts = kit.texts();
        form = new FormPane(kit, ID, "mask.");
        folder = form.path("folder", () -> kit.files().folder(texts.of("mask.folder")));
        key = form.path("key", () -> save("mask.key", texts.of("mask.key.suggested"), "*.key"));
        form.hint("apart");
        table = form.path("table", () -> save("mask.table", "tokens.csv", "*.csv"));
        countries = form.check("countries");
        shift = form.check("shift");
        form.hint("honest");
        form.buttons(this::go);
    }

    private Optional<Path> save(String title, String name, String pattern) {
        return kit.files()
                .save(
                        texts.of(title),
                        name,
                        new FileKind(texts.of("seal.anyFile"), List.of(pattern)));
    }

    @Override
    public Region view() {
        return form.view();
    }

    private void go() {
        if (!form.has(folder, "folder") || !form.has(key, "key")) {
            return;
        }
        Path target = Path.of(folder.getText().strip()).toAbsolutePath().normalize();
        Path keyFile = Path.of(key.getText().strip()).toAbsolutePath().normalize();
        if (keyFile.startsWith(target)) {
            form.problem(texts.of("mask.within"));
            return;
        }
        MaskOrder order =
                new MaskOrder(
                        target,
                        table.getText().isBlank()
                                ? Optional.empty()
                                : Optional.of(Path.of(table.getText().strip())),
                        countries.isSelected()
                                ? MaskOrder.Countries.KEPT
                                : MaskOrder.Countries.LEFT_OUT,
                        shift.isSelected() ? MaskOrder.Times.MOVED : MaskOrder.Times.KEPT);
        form.start(
                work -> {
                    MaskKey made =
                            Files.exists(keyFile) ? MaskKey.read(keyFile) : MaskKey.create(keyFile);
                    return new MaskedCopy(record).make(order, made, kit.author().get(), work);
                },
                counts -> {
                    form.done(
                            texts.of(
                                    "mask.done",
                                    counts.transfers(),
                                    counts.accounts(),
                                    counts.parties()));
                    changed.run();
                });
    }

    @Override
    public void close() {}
}
