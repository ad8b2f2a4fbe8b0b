// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

/// What a subject moved in one currency.
///
/// @param code of the currency
/// @param in money from others
/// @param out money to others
/// @param own among its own accounts
public record CurrencyLine(String code, Figure in, Figure out, Figure own) {}
