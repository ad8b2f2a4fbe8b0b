// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import javafx.geometry.Dimension2D;

import org.tributary.app.entries.EntryPlace;
import org.tributary.app.window.beside.PageWindow;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.ledger.casefile.CaseFile;

import java.util.List;

/// The window beside the picture in which entries are made by hand; open once at most. To be
/// used on the screen thread.
public final class EntriesWindow {

    private static final String ID = "entries";
    private static final Dimension2D SIZE = new Dimension2D(1080, 740);

    private final PageWindow<EntriesScreen> window;

    /// @param windows where it opens
    /// @param record of the case
    /// @param host the rest of the window
    public EntriesWindow(SideWindows windows, EntriesKit kit, CaseFile record, EntriesHost host) {
        window =
                new PageWindow<>(
                        windows,
                        ID,
                        kit.texts().of("entries.title"),
                        SIZE,
                        () -> new EntriesScreen(kit, record, host));
    }

    /// What opens it to say who files.
    public Command command() {
        return Command.of(
                "entries.filer",
                "command.entries.filer",
                () -> open(new EntryPlace.FilerField("filer.name")));
    }

    /// Opens the window where a fact is entered.
    public void open(EntryPlace place) {
        window.open(page -> page.open(place));
    }

    /// Opens the window about the first of these accounts, if there is one.
    public void openAbout(List<Integer> accounts) {
        window.open(page -> accounts.stream().findFirst().ifPresent(page::about));
    }

    /// What is in the record has changed.
    public void caseChanged() {
        window.ifOpen(EntriesScreen::caseChanged);
    }

    public void close() {
        window.close();
    }
}
