// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/// A sheet as values: a table, a cover of labelled facts, a gallery of pictures, or charts with
/// their figures.
///
/// Rows and pictures are pulled when they are written. Those that come from the record may be
/// pulled only while the reader they were made with is valid, on its thread.
public sealed interface SheetModel {

    /// The name on the sheet's tab.
    String name();

    /// A header and rows below it.
    ///
    /// @param empty what stands in place of rows where there are none
    /// @param expected how many rows there will be
    /// @param length how sure that is
    /// @param rows gives a fresh walk over the rows; each row has a cell per column
    record Table(
            String name,
            List<Column> columns,
            String empty,
            long expected,
            Length length,
            Supplier<Iterator<List<Cell>>> rows)
            implements SheetModel {
        public Table {
            columns = List.copyOf(columns);
        }

        public Table(
                String name,
                List<Column> columns,
                String empty,
                long expected,
                Supplier<Iterator<List<Cell>>> rows) {
            this(name, columns, empty, expected, Length.ABOUT, rows);
        }

        /// How much is known of a table's length before its rows are pulled.
        public enum Length {
            ABOUT,
            /// There are exactly as many rows, and no column of prose or formulas among them.
            COUNTED
        }

        /// A table whose few rows are known already.
        public static Table of(
                String name, List<Column> columns, String empty, List<List<Cell>> rows) {
            List<List<Cell>> kept = List.copyOf(rows);
            return new Table(name, columns, empty, kept.size(), kept::iterator);
        }

        /// The rows or, where there are none, one row that says so.
        public Iterator<List<Cell>> shownRows(Labels labels) {
            Iterator<List<Cell>> all = rows.get();
            return all.hasNext()
                    ? all
                    : List.of(List.<Cell>of(new Cell.Text(labels.of(empty)))).iterator();
        }
    }

    /// The cover: a title and facts under headings.
    record Sections(String name, String title, String subtitle, List<Section> sections)
            implements SheetModel {
        public Sections {
            sections = List.copyOf(sections);
        }
    }

    /// Pictures one below the other.
    record Gallery(String name, String empty, List<Plate> plates) implements SheetModel {
        public Gallery {
            plates = List.copyOf(plates);
        }
    }

    /// Charts one below the other, each beside the figures it is drawn from.
    record Charts(String name, String empty, List<Chart> charts) implements SheetModel {
        public Charts {
            charts = List.copyOf(charts);
        }
    }

    /// Facts under one heading.
    ///
    /// @param heads what stands over the values, empty if they need no heads
    record Section(String title, List<String> heads, List<Line> lines) {
        public Section {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /// One labelled fact.
    ///
    /// @param source whether it is a fact of the record or of this report
    /// @param sheet the sheet its label leads to; empty if to none
    record Line(String label, List<Cell> values, Source source, String sheet) {
        public Line {
            values = List.copyOf(values);
        }

        /// A line of the contents.
        public static Line toSheet(String sheet, Cell... values) {
            return new Line(sheet, List.of(values), Source.REPORT, sheet);
        }

        public static Line ofRecord(String label, Cell... values) {
            return new Line(label, List.of(values), Source.RECORD, "");
        }

        public static Line ofReport(String label, Cell... values) {
            return new Line(label, List.of(values), Source.REPORT, "");
        }
    }

    /// What a fact is about.
    enum Source {
        /// The record, against which the workbook can be checked.
        RECORD,
        /// The report itself: who made it, when, with what.
        REPORT
    }

    /// One picture with what is said about it.
    ///
    /// @param png gives the picture's bytes
    record Plate(String title, String caption, String byline, Supplier<byte[]> png) {}

    /// A chart that the spreadsheet itself draws.
    ///
    /// @param caption what is and what is not in it
    /// @param kind how it is drawn
    /// @param categories what the bars stand for, under a heading
    /// @param unit what the values are, with their currency
    /// @param series one or two, each with a value for every category
    record Chart(
            String title,
            String caption,
            Kind kind,
            Categories categories,
            String unit,
            List<Series> series) {
        public Chart {
            series = List.copyOf(series);
        }

        /// How a chart is drawn.
        public enum Kind {
            /// Upright, for what follows in time.
            COLUMNS,
            /// Lying, for what has long names; the first stands at the top.
            BARS
        }
    }

    /// What the bars of a chart stand for.
    record Categories(String heading, List<String> names) {
        public Categories {
            names = List.copyOf(names);
        }
    }

    /// The values of a chart that are drawn alike: counts or amounts.
    record Series(String name, List<Cell> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
