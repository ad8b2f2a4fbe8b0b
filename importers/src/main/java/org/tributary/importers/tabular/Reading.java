// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.tabular;

import org.tributary.importers.isolation.ChildReader;
import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableReader.Isolation;
import org.tributary.ledger.work.Work;

/// Reads where the reader says it must be read.
final class Reading {

    private Reading() {}

    static TableReader under(Work work, TableReader reader) {
        return reader.isolation() == Isolation.CHILD ? new ChildReader(reader, work) : reader;
    }
}
