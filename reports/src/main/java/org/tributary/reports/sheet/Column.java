// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.sheet;

/// A column of a table.
///
/// @param header what stands over it
/// @param kind what kind of values it holds
/// @param width in characters
/// @param range name of the column's cells for formulas, such as `Narrative_form`; empty if it has
///     none
public record Column(String header, Kind kind, int width, String range) {

    public Column(String header, Kind kind, int width) {
        this(header, kind, width, "");
    }

    /// What a column holds, which decides how it is aligned and wrapped.
    public enum Kind {
        TEXT,
        /// Longer text, wrapped within the column.
        PROSE,
        /// A count, shown in groups of three digits.
        INTEGER,
        /// A number that names something, shown as it is.
        ID,
        AMOUNT,
        TIMESTAMP,
        /// Where a row was read: `file.csv:1284`.
        CITATION
    }

    /// This column, its cells under a name that formulas use.
    public Column named(String name) {
        return new Column(header, kind, width, name);
    }

    public static Column text(String header, int width) {
        return new Column(header, Kind.TEXT, width);
    }

    public static Column prose(String header, int width) {
        return new Column(header, Kind.PROSE, width);
    }

    public static Column id(String header) {
        return new Column(header, Kind.ID, 10);
    }

    public static Column integer(String header) {
        return new Column(header, Kind.INTEGER, 12);
    }

    public static Column amount(String header) {
        return new Column(header, Kind.AMOUNT, 18);
    }

    public static Column timestamp(String header) {
        return new Column(header, Kind.TIMESTAMP, 20);
    }

    public static Column citation(String header) {
        return new Column(header, Kind.CITATION, 30);
    }
}
