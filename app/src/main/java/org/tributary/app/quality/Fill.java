// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.quality;

/// How often a field or column of an import has a value.
///
/// @param name the field's key, or the column's header where it holds no field
/// @param filled rows with a value
/// @param missing rows without one
/// @param kind what the name is of
public record Fill(String name, long filled, long missing, Kind kind) {

    /// What holds the values. A column may be called as a field is.
    public enum Kind {
        FIELD,
        COLUMN
    }
}
