// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.ScreeningWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExcepted;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitState;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.ListedParty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is done with hits: decisions with reasons, one or many at once, exceptions until a
/// day, and the record a hit stands on as it was published. Thread-safe.
///
/// @param record the case
/// @param clock what day it is
public record HitDesk(CaseFile record, Clock clock) {

    /// All hits: those somebody has to look at first, the most probable first.
    public List<ScreeningHit> hits() {
        LocalDate today = today();
        Comparator<ScreeningHit> order =
                Comparator.comparing((ScreeningHit hit) -> !hit.state(today).isOpen())
                        .thenComparingDouble(hit -> -hit.finding().score())
                        .thenComparingLong(ScreeningHit::id);
        return record.read(CaseReader::screeningHits).stream().sorted(order).toList();
    }

    public HitState state(ScreeningHit hit) {
        return hit.state(today());
    }

    /// Hits whose exception is to be looked at again by now, or has ended, oldest review
    /// first.
    public List<ScreeningHit> toReview() {
        LocalDate today = today();
        return record.read(CaseReader::screeningHits).stream()
                .filter(ScreeningHit::current)
                .filter(hit -> review(hit).filter(day -> !day.isAfter(today)).isPresent())
                .sorted(Comparator.comparing(hit -> review(hit).orElse(today)))
                .toList();
    }

    private static Optional<LocalDate> review(ScreeningHit hit) {
        return hit.exception().map(entry -> ((HitExcepted) entry.event()).review());
    }

    /// The listed party a hit speaks of as it stands in the edition in force, else in the
    /// edition it was found in; nothing if its edition is gone.
    public Optional<ListedParty> listed(ScreeningHit hit) {
        String list = hit.finding().list();
        String key = hit.finding().key();
        return record.read(
                reader ->
                        reader.watchlists().stream()
                                .filter(KeptEdition::isInForce)
                                .map(KeptEdition::edition)
                                .filter(edition -> edition.list().equals(list))
                                .findFirst()
                                .flatMap(edition -> reader.listed(edition.number(), key))
                                .or(() -> reader.listed(hit.finding().edition(), key)));
    }

    /// A hit laid out for comparing; nothing if its edition is gone.
    public Optional<SideBySide> sideBySide(ScreeningHit hit) {
        return listed(hit).map(party -> record.read(reader -> SideBySide.of(reader, hit, party)));
    }

    /// @throws IllegalArgumentException if there is no such hit or the reason is blank
    public void decide(Collection<Long> hits, HitVerdict verdict, String reason, Author author) {
        write(author, writer -> writer.decideHits(hits, verdict, reason));
    }

    /// @throws IllegalArgumentException if there is no such hit, one is not decided, or the
    ///     reason is blank
    public void reopen(Collection<Long> hits, String reason, Author author) {
        write(author, writer -> writer.reopenHits(hits, reason));
    }

    /// @throws IllegalArgumentException if there is no such hit, the review is later than
    ///     the end, or the reason is blank
    public void except(
            Collection<Long> hits,
            LocalDate until,
            LocalDate review,
            String reason,
            Author author) {
        write(author, writer -> writer.exceptHits(hits, until, review, reason));
    }

    /// @throws IllegalArgumentException if there is no such hit, one has no exception, or
    ///     the reason is blank
    public void endExceptions(Collection<Long> hits, String reason, Author author) {
        write(author, writer -> writer.endExceptions(hits, reason));
    }

    private void write(Author author, Consumer<ScreeningWriter> change) {
        record.write(
                author,
                writer -> {
                    change.accept(writer);
                    return true;
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), record.manifest().zone());
    }
}
