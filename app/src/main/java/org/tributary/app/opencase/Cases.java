// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.ledger.casework.Author;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.ZoneId;

/// Makes and opens cases.
///
/// Both methods throw [org.tributary.ledger.casefile.CaseFileException] with what, where and what
/// to do if the case cannot be made or opened.
public interface Cases {

    /// What a new case needs to know.
    ///
    /// @param name the investigator's name for it
    /// @param base currency in which sums over several currencies are shown, where rates allow
    /// @param zone zone in which times are shown
    record NewCase(String name, CurrencyCode base, ZoneId zone) {}

    OpenCase create(Path folder, NewCase settings, Author author);

    OpenCase open(Path folder, Work work);
}
