// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// What every command is given.
///
/// @param console where it writes
/// @param cases how it opens cases
/// @param investigator who its entries are by, and what they sign with
/// @param clock what time it is
/// @param zone the zone of the system, for new cases
/// @param version version of the program
/// @param profiles how files may be read
public record CommandContext(
        Console console,
        Cases cases,
        Investigator investigator,
        Clock clock,
        ZoneId zone,
        String version,
        KnownProfiles profiles) {

    /// The command line speaks English, whatever the computer does.
    public static final Locale LOCALE = Locale.ENGLISH;

    /// Who entries are by.
    public Author author() {
        return investigator.author();
    }

    /// Where passphrases come from.
    Secrets secrets() {
        return investigator.secrets();
    }

    /// Progress to the terminal.
    public Work work() {
        return new ConsoleWork(console);
    }

    /// Opens a case; the caller closes it.
    public OpenCase open(Path folder) {
        OpenCase open = cases.open(folder.toAbsolutePath().normalize(), work());
        open.record()
                .unfinishedImports()
                .forEach(
                        name ->
                                console.message(
                                        "The import of '%s' was not finished; nothing of it was kept. Import it again."
                                                .formatted(name)));
        return open;
    }
}
