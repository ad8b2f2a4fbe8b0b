// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.Money;

/// One account of a subject that holds several.
///
/// @param account its ordinal
/// @param in money from others
/// @param out money to others
/// @param net what all its transfers add up to, those with the subject's other accounts included
public record AccountLine(int account, Figure in, Figure out, Money net) {}
