// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// A line of words that goes on below where it is too long.
final class WrappedCell extends ListCell<String> {

    WrappedCell() {
        setWrapText(true);
        // Without a width of its own the text would not wrap.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
    }
}
