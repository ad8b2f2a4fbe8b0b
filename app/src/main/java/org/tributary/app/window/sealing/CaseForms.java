// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Screen;

import java.util.List;
import java.util.function.Supplier;

/// What can be done with an open case as a whole: seal it, read a review back, write a masked
/// copy, hold it, delete it. Each has a form in a window of its own. To be used on the screen
/// thread.
public final class CaseForms {

    private static final double WIDTH = 640;
    private static final List<String> WINDOWS =
            List.of(SealForm.ID, ReadBackForm.ID, MaskForm.ID, RetentionForm.ID, DeleteForm.ID);

    private final SealingKit kit;
    private final OpenCase open;
    private final Questions questions;
    private final CaseHost host;

    public CaseForms(SealingKit kit, OpenCase open, Questions questions, CaseHost host) {
        this.kit = kit;
        this.open = open;
        this.questions = questions;
        this.host = host;
    }

    /// The commands that open the forms.
    public List<Command> commands() {
        return List.of(
                Command.of("case.seal", "command.case.seal", this::seal)
                        .icon(MaterialDesignL.LOCK_OUTLINE)
                        .keys("Shortcut+Alt+S"),
                Command.of("case.readBack", "command.case.readBack", this::readBack)
                        .icon(MaterialDesignC.COMMENT_CHECK_OUTLINE),
                Command.of("case.mask", "command.case.mask", this::mask)
                        .icon(MaterialDesignM.MARKER_CANCEL),
                Command.of("case.retention", "command.case.retention", this::retention)
                        .icon(MaterialDesignC.CALENDAR_LOCK),
                Command.of("case.delete", "command.case.delete", this::delete)
                        .icon(MaterialDesignD.DELETE_OUTLINE));
    }

    private void seal() {
        show(
                SealForm.ID,
                "seal.title",
                660,
                () -> new SealForm(kit, open.record(), host::entriesWritten));
    }

    private void readBack() {
        show(
                ReadBackForm.ID,
                "readback.title",
                420,
                () -> new ReadBackForm(kit, open.record(), host::entriesWritten));
    }

    private void mask() {
        show(
                MaskForm.ID,
                "mask.title",
                560,
                () -> new MaskForm(kit, open.record(), host::entriesWritten));
    }

    private void retention() {
        show(
                RetentionForm.ID,
                "retention.title",
                520,
                () -> new RetentionForm(kit, open.record(), host::entriesWritten));
    }

    private void delete() {
        show(DeleteForm.ID, "delete.title", 500, () -> new DeleteForm(kit, open, questions, host));
    }

    private void show(String id, String title, double height, Supplier<Screen> form) {
        kit.windows().show(id, kit.texts().of(title), WIDTH, height, form);
    }

    /// Closes the forms, for the case they are about is left.
    public void close() {
        WINDOWS.forEach(kit.windows()::close);
    }
}
