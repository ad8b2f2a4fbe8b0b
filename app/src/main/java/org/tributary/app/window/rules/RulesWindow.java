// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.geometry.Dimension2D;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.Command;

/// The window beside the picture in which detection rules are tuned; open once at most. A draft
/// is remembered as long as the case is open. To be used on the screen thread.
public final class RulesWindow {

    private static final String ID = "rules";
    private static final Dimension2D SIZE = new Dimension2D(1180, 780);

    private final PageWindow<RulesPage> window;
    private final RulesKit kit;
    private final RulesModel model = new RulesModel();

    public RulesWindow(RulesKit kit, Exploration exploration, RulesHost host) {
        this.kit = kit;
        window =
                new PageWindow<>(
                        kit.windows(),
                        ID,
                        kit.texts().of("rules.title"),
                        SIZE,
                        () -> new RulesPage(kit, model, exploration, host));
    }

    /// The command that opens it.
    public Command command() {
        return Command.of("rules.show", "command.rules.show", this::open)
                .icon(MaterialDesignT.TUNE)
                .keys("Shortcut+Shift+R");
    }

    /// Opens the window, or brings it to the front.
    public void open() {
        window.open(RulesPage::load);
    }

    /// The case has changed: it is looked at again.
    public void caseChanged() {
        window.ifOpen(RulesPage::load);
    }

    /// Closes the window, for what it shows is no longer there.
    public void close() {
        kit.windows().close(ActivationForm.WINDOW);
        window.close();
    }
}
