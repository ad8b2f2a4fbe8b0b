// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.reports.sheet.Cell;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/// Walks over rows that come in pages.
final class Rows {

    private Rows() {}

    /// @param pages gives the next page each time it is asked, an empty one at the end
    static Iterator<List<Cell>> paged(Supplier<List<List<Cell>>> pages) {
        return new Iterator<>() {
            private Iterator<List<Cell>> page = pages.get().iterator();

            @Override
            public boolean hasNext() {
                if (!page.hasNext()) {
                    page = pages.get().iterator();
                }
                return page.hasNext();
            }

            @Override
            public List<Cell> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.next();
            }
        };
    }
}
