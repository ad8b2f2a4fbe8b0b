// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the welcome screen shows.
final class WelcomeModel {

    private final ObservableList<RecentRow> recent = FXCollections.observableArrayList();

    ObservableList<RecentRow> recent() {
        return recent;
    }
}
