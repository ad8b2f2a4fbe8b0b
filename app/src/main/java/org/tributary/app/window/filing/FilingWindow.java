// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.geometry.Dimension2D;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.tributary.app.filing.FilingReview;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.SideWindows;

import java.util.List;

/// The filing window beside the main one; open once at most. To be used on the screen thread.
public final class FilingWindow {

    private static final String ID = "filing";
    private static final Dimension2D SIZE = new Dimension2D(1180, 780);

    private final PageWindow<FilingScreen> window;

    /// @param windows where it opens
    /// @param review of the case
    public FilingWindow(SideWindows windows, FilingKit kit, FilingReview review, FilingHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        kit.texts().of("filing.title"),
                        SIZE,
                        () -> new FilingScreen(kit, review, host));
    }

    /// The commands of this window.
    public List<Command> commands() {
        return List.of(
                Command.of("filing.show", "command.filing.show", () -> window.open(page -> {}))
                        .icon(MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE)
                        .keys("F5"),
                Command.of(
                                "filing.prepare",
                                "command.filing.prepare",
                                () -> window.open(FilingScreen::prepare))
                        .icon(MaterialDesignF.FILE_CHECK_OUTLINE)
                        .keys("Shift+F5"));
    }

    /// What is in the record has changed.
    public void caseChanged() {
        window.ifOpen(FilingScreen::caseChanged);
    }

    public void close() {
        window.close();
    }
}
