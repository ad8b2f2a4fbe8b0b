// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.notes.NoteLine;
import org.tributary.app.picture.PictureJson;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.sealing.CaseSignatures;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.CaseCreated;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.KeptImport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All the panel shows, read from the record in one go.
///
/// @param imports newest first, without entries by hand
/// @param entered numbers of the imports that are entries by hand
/// @param subjects in the order they were marked
/// @param exhibits newest first
/// @param pictures PNG of each exhibit, by its number
/// @param views what is needed to show each exhibit again, by its number; those that this
///     program cannot read are not among them
/// @param notes newest first
/// @param trail the newest entries first, [#TRAIL_SHOWN] at most
/// @param trailLength number of all entries
/// @param signatures signatures under the case, oldest first
/// @param accounts accounts named by subjects and entries, by ordinal
record CaseContents(
        List<KeptImport> imports,
        Set<Long> entered,
        List<Subject> subjects,
        List<Exhibit> exhibits,
        Map<Long, byte[]> pictures,
        Map<Long, SavedPicture> views,
        List<NoteLine> notes,
        List<AuditEntry> trail,
        int trailLength,
        List<CaseSignatures.Standing> signatures,
        Map<Integer, Account> accounts) {

    /// The panel is for a glance; all of the trail is in the report.
    static final int TRAIL_SHOWN = 200;

    static final CaseContents NONE =
            new CaseContents(
                    List.of(), Set.of(), List.of(), List.of(), Map.of(), Map.of(), List.of(),
                    List.of(), 0, List.of(), Map.of());

    static CaseContents of(CaseReader reader) {
        List<Subject> subjects = reader.subjects();
        List<AuditEntry> all = reader.auditTrail();
        List<AuditEntry> trail = newestFirst(all);
        List<AuditEntry> shown = trail.subList(0, Math.min(TRAIL_SHOWN, trail.size()));
        TreeSet<Integer> named = new TreeSet<>();
        subjects.forEach(subject -> named.add(subject.account()));
        shown.forEach(entry -> name(entry.event(), named));
        Map<Integer, Account> accounts = new HashMap<>();
        reader.accounts(named).forEach(account -> accounts.put(account.ordinal(), account));
        List<Exhibit> exhibits = reader.exhibits();
        Map<Long, byte[]> pictures = new HashMap<>();
        exhibits.forEach(e -> pictures.put(e.id(), reader.exhibitPicture(e.id())));
        Map<Long, SavedPicture> views = new HashMap<>();
        exhibits.forEach(
                e -> view(reader.exhibitState(e.id())).ifPresent(v -> views.put(e.id(), v)));
        return new CaseContents(
                newestFirst(reader.imports().stream().filter(k -> !isEntry(k)).toList()),
                reader.imports().stream()
                        .filter(CaseContents::isEntry)
                        .map(kept -> kept.receipt().importId())
                        .collect(Collectors.toSet()),
                subjects,
                newestFirst(exhibits),
                Map.copyOf(pictures),
                Map.copyOf(views),
                newestFirst(reader.notes().stream().map(n -> NoteLine.of(n, reader)).toList()),
                List.copyOf(shown),
                all.size(),
                CaseSignatures.of(all, caseId(all)).standing(),
                Map.copyOf(accounts));
    }

    /// As the first entry says it, which every later one follows from.
    private static String caseId(List<AuditEntry> trail) {
        return !trail.isEmpty() && trail.getFirst().event() instanceof CaseCreated(String id)
                ? id
                : "";
    }

    private static boolean isEntry(KeptImport kept) {
        return EntryNote.isEntry(kept.receipt());
    }

    private static Optional<SavedPicture> view(String state) {
        try {
            return Optional.of(PictureJson.read(state));
        } catch (IllegalArgumentException e) {
            // decision: a view a newer program kept is no reason not to list the exhibit.
            return Optional.empty();
        }
    }

    private static void name(CaseEvent event, TreeSet<Integer> named) {
        switch (event) {
            case CaseEvent.SubjectMarked marked -> named.add(marked.account());
            case CaseEvent.SubjectUnmarked unmarked -> named.add(unmarked.account());
            case CaseEvent.CaseCreated _,
                    CaseEvent.FileImported _,
                    CaseEvent.ImportUndone _,
                    CaseEvent.LegsJoined _,
                    CaseEvent.LegsSeparated _,
                    CaseEvent.NoteWritten _,
                    CaseEvent.NoteChanged _,
                    CaseEvent.NoteDeleted _,
                    CaseEvent.NoteRestored _,
                    CaseEvent.ExhibitKept _,
                    CaseEvent.LayoutNamed _,
                    CaseEvent.LayoutRenamed _,
                    CaseEvent.LayoutDeleted _,
                    CaseEvent.TraceKept _,
                    CaseEvent.TraceDropped _,
                    CaseEvent.ClusterEvent _,
                    CaseEvent.WatchlistEvent _,
                    CaseEvent.CaseScreened _,
                    CaseEvent.HitEvent _,
                    CaseEvent.IdentityEvent _,
                    CaseEvent.SealEvent _,
                    CaseEvent.RetentionEvent _,
                    CaseEvent.MaskedCopyMade _,
                    CaseEvent.FilingEvent _,
                    CaseEvent.ProgressEvent _,
                    CaseEvent.RatesReplaced _,
                    CaseEvent.ReportExported _,
                    CaseEvent.FilerStated _,
                    CaseEvent.ProjectionRebuilt _,
                    CaseEvent.DetectorsRun _,
                    CaseEvent.RulesProposed _,
                    CaseEvent.RulesActivated _,
                    CaseEvent.RatingOverridden _,
                    CaseEvent.RatingOverrideEnded _,
                    CaseEvent.AlertEvent _ -> {}
        }
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        return new ArrayList<>(oldestFirst).reversed();
    }

    /// The PNG of an exhibit.
    byte[] picture(Exhibit exhibit) {
        return pictures.getOrDefault(exhibit.id(), new byte[0]);
    }

    /// The key of an account, or a question mark if it is not among [#accounts].
    String key(int account) {
        Account known = accounts.get(account);
        return known == null ? "?" : known.id().key();
    }
}
