// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.sealing.CaseForms;
import org.tributary.app.window.sealing.CaseHost;
import org.tributary.app.window.sealing.SealedForms;
import org.tributary.app.window.sealing.SealingKit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What is done with cases as a whole: they are sealed, opened from sealed files, held, deleted.
/// The commands for the open case come and go with it. To be used on the screen thread.
final class CaseTravels {

    private final CaseKit kit;
    private final SealingKit forms;
    private final SealedForms sealed;
    private Optional<CaseForms> ofCase = Optional.empty();

    /// @param opened opens the case in a folder
    CaseTravels(CaseKit kit, Cases cases, Consumer<Path> opened) {
        this.kit = kit;
        forms =
                new SealingKit(
                        kit.texts(),
                        kit.tasks(),
                        kit.windows(),
                        kit.files(),
                        kit::author,
                        new KeyRing(kit.surroundings().preferences().keys()),
                        kit.surroundings().clock());
        sealed = new SealedForms(forms, cases, opened);
    }

    /// The commands that are there with and without a case.
    Command[] commands() {
        return sealed.commands();
    }

    /// A case is shown from now on.
    void arrived(OpenCase open, CaseHost host) {
        var shown = new CaseForms(forms, open, kit.questions(), host);
        ofCase = Optional.of(shown);
        kit.frame().commands().add(shown.commands().toArray(Command[]::new));
    }

    /// The case that was shown is left.
    void left() {
        ofCase.ifPresent(
                shown -> {
                    shown.close();
                    kit.frame()
                            .commands()
                            .remove(shown.commands().stream().map(Command::id).toList());
                });
        ofCase = Optional.empty();
    }
}
