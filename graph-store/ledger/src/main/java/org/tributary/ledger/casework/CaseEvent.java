// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.transfer.LegRule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something an investigator did to the case. The audit trail holds these, append-only; taking
/// something back appends the event that says so.
public sealed interface CaseEvent {

    record CaseCreated(String caseId) implements CaseEvent {}

    record FileImported(long importId, String sha256, long accepted) implements CaseEvent {}

    /// @param promoted rows of other imports that count since, in the place of its own
    record ImportUndone(long importId, long promoted) implements CaseEvent {}

    /// @param pairs how many pairs of rows were found to show one payment from both ends
    /// @param days the window of the rule the investigator confirmed
    /// @param reference what references had to do, by that rule
    record LegsJoined(int pairs, int days, LegRule.ReferenceRule reference) implements CaseEvent {}

    record LegsSeparated(int pairs) implements CaseEvent {}

    record SubjectMarked(int account, long party) implements CaseEvent {}

    record SubjectUnmarked(int account, long party) implements CaseEvent {}

    record NoteWritten(long note) implements CaseEvent {}

    /// What the note said before stays with the case.
    record NoteChanged(long note) implements CaseEvent {}

    record NoteDeleted(long note) implements CaseEvent {}

    record NoteRestored(long note) implements CaseEvent {}

    record ExhibitKept(long exhibit, String sha256) implements CaseEvent {}

    record LayoutNamed(String name) implements CaseEvent {}

    record LayoutRenamed(String name, String newName) implements CaseEvent {}

    record LayoutDeleted(String name) implements CaseEvent {}

    /// @param name such as `Trace 1`
    /// @param sha256 SHA-256 of the question
    record TraceKept(String name, String sha256) implements CaseEvent {}

    record TraceDropped(String name) implements CaseEvent {}

    record RatesReplaced(String sha256, int rates) implements CaseEvent {}

    record ReportExported(String fileName, String sha256) implements CaseEvent {}

    /// @param form key of the form's profile
    /// @param filer who filed, as the report says it: a line for each fact
    record FilerStated(String form, String filer) implements CaseEvent {}

    record ProjectionRebuilt(String which, String reason) implements CaseEvent {}

    /// @param rules version of the rules
    /// @param findings how many findings there were
    /// @param raised how many alerts were raised by it
    /// @param grown how many open alerts were brought up to date by it
    record DetectorsRun(long run, String rules, long findings, int raised, int grown)
            implements CaseEvent {}

    record RulesProposed(int version, String sha256, String why) implements CaseEvent {}

    /// @param version 0 for the rules the product ships with
    record RulesActivated(int version, String sha256, Signature signature) implements CaseEvent {}

    record RatingOverridden(
            long party, RatingLevel computed, RatingLevel level, String reason, LocalDate until)
            implements CaseEvent {}

    record RatingOverrideEnded(long party, String reason) implements CaseEvent {}

    /// Something done with a kept cluster.
    sealed interface ClusterEvent extends CaseEvent {

        /// Number of the cluster.
        int cluster();

        record ClusterKept(int cluster, String name, String note, KeptCluster.Found found)
                implements ClusterEvent {}

        record ClusterReworded(int cluster, String name, String note) implements ClusterEvent {}

        record ClusterRemoved(int cluster, String name) implements ClusterEvent {}

        record ClusterRestored(int cluster, String name) implements ClusterEvent {}
    }

    /// Something done with an alert.
    sealed interface AlertEvent extends CaseEvent {

        long alert();

        /// Somebody began to look at it.
        record AlertTaken(long alert) implements AlertEvent {}

        /// @param to name of an investigator; empty for nobody
        record AlertAssigned(long alert, String to) implements AlertEvent {}

        /// @param clock the rule the day comes from, in words; empty if it was chosen
        record AlertDueSet(long alert, LocalDate due, String clock) implements AlertEvent {}

        /// @param reason in the investigator's words
        record AlertDecided(long alert, Label label, AlertState state, String reason)
                implements AlertEvent {}

        record AlertReopened(long alert, String reason) implements AlertEvent {}
    }

    /// Something done with watchlists.
    sealed interface WatchlistEvent extends CaseEvent {

        /// Number of the edition.
        long edition();

        /// @param list name of the list
        /// @param parties how many entries it has
        record WatchlistLoaded(long edition, String list, int parties) implements WatchlistEvent {}

        /// The edition counts no more.
        record WatchlistRetired(long edition, String list, String reason)
                implements WatchlistEvent {}
    }

    /// @param run number of the screening, from 1
    /// @param screened how many different things were screened
    /// @param hits how many hits there are
    /// @param fresh how many of them no screening found before
    /// @param changed how many of them were found before and have changed
    record CaseScreened(long run, long screened, int hits, int fresh, int changed)
            implements CaseEvent {}

    /// Something done with a hit of screening.
    sealed interface HitEvent extends CaseEvent {

        long hit();

        /// @param screenedPrint what was known of what was screened, as the finding has it
        /// @param listedPrint what was listed, as the finding has it
        /// @param reason in the investigator's words
        record HitDecided(
                long hit,
                HitVerdict verdict,
                String screenedPrint,
                String listedPrint,
                String reason)
                implements HitEvent {}

        record HitReopened(long hit, String reason) implements HitEvent {}

        /// Both are known not to be one.
        ///
        /// @param until the last day it holds
        /// @param review the day somebody is to look at it again
        record HitExcepted(
                long hit,
                LocalDate until,
                LocalDate review,
                String screenedPrint,
                String listedPrint,
                String reason)
                implements HitEvent {}

        record HitExceptionEnded(long hit, String reason) implements HitEvent {}
    }

    /// Something done with the draft of a report to an authority.
    sealed interface FilingEvent extends CaseEvent {

        /// Key of the form's profile.
        String form();

        record FilingChosen(String form, FilingChoices choices) implements FilingEvent {}

        /// These are the sentences of the narrative from now on.
        record NarrativeTaken(String form, List<DraftedSentence> sentences) implements FilingEvent {

            public NarrativeTaken {
                sentences = List.copyOf(sentences);
            }
        }

        /// The narrative is what the case suggests again.
        record NarrativeDropped(String form) implements FilingEvent {}

        record SentenceReworded(String form, int sentence, String text) implements FilingEvent {}

        record SentenceRecited(String form, int sentence, CitedRows rows) implements FilingEvent {}

        /// @param after number of the sentence it follows; 0 if it is the first
        record SentenceAdded(String form, DraftedSentence sentence, int after)
                implements FilingEvent {}

        record SentenceRemoved(String form, int sentence) implements FilingEvent {}

        /// The last step on this form counts no more.
        record FilingUndone(String form) implements FilingEvent {}

        /// The step undone last counts again.
        record FilingRedone(String form) implements FilingEvent {}
    }

    /// Something said of who is one.
    sealed interface IdentityEvent extends CaseEvent {

        /// @param percent how probable it was thought to be, 0 to 99
        /// @param reason in the investigator's words
        record IdentityJudged(
                IdentityMember one,
                IdentityMember other,
                IdentityVerdict verdict,
                int percent,
                String reason)
                implements IdentityEvent {}

        /// Groups count as one, or apart, from now on.
        record GroupsCounted(IdentityBook.Counting how) implements IdentityEvent {}
    }

    /// A signature under the case, which counts for the entries up to the one it names.
    sealed interface SealEvent extends CaseEvent {

        /// What was signed.
        SignOff said();

        /// SHA-256 of the sealed file up to the signature, lower-case hexadecimal.
        String file();

        Signature signature();

        /// Whoever prepared the case signed it and sealed it into a file.
        record CaseSealed(SignOff said, String file, Signature signature) implements SealEvent {}

        /// A review of the sealed file was read back.
        record CaseReviewed(SignOff said, String file, Signature signature) implements SealEvent {}
    }

    /// Something decided about how long the case is kept.
    sealed interface RetentionEvent extends CaseEvent {

        /// Nothing of the case may be deleted until the hold is lifted.
        ///
        /// @param reason in the investigator's words
        record HoldPlaced(String reason) implements RetentionEvent {}

        record HoldLifted(String reason) implements RetentionEvent {}

        /// @param until the last day the case must be kept
        /// @param rule the rule the day comes from, in words
        record RetentionSet(LocalDate until, String rule) implements RetentionEvent {}

        /// The last entry of a case.
        ///
        /// @param second who agreed
        /// @param reason in the investigator's words
        record DeletionOrdered(String second, String reason) implements RetentionEvent {}
    }

    /// A copy without names left the case.
    ///
    /// @param transfers how many transfers it holds
    /// @param key which key its tokens were made with, told by a hash
    record MaskedCopyMade(long transfers, String key) implements CaseEvent {}

    /// Something that brings the work on the case along.
    sealed interface ProgressEvent extends CaseEvent {

        /// @param note why, in the investigator's words
        record StatusChanged(CaseStatus from, CaseStatus to, String note)
                implements ProgressEvent {}

        /// @param task number of the task, never given again
        record TaskAdded(int task, String text, String assignee, Optional<LocalDate> due)
                implements ProgressEvent {}

        record TaskDone(int task, String note) implements ProgressEvent {}

        record TaskReopened(int task, String reason) implements ProgressEvent {}

        /// It need not be done; what was said of it stays in the trail.
        record TaskDropped(int task, String reason) implements ProgressEvent {}

        record DeadlineSet(CaseDeadline deadline) implements ProgressEvent {}

        record DeadlineDropped(String clock, String reason) implements ProgressEvent {}

        record ReportFiled(FiledReport report) implements ProgressEvent {}

        /// @param exhibits their ids in the order a reader is to see them
        record ExhibitsOrdered(List<Long> exhibits) implements ProgressEvent {

            public ExhibitsOrdered {
                exhibits = List.copyOf(exhibits);
            }
        }
    }
}
