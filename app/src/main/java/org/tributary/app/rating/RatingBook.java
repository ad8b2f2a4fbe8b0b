// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.rating;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.rating.AlertStanding;
import org.tributary.analysis.rating.Ratings;
import org.tributary.analysis.rating.Scorecard;
import org.tributary.analysis.rating.StandingRating;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rates the customers of an open case. What was computed is kept as long as transfers and alerts
/// stay the same; overrides are read anew each time. Thread-safe; nothing here belongs on the
/// screen thread: the first answer takes seconds on millions of transfers.
public final class RatingBook {

    private record Kept(FlowGraph graph, AlertStanding alerts, Ratings ratings) {}

    private final CaseFile record;
    private final Clock clock;
    private final Scorecard scorecard;
    private Optional<Kept> kept = Optional.empty();

    /// @param clock tells which day is today
    public RatingBook(CaseFile record, Clock clock, Scorecard scorecard) {
        this.record = record;
        this.clock = clock;
        this.scorecard = scorecard;
    }

    /// The day it is in the zone of the case.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), record.manifest().zone());
    }

    /// The ratings as they stand now.
    ///
    /// @param graph the transfers that count now
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public CaseRatings ratings(FlowGraph graph, Work work) {
        return standing(computed(graph, work));
    }

    /// The ratings as they would stand without any alert: what is used to rank alerts, so that
    /// none raises itself. Overrides that hold today count. Nothing is kept.
    ///
    /// @param ledger the transfers that count now
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public CaseRatings withoutAlerts(CaseLedger ledger, Work work) {
        return standing(Ratings.of(ledger, AlertStanding.UNKNOWN, scorecard, work));
    }

    private CaseRatings standing(Ratings computed) {
        return new CaseRatings(
                computed,
                record.read(CaseReader::ratingOverrides).stream()
                        .collect(Collectors.toMap(RatingOverride::party, Function.identity())),
                today());
    }

    private synchronized Ratings computed(FlowGraph graph, Work work) {
        AlertStanding alerts = record.read(RatingBook::standing);
        Optional<Ratings> known =
                kept.filter(k -> k.graph() == graph)
                        .filter(k -> k.alerts().equals(alerts))
                        .map(Kept::ratings);
        if (known.isPresent()) {
            return known.get();
        }
        // What parties files say of accounts changes no more often than the graph does.
        var ledger =
                kept.filter(k -> k.graph() == graph)
                        .map(k -> k.ratings().ledger())
                        .orElseGet(
                                () ->
                                        record.read(
                                                reader ->
                                                        CaseLedgers.read(
                                                                reader,
                                                                graph,
                                                                record.manifest().base(),
                                                                work)));
        Ratings ratings = Ratings.of(ledger, alerts, scorecard, work);
        kept = Optional.of(new Kept(graph, alerts, ratings));
        return ratings;
    }

    private static AlertStanding standing(CaseReader reader) {
        return reader.detectionRuns().isEmpty()
                ? AlertStanding.UNKNOWN
                : AlertStanding.of(reader.alerts());
    }

    /// Puts a judgement in the place of a computed level.
    ///
    /// @param until the last day on which it holds
    /// @throws RatingRefusedException if the customer is no known party, the reason is blank or the
    ///     day has passed
    public void override(
            Author author,
            StandingRating rating,
            RatingLevel level,
            String reason,
            LocalDate until) {
        requireParty(rating);
        requireReason(reason);
        if (until.isBefore(today())) {
            throw new RatingRefusedException(
                    "The day %s has passed. Choose a day from %s on.".formatted(until, today()));
        }
        record.write(
                author,
                writer -> {
                    writer.overrideRating(
                            rating.computed().party(),
                            rating.computed().level(),
                            level,
                            reason,
                            until);
                    return level;
                });
    }

    /// Lets the computed level count again.
    ///
    /// @throws RatingRefusedException if the level is not overridden or the reason is blank
    public void endOverride(Author author, StandingRating rating, String reason) {
        if (rating.override().isEmpty()) {
            throw new RatingRefusedException("Its level is not overridden; nothing to end.");
        }
        requireReason(reason);
        record.write(
                author,
                writer -> {
                    writer.endRatingOverride(rating.computed().party(), reason);
                    return rating;
                });
    }

    private static void requireParty(StandingRating rating) {
        if (rating.computed().party() == 0) {
            throw new RatingRefusedException(
                    "Nobody knows who holds this account, so its rating cannot be overridden."
                            + " Import a parties file that names its holder.");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new RatingRefusedException("Write the reason: it is kept in the audit trail.");
        }
    }
}
