// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;

/// Makes and opens cases.
///
/// All methods throw [org.tributary.ledger.casefile.CaseFileException] with what, where and
/// what to do if the case cannot be made or opened.
public interface Cases {

    /// What a new case needs to know.
    ///
    /// @param name the investigator's name for it
    /// @param base currency in which sums over several currencies are shown, where rates allow
    /// @param zone zone in which times are shown
    record NewCase(String name, CurrencyCode base, ZoneId zone) {}

    OpenCase create(Path folder, NewCase settings, Author author);

    OpenCase open(Path folder, Work work);

    /// Lays a packed case out in a folder; nothing is left there if it fails.
    ///
    /// @param in what [org.tributary.ledger.casefile.CaseFile#pack] wrote; is not closed
    /// @param folder empty or new
    /// @param use what the copy is for
    /// @throws IOException if it cannot be read or written, or holds no packed case
    void unpack(InputStream in, Path folder, CaseManifest.Use use, Work work) throws IOException;
}
