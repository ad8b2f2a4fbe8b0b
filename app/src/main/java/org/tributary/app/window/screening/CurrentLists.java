// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import org.tributary.app.screening.ListsInForce;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.work.Work;

import java.util.Optional;

/// The editions in force, read once and again when they change. Thread-safe.
final class CurrentLists {

    private final CaseFile record;
    private Optional<ListsInForce> known = Optional.empty();

    CurrentLists(CaseFile record) {
        this.record = record;
    }

    synchronized ListsInForce get(Work work) {
        if (known.filter(l -> l.isCurrent(record.read(CaseReader::watchlists))).isEmpty()) {
            known = Optional.of(ListsInForce.of(record, work));
        }
        return known.orElseThrow();
    }
}
