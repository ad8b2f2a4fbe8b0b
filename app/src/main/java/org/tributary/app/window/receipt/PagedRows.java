// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Rows that are read page by page.
///
/// @param <T> a row
final class PagedRows<T> {

    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final BooleanProperty more = new SimpleBooleanProperty();

    /// The rows read so far.
    ObservableList<T> shown() {
        return shown;
    }

    /// Whether there are more to read.
    BooleanProperty more() {
        return more;
    }
}
