// SPDX-License-Identifier: GPL-3.0-or-later

/// Payments out of BAI2 cash management files, with every control total checked. Start with
/// [org.tributary.importers.message.bai2.Bai2Reader]. Source: Cash Management Balance Reporting
/// Specifications, version 2 (BAI, 2005), as published.
@NullMarked
package org.tributary.importers.message.bai2;

import org.jspecify.annotations.NullMarked;
