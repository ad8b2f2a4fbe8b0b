// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.workbook;

import org.tributary.analysis.rating.RatedFactor;
import org.tributary.analysis.rating.RatedParty;
import org.tributary.analysis.rating.Scorecard;
import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.rating.CaseRatings;
import org.tributary.app.rating.RatingBook;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;
import org.tributary.reports.SubjectRating;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The ratings of the subjects of a case as its report tells them. Immutable.
///
/// @param ratings those of the case; empty if it has no subjects, so that nobody waits for them
record SubjectRatings(Optional<CaseRatings> ratings) {

    /// Rates the customers of a case, if anybody is a subject.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    static SubjectRatings of(CaseFile record, FlowGraph graph, Clock clock, Work work) {
        return record.read(CaseReader::subjects).isEmpty()
                ? new SubjectRatings(Optional.empty())
                : new SubjectRatings(
                        Optional.of(
                                new RatingBook(record, clock, Scorecard.standard())
                                        .ratings(graph, work)));
    }

    Optional<SubjectRating> of(int account) {
        return ratings.flatMap(rated -> rated.standing(account)).map(SubjectRatings::told);
    }

    private static SubjectRating told(StandingRating standing) {
        RatedParty computed = standing.computed();
        List<SubjectRating.Factor> factors =
                computed.factors().stream().map(SubjectRatings::told).toList();
        return new SubjectRating(
                computed.level(), computed.score(), said(computed), factors, standing.override());
    }

    private static String said(RatedParty computed) {
        String judged = "%d %% of the scorecard could be judged".formatted(computed.judged());
        return computed.caution().map(caution -> caution + ". " + judged).orElse(judged);
    }

    private static SubjectRating.Factor told(RatedFactor factor) {
        return new SubjectRating.Factor(
                factor.factor().key().replace('-', ' '),
                factor.weight(),
                factor.points(),
                factor.sentence());
    }
}
