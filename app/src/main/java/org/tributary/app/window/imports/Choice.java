// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

/// One value of a list to choose from.
///
/// @param value as the importers' settings are given it
/// @param words as the user reads it
record Choice(String value, String words) {

    static Choice plain(String value) {
        return new Choice(value, value);
    }
}
