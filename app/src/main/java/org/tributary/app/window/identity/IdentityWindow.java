// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import javafx.geometry.Dimension2D;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.LinkedView;
import org.tributary.app.window.kit.SideWindows;

import java.util.List;

/// The window beside the picture that shows who may be one; open once at most. Registers the
/// command that opens it. To be used on the screen thread.
public final class IdentityWindow implements LinkedView {

    private static final String ID = "identity";
    private static final String COMMAND = "identity.show";
    private static final Dimension2D SIZE = new Dimension2D(1080, 720);

    private final Commands commands;
    private final PageWindow<IdentityScreen> window;

    /// @param windows where it opens
    /// @param exploration of a saved case
    /// @param host the rest of the window
    public IdentityWindow(
            SideWindows windows,
            IdentityKit kit,
            Commands commands,
            Exploration exploration,
            IdentityHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        kit.texts().of("identity.title"),
                        SIZE,
                        () -> new IdentityScreen(kit, exploration, host));
        this.commands = commands;
        commands.add(
                Command.of(COMMAND, "command.identity.show", () -> window.open(shown -> {}))
                        .icon(MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE)
                        .keys("F4"));
    }

    @Override
    public void caseChanged() {
        window.ifOpen(IdentityScreen::caseChanged);
    }

    @Override
    public void otherLedger() {
        window.close();
    }

    @Override
    public void close() {
        window.close();
        commands.remove(List.of(COMMAND));
    }
}
