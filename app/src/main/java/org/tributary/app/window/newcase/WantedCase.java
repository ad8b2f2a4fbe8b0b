// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.RateTable;

import java.nio.file.Path;
import java.time.ZoneId;

/// The case the user asks for.
///
/// @param name the investigator's name for it
/// @param folder new or empty
/// @param base currency in which sums over several currencies are shown, where rates allow
/// @param zone zone in which times are shown
/// @param rates dated rates, empty if no file was given
public record WantedCase(
        String name, Path folder, CurrencyCode base, ZoneId zone, RateTable rates) {}
