// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.ledger.money.CurrencyCode;

import java.time.ZoneId;

/// What a new case needs to be told.
///
/// @param name what its investigator calls it
/// @param base currency in which sums over several currencies are shown, where rates allow
/// @param zone zone in which the case's times are shown
public record NewCase(String name, CurrencyCode base, ZoneId zone) {
    public NewCase {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a case needs a name");
        }
    }
}
