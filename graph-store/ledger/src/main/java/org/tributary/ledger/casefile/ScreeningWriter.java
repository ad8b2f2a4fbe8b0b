// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.screening.ScreeningOutcome;
import org.tributary.ledger.screening.ScreeningRun;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Entries about watchlists, what screening found and what became of it. Each appends to the
/// audit trail by itself.
public interface ScreeningWriter {

    /// Takes an edition out of screening; an earlier one of its list counts again, if there
    /// is one.
    ///
    /// @throws IllegalArgumentException if there is no such edition, it is retired already,
    ///     or the reason is blank
    void retireWatchlist(long edition, String reason);

    /// Keeps what a screening of the case as a whole found. What was found before and has
    /// not changed is only marked as found again.
    ///
    /// @throws IllegalArgumentException if two findings are of one thing and one listed
    ///     party
    ScreeningOutcome keepScreening(ScreeningRun run, List<HitFinding> found);

    /// Decides hits as they were found last. Deciding again puts the new decision in the
    /// place of the old one, which stays in the audit trail.
    ///
    /// @param reason in the investigator's words, not blank
    /// @throws IllegalArgumentException if there is no such hit, or the reason is blank
    void decideHits(Collection<Long> hits, HitVerdict verdict, String reason);

    /// Takes decisions back.
    ///
    /// @throws IllegalArgumentException if there is no such hit, one is not decided, or the
    ///     reason is blank
    void reopenHits(Collection<Long> hits, String reason);

    /// Puts hits on the list of good guys: known not to be whom the list names, until a day
    /// and while neither side changes.
    ///
    /// @param until the last day it holds
    /// @param review the day somebody is to look at it again, not after `until`
    /// @throws IllegalArgumentException if there is no such hit, the review is later than
    ///     the end, or the reason is blank
    void exceptHits(Collection<Long> hits, LocalDate until, LocalDate review, String reason);

    /// @throws IllegalArgumentException if there is no such hit, one has no exception, or
    ///     the reason is blank
    void endExceptions(Collection<Long> hits, String reason);
}
