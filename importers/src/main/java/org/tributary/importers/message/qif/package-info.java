// SPDX-License-Identifier: GPL-3.0-or-later

/// Payments out of Quicken Interchange Format files: bank, cash, card, asset and liability
/// sections. Start with [org.tributary.importers.message.qif.QifReader]. Source: Quicken
/// Interchange Format (QIF) files, Intuit's description of the format.
@NullMarked
package org.tributary.importers.message.qif;

import org.jspecify.annotations.NullMarked;
