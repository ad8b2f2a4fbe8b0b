// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.money.CurrencyCode;

import java.time.Instant;
import java.time.ZoneId;

/// The content of `case.json`, readable before anything else of the case is opened.
///
/// @param caseId random identifier of the case
/// @param name the name its investigator gave it
/// @param format version of the case folder's layout
/// @param engine version of the program that last wrote it
/// @param base currency in which sums over several currencies are shown, where rates allow
/// @param zone zone in which the case's times are shown
/// @param createdAt when it was made
/// @param use what the folder is for
public record CaseManifest(
        String caseId,
        String name,
        int format,
        String engine,
        CurrencyCode base,
        ZoneId zone,
        Instant createdAt,
        Use use) {

    /// What a case's folder is for.
    public enum Use {
        WORK,
        /// A copy somebody reviews: nothing is entered into it.
        REVIEW
    }
}
