// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

/// Gives the words of sheets, by key, in the user's language.
@FunctionalInterface
public interface SheetWords {
    /// The text of a key with its arguments filled in.
    String of(String key, Object... arguments);
}
