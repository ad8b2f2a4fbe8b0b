// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Mapping;

import java.util.BitSet;
import java.util.List;

/// The columns of a file whose rows name payer and receiver that are kept as attributes, and how
/// they are written. Not thread-safe.
public final class UnmappedColumns {

    private static final BitSet NONE = new BitSet();

    private final int[] columns;
    private final AttributeText text;

    /// @param names unique header of every column of the file
    public UnmappedColumns(Mapping mapping, List<String> names) {
        columns = new FieldColumns(mapping, names).outside(RowInterpreter.USED);
        text = new AttributeText(columns, names);
    }

    /// Their positions, ascending.
    public int[] positions() {
        return columns.clone();
    }

    /// The attributes of a row, empty if it has none.
    public String of(RowCells cells) {
        return text.of(cells, NONE);
    }
}
