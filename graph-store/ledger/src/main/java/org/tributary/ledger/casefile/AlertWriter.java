// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.Signature;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Entries about what detectors found and by which rules. Each appends to the audit trail by
/// itself.
public interface AlertWriter {

    /// Keeps what a run gave.
    ///
    /// @param raised new alerts
    /// @param grown open alerts as they were found now, by number; what they were before is kept
    /// @param findings how many findings the run had in all
    /// @return the number of the run, from 1
    /// @throws IllegalArgumentException if there is no alert of such a number, or it is not open
    long keepRun(
            DetectionRun run, List<AlertDraft> raised, Map<Long, AlertDraft> grown, long findings);

    /// Says that the author looks at an alert now.
    ///
    /// @throws IllegalArgumentException if there is no such alert or it is not open
    void takeAlert(long alert);

    /// @param to name of an investigator; empty for nobody
    /// @throws IllegalArgumentException if there is no such alert
    void assignAlerts(Collection<Long> alerts, String to);

    /// @param clock the rule the day comes from, in words; empty if it was chosen
    /// @throws IllegalArgumentException if there is no such alert
    void setAlertsDue(Collection<Long> alerts, LocalDate due, String clock);

    /// Decides alerts.
    ///
    /// @param state [AlertState#ESCALATED] or [AlertState#CLOSED]
    /// @param reason in the investigator's words, not blank
    /// @throws IllegalArgumentException if there is no such alert, one is decided already, or the
    ///     reason is blank
    void decideAlerts(Collection<Long> alerts, Label label, AlertState state, String reason);

    /// Takes decisions back.
    ///
    /// @throws IllegalArgumentException if there is no such alert, one is not decided, or the
    ///     reason is blank
    void reopenAlerts(Collection<Long> alerts, String reason);

    /// Keeps a version of the rules, which does not count before it is activated.
    ///
    /// @return its number, from 1
    /// @throws IllegalArgumentException if the reason is blank
    int proposeRules(String text, String why);

    /// Makes a version the one that counts.
    ///
    /// @param version 0 for the rules the product ships with
    /// @throws IllegalArgumentException if there is no such version, or whoever signs proposed it;
    ///     that the signature is sound is for the caller to have checked
    void activateRules(int version, Signature signature);

    /// Puts a judgement in the place of a computed level.
    ///
    /// @throws IllegalArgumentException if there is no such party or the reason is blank
    void overrideRating(
            long party, RatingLevel computed, RatingLevel level, String reason, LocalDate until);

    /// @throws IllegalArgumentException if the party's level is not overridden or the reason is
    ///     blank
    void endRatingOverride(long party, String reason);
}
