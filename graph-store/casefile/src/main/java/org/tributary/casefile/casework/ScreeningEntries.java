// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casefile.ScreeningWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.CaseScreened;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitDecided;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExcepted;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExceptionEnded;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitReopened;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent.WatchlistRetired;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.screening.ScreeningOutcome;
import org.tributary.ledger.screening.ScreeningRun;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.KeptEdition.Standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Enters what screening found and what was decided, each entry with its line in the audit
/// trail.
///
/// @param sql the transaction all of it is written in
/// @param author who enters it
/// @param at when, to the millisecond
record ScreeningEntries(Sql sql, Author author, Instant at) implements ScreeningWriter {

    @Override
    public void retireWatchlist(long edition, String reason) {
        refuseBlank(reason);
        KeptEdition kept = new EditionTable(sql).one(edition);
        if (kept.standing() == Standing.RETIRED) {
            throw new IllegalArgumentException("edition %d is retired".formatted(edition));
        }
        append(new WatchlistRetired(edition, kept.edition().list(), reason), "");
    }

    @Override
    public ScreeningOutcome keepScreening(ScreeningRun run, List<HitFinding> found) {
        Map<String, ScreeningHit> known = new HashMap<>();
        List<ScreeningHit> before = new ScreeningTable(sql).hits();
        before.forEach(hit -> known.put(identity(hit.finding()), hit));
        long id = Marks.SCREENING.take(sql);
        // The event names the hash of what is kept, which names the event: it is written last.
        sql.run("PRAGMA defer_foreign_keys = ON");
        sql.run(
                "INSERT INTO screening_run VALUES (?,?,?)",
                id,
                new AuditTable(sql).nextSequence(),
                ScreeningJson.text(run));
        List<Long> fresh = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        List<Long> same = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (HitFinding finding : found) {
            if (!seen.add(identity(finding))) {
                throw new IllegalArgumentException("a hit was found twice in one screening");
            }
            ScreeningHit old = known.get(identity(finding));
            long hit = old == null ? enter(finding) : old.id();
            sql.run("INSERT INTO hit_seen VALUES (?,?)", id, hit);
            if (old == null) {
                fresh.add(hit);
            } else if (old.finding().saysTheSame(finding)) {
                same.add(hit);
                continue;
            } else {
                changed.add(hit);
            }
            sql.run("INSERT INTO hit_finding VALUES (?,?,?)", hit, id, ScreeningJson.text(finding));
        }
        append(
                new CaseScreened(id, run.screened(), found.size(), fresh.size(), changed.size()),
                new ScreeningTable(sql).hashOfRun(id));
        List<Long> gone =
                before.stream()
                        .filter(ScreeningHit::current)
                        .filter(hit -> !seen.contains(identity(hit.finding())))
                        .map(ScreeningHit::id)
                        .toList();
        return new ScreeningOutcome(id, fresh, changed, same, gone);
    }

    private static String identity(HitFinding finding) {
        return finding.what().key() + "\u0000" + finding.list() + "\u0000" + finding.key();
    }

    private long enter(HitFinding finding) {
        long hit = Marks.HIT.take(sql);
        sql.run(
                "INSERT INTO screening_hit VALUES (?,?,?,?)",
                hit,
                finding.what().key(),
                finding.list(),
                finding.key());
        return hit;
    }

    @Override
    public void decideHits(Collection<Long> hits, HitVerdict verdict, String reason) {
        refuseBlank(reason);
        each(
                hits,
                hit ->
                        new HitDecided(
                                hit.id(),
                                verdict,
                                hit.finding().screenedPrint(),
                                hit.finding().listedPrint(),
                                reason));
    }

    @Override
    public void reopenHits(Collection<Long> hits, String reason) {
        refuseBlank(reason);
        each(
                hits,
                hit -> {
                    if (hit.decision().isEmpty()) {
                        throw new IllegalArgumentException(
                                "hit %d is not decided".formatted(hit.id()));
                    }
                    return new HitReopened(hit.id(), reason);
                });
    }

    @Override
    public void exceptHits(
            Collection<Long> hits, LocalDate until, LocalDate review, String reason) {
        refuseBlank(reason);
        if (review.isAfter(until)) {
            throw new IllegalArgumentException("a review lies before the end of what it reviews");
        }
        each(
                hits,
                hit ->
                        new HitExcepted(
                                hit.id(),
                                until,
                                review,
                                hit.finding().screenedPrint(),
                                hit.finding().listedPrint(),
                                reason));
    }

    @Override
    public void endExceptions(Collection<Long> hits, String reason) {
        refuseBlank(reason);
        each(
                hits,
                hit -> {
                    if (hit.exception().isEmpty()) {
                        throw new IllegalArgumentException(
                                "hit %d has no exception".formatted(hit.id()));
                    }
                    return new HitExceptionEnded(hit.id(), reason);
                });
    }

    /// Nothing is entered unless it can be for all of them.
    private void each(Collection<Long> hits, Function<ScreeningHit, CaseEvent> event) {
        Map<Long, ScreeningHit> known = new HashMap<>();
        new ScreeningTable(sql).hits().forEach(hit -> known.put(hit.id(), hit));
        List<CaseEvent> events = new ArrayList<>();
        for (long id : hits) {
            ScreeningHit hit = known.get(id);
            if (hit == null) {
                throw new IllegalArgumentException("there is no hit %d".formatted(id));
            }
            events.add(event.apply(hit));
        }
        events.forEach(e -> append(e, ""));
    }

    private static void refuseBlank(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is required");
        }
    }

    private void append(CaseEvent event, String contentSha256) {
        new AuditTable(sql).append(at, author, event, contentSha256);
    }
}
