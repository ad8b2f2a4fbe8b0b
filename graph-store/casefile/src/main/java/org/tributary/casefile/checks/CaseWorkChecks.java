// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.checks;

import org.tributary.casefile.casework.AuditTable;
import org.tributary.casefile.casework.EntryCheck;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casefile.RecordCheck.Check;

/// The audit trail and what it speaks of.
final class CaseWorkChecks {

    private CaseWorkChecks() {}

    static Check auditTrail(Sql sql) {
        AuditTable trail = new AuditTable(sql);
        int entries = trail.all().size();
        long broken = trail.firstBroken();
        return new Check(
                "audit-trail",
                broken == 0 && entries > 0,
                broken == 0
                        ? "All %d entries of the audit trail follow from one another."
                                .formatted(entries)
                        : "Of %d entries of the audit trail, entry %d does not follow from the ones before it."
                                .formatted(entries, broken));
    }

    static Check entries(Sql sql) {
        EntryCheck check = new EntryCheck(sql);
        long entries = check.entries();
        long sound = check.sound();
        return new Check(
                "case-work",
                sound == entries,
                "%d of %d subjects, notes, exhibits, rate files, detector runs, rules, watchlists, screenings and imports are as the audit trail says."
                        .formatted(sound, entries));
    }
}
