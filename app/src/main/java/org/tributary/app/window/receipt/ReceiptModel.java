// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.RowProblem;

/// What the receipt page shows beside the receipt itself.
final class ReceiptModel {

    private final PagedRows<RowProblem> problems = new PagedRows<>();
    private final PagedRows<DuplicateRow> duplicates = new PagedRows<>();
    private final StringProperty told = new SimpleStringProperty("");

    /// The problems read so far, in file order.
    PagedRows<RowProblem> problems() {
        return problems;
    }

    /// The duplicates read so far, in file order.
    PagedRows<DuplicateRow> duplicates() {
        return duplicates;
    }

    /// What came of the last copying or saving; empty before the first.
    StringProperty told() {
        return told;
    }
}
