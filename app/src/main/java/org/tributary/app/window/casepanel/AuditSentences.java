// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertAssigned;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDueSet;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertReopened;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingChosen;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingRedone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingUndone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeDropped;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeTaken;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceAdded;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRecited;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRemoved;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceReworded;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitDecided;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExcepted;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExceptionEnded;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitReopened;
import org.tributary.ledger.casework.CitedRows;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.casework.KeptCluster.Found;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.Signature;
import org.tributary.ledger.transfer.LegRule;

import java.time.LocalDate;
import java.util.Locale;

/// Says in words what an entry of the audit trail is about.
///
/// @param texts gives the words
record AuditSentences(Texts texts) {

    String of(CaseEvent event, CaseContents contents) {
        return switch (event) {
            case CaseEvent.CaseCreated _ -> texts.of("audit.created");
            case CaseEvent.FileImported(long importId, String _, long accepted) ->
                    contents.entered().contains(importId)
                            ? texts.of("audit.entered", importId)
                            : texts.of("audit.imported", importId, accepted);
            case CaseEvent.ImportUndone(long importId, long promoted) ->
                    contents.entered().contains(importId)
                            ? texts.of("audit.entered.undone", importId)
                            : texts.of("audit.undone", importId, promoted);
            case CaseEvent.LegsJoined(int pairs, int days, LegRule.ReferenceRule _) ->
                    texts.of("audit.joined", pairs, days);
            case CaseEvent.LegsSeparated(int pairs) -> texts.of("audit.separated", pairs);
            case CaseEvent.SubjectMarked(int account, long _) ->
                    texts.of("audit.marked", contents.key(account));
            case CaseEvent.SubjectUnmarked(int account, long _) ->
                    texts.of("audit.unmarked", contents.key(account));
            case CaseEvent.NoteWritten(long note) -> texts.of("audit.note", note);
            case CaseEvent.NoteChanged(long note) -> texts.of("audit.note.changed", note);
            case CaseEvent.NoteDeleted(long note) -> texts.of("audit.note.deleted", note);
            case CaseEvent.NoteRestored(long note) -> texts.of("audit.note.restored", note);
            case CaseEvent.ExhibitKept(long exhibit, String _) ->
                    texts.of("audit.exhibit", exhibit);
            case CaseEvent.LayoutNamed(String name) -> texts.of("audit.layout.named", name);
            case CaseEvent.LayoutRenamed(String name, String newName) ->
                    texts.of("audit.layout.renamed", name, newName);
            case CaseEvent.LayoutDeleted(String name) -> texts.of("audit.layout.deleted", name);
            case CaseEvent.TraceKept(String name, String _) -> texts.of("audit.trace.kept", name);
            case CaseEvent.TraceDropped(String name) -> texts.of("audit.trace.dropped", name);
            case CaseEvent.ClusterEvent.ClusterKept(int _, String name, String _, Found found) ->
                    texts.of("audit.cluster.kept", name, found.accounts().size());
            case CaseEvent.ClusterEvent.ClusterReworded(int number, String name, String _) ->
                    texts.of("audit.cluster.reworded", number, name);
            case CaseEvent.ClusterEvent.ClusterRemoved(int _, String name) ->
                    texts.of("audit.cluster.removed", name);
            case CaseEvent.ClusterEvent.ClusterRestored(int _, String name) ->
                    texts.of("audit.cluster.restored", name);
            case CaseEvent.RatesReplaced(String _, int rates) -> texts.of("audit.rates", rates);
            case CaseEvent.ReportExported(String fileName, String _) ->
                    texts.of("audit.report", fileName);
            case CaseEvent.FilerStated(String form, String _) -> texts.of("audit.filer", form);
            case CaseEvent.ProjectionRebuilt(String which, String _) ->
                    texts.of("audit.rebuilt", which);
            case CaseEvent.DetectorsRun(
                            long _,
                            String rules,
                            long findings,
                            int raised,
                            int grown) ->
                    rules.equals(DetectionRun.BY_HAND)
                            ? texts.of("audit.raised", raised)
                            : texts.of("audit.detected", rules, findings, raised, grown);
            case CaseEvent.RulesProposed(int version, String _, String why) ->
                    texts.of("audit.rules.proposed", version, why);
            case CaseEvent.RulesActivated(int version, String _, Signature signature) ->
                    version == 0
                            ? texts.of("audit.rules.standard", signature.signer())
                            : texts.of("audit.rules.activated", version, signature.signer());
            case CaseEvent.RatingOverridden e ->
                    texts.of(
                            "audit.rating.overridden",
                            e.party(),
                            texts.of("rating.level." + word(e.computed())),
                            texts.of("rating.level." + word(e.level())),
                            e.until().toString(),
                            e.reason());
            case CaseEvent.RatingOverrideEnded(long party, String reason) ->
                    texts.of("audit.rating.ended", party, reason);
            case CaseEvent.IdentityEvent.IdentityJudged judged -> judged(judged);
            case CaseEvent.IdentityEvent.GroupsCounted(var how) ->
                    texts.of("audit.identity." + word(how));
            case CaseEvent.SealEvent e -> of(e);
            case CaseEvent.RetentionEvent e -> of(e);
            case CaseEvent.MaskedCopyMade(long transfers, String key) ->
                    texts.of("audit.masked", transfers, key);
            case CaseEvent.WatchlistEvent.WatchlistLoaded(long _, String list, int parties) ->
                    texts.of("audit.watchlist.loaded", list, parties);
            case CaseEvent.WatchlistEvent.WatchlistRetired(long _, String list, String reason) ->
                    texts.of("audit.watchlist.retired", list, reason);
            case CaseEvent.CaseScreened e ->
                    texts.of("audit.screened", e.screened(), e.hits(), e.fresh(), e.changed());
            case CaseEvent.HitEvent e -> of(e);
            case CaseEvent.FilingEvent e -> of(e);
            case CaseEvent.ProgressEvent e -> new ProgressWords(texts).of(e);
            case CaseEvent.AlertEvent e -> of(e);
        };
    }

    private String of(CaseEvent.FilingEvent event) {
        return switch (event) {
            case FilingChosen(String form, var _) -> texts.of("audit.filing.chosen", form);
            case NarrativeTaken(String form, var sentences) ->
                    texts.of("audit.filing.taken", form, sentences.size());
            case NarrativeDropped(String form) -> texts.of("audit.filing.dropped", form);
            case SentenceReworded(String form, int number, String _) ->
                    texts.of("audit.filing.reworded", form, number);
            case SentenceRecited(String form, int number, CitedRows rows) ->
                    texts.of("audit.filing.recited", form, number, rows.ids().size());
            case SentenceAdded(String form, DraftedSentence sentence, int _) ->
                    texts.of("audit.filing.added", form, sentence.number());
            case SentenceRemoved(String form, int number) ->
                    texts.of("audit.filing.removed", form, number);
            case FilingUndone(String form) -> texts.of("audit.filing.undone", form);
            case FilingRedone(String form) -> texts.of("audit.filing.redone", form);
        };
    }

    private String judged(CaseEvent.IdentityEvent.IdentityJudged judged) {
        return texts.of(
                "audit.identity." + word(judged.verdict()),
                member(judged.one()),
                member(judged.other()),
                judged.reason());
    }

    private String member(IdentityMember member) {
        return texts.of("identity." + word(member.kind()), member.number());
    }

    private String of(CaseEvent.SealEvent event) {
        SignOff said = event.said();
        return switch (event) {
            case CaseEvent.SealEvent.CaseSealed _ ->
                    texts.of("audit.sealed", said.sequence(), said.by().name());
            case CaseEvent.SealEvent.CaseReviewed _ ->
                    texts.of(
                            "audit.reviewed." + word(said.verdict()),
                            said.sequence(),
                            said.by().name(),
                            said.remarks().size());
        };
    }

    private String of(CaseEvent.RetentionEvent event) {
        return switch (event) {
            case CaseEvent.RetentionEvent.HoldPlaced(String reason) ->
                    texts.of("audit.hold.placed", reason);
            case CaseEvent.RetentionEvent.HoldLifted(String reason) ->
                    texts.of("audit.hold.lifted", reason);
            case CaseEvent.RetentionEvent.RetentionSet(LocalDate until, String rule) ->
                    texts.of("audit.retention", until.toString(), rule);
            case CaseEvent.RetentionEvent.DeletionOrdered(String second, String reason) ->
                    texts.of("audit.deletion", second, reason);
        };
    }

    private String of(CaseEvent.HitEvent event) {
        return switch (event) {
            case HitDecided e -> texts.of("audit.hit." + word(e.verdict()), e.hit(), e.reason());
            case HitReopened(long hit, String reason) ->
                    texts.of("audit.hit.reopened", hit, reason);
            case HitExcepted e ->
                    texts.of("audit.hit.excepted", e.hit(), e.until().toString(), e.reason());
            case HitExceptionEnded(long hit, String reason) ->
                    texts.of("audit.hit.exception-ended", hit, reason);
        };
    }

    private String of(CaseEvent.AlertEvent event) {
        return switch (event) {
            case AlertTaken(long alert) -> texts.of("audit.alert.taken", alert);
            case AlertAssigned(long alert, String to) ->
                    to.isEmpty()
                            ? texts.of("audit.alert.unassigned", alert)
                            : texts.of("audit.alert.assigned", alert, to);
            case AlertDueSet(long alert, LocalDate due, String _) ->
                    texts.of("audit.alert.due", alert, due.toString());
            case AlertDecided e ->
                    texts.of(
                            "audit.alert.decided",
                            e.alert(),
                            texts.of("alert.state." + word(e.state())),
                            texts.of("alert.label." + word(e.label())),
                            e.reason());
            case AlertReopened(long alert, String reason) ->
                    texts.of("audit.alert.reopened", alert, reason);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
