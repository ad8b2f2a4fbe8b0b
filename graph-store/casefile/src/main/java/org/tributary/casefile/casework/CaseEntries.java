// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.accounts.AccountTable;
import org.tributary.casefile.accounts.PartyTable;
import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.chain.Hashes;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.LegTable;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.ExhibitKept;
import org.tributary.ledger.casework.CaseEvent.LayoutDeleted;
import org.tributary.ledger.casework.CaseEvent.LayoutNamed;
import org.tributary.ledger.casework.CaseEvent.LayoutRenamed;
import org.tributary.ledger.casework.CaseEvent.LegsJoined;
import org.tributary.ledger.casework.CaseEvent.LegsSeparated;
import org.tributary.ledger.casework.CaseEvent.NoteChanged;
import org.tributary.ledger.casework.CaseEvent.NoteDeleted;
import org.tributary.ledger.casework.CaseEvent.NoteRestored;
import org.tributary.ledger.casework.CaseEvent.NoteWritten;
import org.tributary.ledger.casework.CaseEvent.RatesReplaced;
import org.tributary.ledger.casework.CaseEvent.SubjectMarked;
import org.tributary.ledger.casework.CaseEvent.SubjectUnmarked;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.casework.Signature;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.screening.ScreeningOutcome;
import org.tributary.ledger.screening.ScreeningRun;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/// Enters case work, each entry with its line in the audit trail.
///
/// @param sql the transaction all of it is written in
/// @param author who enters it
/// @param at when, to the millisecond
/// @param recount adds up anew what of an import counts
public record CaseEntries(Sql sql, Author author, Instant at, LongConsumer recount)
        implements CaseWriter {

    @Override
    public Subject markSubject(int account, String reason) {
        new AccountTable(sql).account(account);
        CaseWorkTable work = new CaseWorkTable(sql);
        return work.subject(account).orElseGet(() -> mark(account, reason));
    }

    private Subject mark(int account, String reason) {
        Party party = new PartyTable(sql).holderOrUnnamed(account);
        long event = append(new SubjectMarked(account, party.ordinal()), Contents.subject(reason));
        sql.run(
                "INSERT INTO subject VALUES (?,?,?,?,?,?,?,0)",
                account,
                party.ordinal(),
                reason,
                at.toEpochMilli(),
                author.name(),
                author.initials(),
                event);
        return new Subject(account, party, reason, at, author);
    }

    @Override
    public void unmarkSubject(int account) {
        new CaseWorkTable(sql)
                .subject(account)
                .ifPresent(
                        subject -> {
                            long event =
                                    append(
                                            new SubjectUnmarked(account, subject.party().ordinal()),
                                            "");
                            sql.run(
                                    "UPDATE subject SET taken_back_by = ? WHERE account = ? AND"
                                            + " taken_back_by = 0",
                                    event,
                                    account);
                        });
    }

    @Override
    public void joinLegs(LegRule rule, List<LegPair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        LegTable legs = new LegTable(sql);
        legs.refuseUnfit(pairs);
        long event =
                append(
                        new LegsJoined(pairs.size(), rule.days(), rule.reference()),
                        LegTable.hash(pairs));
        countAnew(legs.join(pairs, event));
    }

    @Override
    public void separateLegs(List<LegPair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        LegTable legs = new LegTable(sql);
        Set<LegPair> wanted = Set.copyOf(pairs);
        List<LegPair> inOrder = legs.joined().stream().filter(wanted::contains).toList();
        if (inOrder.size() != wanted.size()) {
            throw new IllegalArgumentException(
                    "%d of the %d pairs are not joined."
                            .formatted(wanted.size() - inOrder.size(), wanted.size()));
        }
        long event = append(new LegsSeparated(inOrder.size()), LegTable.hash(inOrder));
        countAnew(legs.separate(inOrder, event));
    }

    private void countAnew(Set<Long> imports) {
        imports.forEach(recount::accept);
        Marks.GENERATION.take(sql);
    }

    @Override
    public Note writeNote(NoteWords words) {
        NoteTable notes = new NoteTable(sql);
        notes.refuseUnknown(words);
        long id = notes.write(words, at, author);
        append(new NoteWritten(id), Contents.note(words));
        return notes.one(id);
    }

    @Override
    public Note changeNote(long note, NoteWords words) {
        NoteTable notes = new NoteTable(sql);
        if (!notes.one(note).words().equals(words)) {
            notes.refuseUnknown(words);
            long event = append(new NoteChanged(note), Contents.note(words));
            notes.change(event, note, words, at, author);
        }
        return notes.one(note);
    }

    @Override
    public void deleteNote(long note) {
        NoteTable notes = new NoteTable(sql);
        Note standing = notes.one(note);
        notes.delete(append(new NoteDeleted(note), Contents.note(standing.words())), note);
    }

    @Override
    public void restoreNote(long note) {
        NoteTable notes = new NoteTable(sql);
        notes.refuseStanding(note);
        notes.restore(append(new NoteRestored(note), ""), note);
    }

    @Override
    public Exhibit keepExhibit(
            String title, String caption, String seen, byte[] png, String pictureState) {
        long id = Marks.EXHIBIT.take(sql);
        String sha256 = Hashes.of(png);
        sql.run(
                "INSERT INTO exhibit(id, title, caption, sha256, png, picture_state, at_ms,"
                        + " author_name, author_initials, seen) VALUES (?,?,?,?,?,?,?,?,?,?)",
                id,
                title,
                caption,
                sha256,
                png,
                pictureState,
                at.toEpochMilli(),
                author.name(),
                author.initials(),
                seen);
        append(new ExhibitKept(id, sha256), Contents.exhibit(title, caption, pictureState, seen));
        return new Exhibit(id, title, caption, sha256, seen, at, author);
    }

    @Override
    public void saveLayout(String name, String pictureState) {
        new LayoutTable(sql).save(name, pictureState);
    }

    @Override
    public void nameLayout(String name, String pictureState) {
        LayoutTable layouts = new LayoutTable(sql);
        layouts.refuseUnfit(name);
        layouts.save(name, pictureState);
        append(new LayoutNamed(name), Hashes.of(pictureState));
    }

    @Override
    public void renameLayout(String name, String newName) {
        new LayoutTable(sql).rename(name, newName);
        append(new LayoutRenamed(name, newName), "");
    }

    @Override
    public String deleteLayout(String name) {
        String state = new LayoutTable(sql).delete(name);
        append(new LayoutDeleted(name), Hashes.of(state));
        return state;
    }

    @Override
    public void replaceRates(RateTable rates) {
        String text = RateText.of(rates);
        String sha256 = Hashes.of(text);
        long event = append(new RatesReplaced(sha256, rates.rates().size()), sha256);
        sql.run("INSERT INTO rate_file VALUES (?,?)", event, text);
    }

    private AlertEntries alerts() {
        return new AlertEntries(sql, author, at);
    }

    @Override
    public long keepRun(
            DetectionRun run, List<AlertDraft> raised, Map<Long, AlertDraft> grown, long findings) {
        return alerts().keepRun(run, raised, grown, findings);
    }

    @Override
    public void takeAlert(long alert) {
        alerts().takeAlert(alert);
    }

    @Override
    public void assignAlerts(Collection<Long> alerts, String to) {
        alerts().assignAlerts(alerts, to);
    }

    @Override
    public void setAlertsDue(Collection<Long> alerts, LocalDate due, String clock) {
        alerts().setAlertsDue(alerts, due, clock);
    }

    @Override
    public void decideAlerts(
            Collection<Long> alerts, Label label, AlertState state, String reason) {
        alerts().decideAlerts(alerts, label, state, reason);
    }

    @Override
    public void reopenAlerts(Collection<Long> alerts, String reason) {
        alerts().reopenAlerts(alerts, reason);
    }

    @Override
    public int proposeRules(String text, String why) {
        return alerts().proposeRules(text, why);
    }

    @Override
    public void activateRules(int version, Signature signature) {
        alerts().activateRules(version, signature);
    }

    @Override
    public void overrideRating(
            long party, RatingLevel computed, RatingLevel level, String reason, LocalDate until) {
        alerts().overrideRating(party, computed, level, reason, until);
    }

    @Override
    public void endRatingOverride(long party, String reason) {
        alerts().endRatingOverride(party, reason);
    }

    private ScreeningEntries screening() {
        return new ScreeningEntries(sql, author, at);
    }

    @Override
    public void retireWatchlist(long edition, String reason) {
        screening().retireWatchlist(edition, reason);
    }

    @Override
    public ScreeningOutcome keepScreening(ScreeningRun run, List<HitFinding> found) {
        return screening().keepScreening(run, found);
    }

    @Override
    public void decideHits(Collection<Long> hits, HitVerdict verdict, String reason) {
        screening().decideHits(hits, verdict, reason);
    }

    @Override
    public void reopenHits(Collection<Long> hits, String reason) {
        screening().reopenHits(hits, reason);
    }

    @Override
    public void exceptHits(
            Collection<Long> hits, LocalDate until, LocalDate review, String reason) {
        screening().exceptHits(hits, until, review, reason);
    }

    @Override
    public void endExceptions(Collection<Long> hits, String reason) {
        screening().endExceptions(hits, reason);
    }

    @Override
    public void append(CaseEvent event) {
        append(event, "");
    }

    private long append(CaseEvent event, String contentSha256) {
        return new AuditTable(sql).append(at, author, event, contentSha256);
    }

    /// Hashes of what entries consist of beside their event.
    static final class Contents {

        private Contents() {}

        static String subject(String reason) {
            return of('s', reason);
        }

        static String note(NoteWords words) {
            return note(words.text(), NoteText.of(words.anchor()), NoteText.of(words.cites()));
        }

        /// Notes about the whole case that cite nothing are hashed as they were when there
        /// were no others.
        static String note(String text, String anchor, String cites) {
            return anchor.equals("case") && cites.isEmpty()
                    ? of('n', text)
                    : of('n', text, anchor, cites);
        }

        /// Pictures seen as a whole are hashed as they were when there were no others.
        static String exhibit(String title, String caption, String pictureState, String seen) {
            return seen.isEmpty()
                    ? of('x', title, caption, pictureState)
                    : of('x', title, caption, pictureState, seen);
        }

        private static String of(char kind, String... texts) {
            HashChain chain = new HashChain().begin(kind);
            for (String text : texts) {
                chain.text(text);
            }
            chain.link();
            return chain.head();
        }
    }
}
