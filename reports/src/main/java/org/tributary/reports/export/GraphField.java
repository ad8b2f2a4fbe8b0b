// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

/// A column of nodes or edges. Immutable.
///
/// @param name letters, digits and underscores
/// @param kind what its values are
/// @param meaning what a reader is told it is
public record GraphField(String name, Kind kind, String meaning) {

    /// What values of a field are.
    public enum Kind {
        /// Any text.
        TEXT,
        /// A decimal number, written exactly; readers may round it.
        DECIMAL,
        /// A whole number.
        WHOLE
    }

    public static GraphField text(String name, String meaning) {
        return new GraphField(name, Kind.TEXT, meaning);
    }

    public static GraphField decimal(String name, String meaning) {
        return new GraphField(name, Kind.DECIMAL, meaning);
    }

    public static GraphField whole(String name, String meaning) {
        return new GraphField(name, Kind.WHOLE, meaning);
    }

    boolean isNumber() {
        return kind != Kind.TEXT;
    }

    /// What the value is called in GraphML, and in GEXF.
    String xmlType() {
        return switch (kind) {
            case TEXT -> "string";
            case DECIMAL -> "double";
            case WHOLE -> "long";
        };
    }
}
