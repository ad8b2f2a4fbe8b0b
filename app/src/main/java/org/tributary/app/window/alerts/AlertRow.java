// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.ledger.casework.Alert;

import java.util.List;

/// A row of the inbox: an alert, or the heading of a group of them.
sealed interface AlertRow {

    /// An alert.
    record One(Alert alert) implements AlertRow {}

    /// A heading.
    ///
    /// @param title what its alerts have in common, in words
    record Heading(String title, List<Alert> alerts) implements AlertRow {}
}
