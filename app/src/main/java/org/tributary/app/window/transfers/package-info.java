// SPDX-License-Identifier: GPL-3.0-or-later

/// The table of transactions below the picture. Start with
/// [org.tributary.app.window.transfers.Transfers]. Rows are fetched from the record page by page
/// as they come into view, so an account with a million transactions opens like one with ten.
@NullMarked
package org.tributary.app.window.transfers;

import org.jspecify.annotations.NullMarked;
