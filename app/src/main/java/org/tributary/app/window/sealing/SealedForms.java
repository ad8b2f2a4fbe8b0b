// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.tributary.app.opencase.Cases;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done with a sealed file, whether or not a case is open: open it, countersign
/// it. To be used on the screen thread.
public final class SealedForms {

    private static final double WIDTH = 640;

    private final SealingKit kit;
    private final Cases cases;
    private final Consumer<Path> opened;

    /// @param opened opens the case that was laid out in a folder
    public SealedForms(SealingKit kit, Cases cases, Consumer<Path> opened) {
        this.kit = kit;
        this.cases = cases;
        this.opened = opened;
    }

    static FileKind kind(Texts texts) {
        return new FileKind(texts.of("sealing.kind"), List.of("*.tributary"));
    }

    static Optional<Path> choose(SealingKit kit) {
        return kit
                .files()
                .open(kit.texts().of("sealing.choose"), List.of(kind(kit.texts())))
                .stream()
                .findFirst();
    }

    /// The commands that open the forms.
    public Command[] commands() {
        return new Command[] {
            Command.of("case.unseal", "command.case.unseal", this::open)
                    .icon(MaterialDesignL.LOCK_OPEN_OUTLINE)
                    .keys("Shortcut+Alt+O"),
            Command.of("case.countersign", "command.case.countersign", this::countersign)
                    .icon(MaterialDesignC.CERTIFICATE_OUTLINE)
                    .keys("Shortcut+Alt+G")
        };
    }

    private void open() {
        kit.windows()
                .show(
                        OpenSealForm.ID,
                        kit.texts().of("unseal.title"),
                        WIDTH,
                        460,
                        () -> new OpenSealForm(kit, cases, opened));
    }

    private void countersign() {
        kit.windows()
                .show(
                        CountersignForm.ID,
                        kit.texts().of("countersign.title"),
                        WIDTH,
                        740,
                        () -> new CountersignForm(kit));
    }
}
