// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.HitEvent;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.ScreeningRun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Screenings and hits, read back. What became of a hit is read from the audit trail.
///
/// @param sql the view it is read in
public record ScreeningTable(Sql sql) {

    public List<ScreeningRun> runs() {
        return sql.list(
                "SELECT text FROM screening_run ORDER BY id",
                row -> ScreeningJson.run(row.getString(1)));
    }

    /// All hits by number.
    public List<ScreeningHit> hits() {
        Map<Long, HitFinding> findings = new HashMap<>();
        sql.each(
                "SELECT h.id, h.what, h.list, h.key, f.text FROM screening_hit h JOIN hit_finding f"
                        + " ON f.hit = h.id AND f.run = (SELECT max(run) FROM hit_finding WHERE hit"
                        + " = h.id)",
                row ->
                        findings.put(
                                row.getLong(1),
                                ScreeningJson.finding(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5))));
        long newest = sql.number("SELECT max(id) FROM screening_run");
        Map<Long, List<AuditEntry>> histories =
                new AuditTable(sql)
                        .ofTypes(EventJson.HIT_TYPES).stream()
                                .collect(
                                        Collectors.groupingBy(
                                                entry -> ((HitEvent) entry.event()).hit()));
        List<ScreeningHit> hits = new ArrayList<>();
        sql.each(
                "SELECT hit, min(run), max(run) FROM hit_seen GROUP BY hit ORDER BY hit",
                row -> {
                    HitFinding finding = findings.get(row.getLong(1));
                    if (finding != null) {
                        hits.add(
                                new ScreeningHit(
                                        row.getLong(1),
                                        finding,
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(3) == newest,
                                        histories.getOrDefault(row.getLong(1), List.of())));
                    }
                });
        return List.copyOf(hits);
    }

    /// Hash of a screening and of all that was kept with it.
    String hashOfRun(long run) {
        HashChain chain = new HashChain();
        sql.each(
                "SELECT text FROM screening_run WHERE id = ?",
                row -> chain.begin('r').text(row.getString(1)).link(),
                run);
        sql.each(
                "SELECT h.id, h.what, h.list, h.key FROM hit_seen s JOIN screening_hit h ON h.id ="
                        + " s.hit WHERE s.run = ? ORDER BY h.id",
                row ->
                        chain.begin('h')
                                .number(row.getLong(1))
                                .text(row.getString(2))
                                .text(row.getString(3))
                                .text(row.getString(4))
                                .link(),
                run);
        sql.each(
                "SELECT hit, text FROM hit_finding WHERE run = ? ORDER BY hit",
                row -> chain.begin('f').number(row.getLong(1)).text(row.getString(2)).link(),
                run);
        return chain.head();
    }
}
