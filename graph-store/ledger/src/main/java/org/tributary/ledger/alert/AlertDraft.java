// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.alert;

import org.tributary.ledger.transfer.TransferId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/// Findings that are one scheme, to be decided upon together. The first finding leads: the alert is
/// about its subject. Immutable.
///
/// @param findings at least one
/// @param parts what its score is made of
public record AlertDraft(List<Finding> findings, List<ScorePart> parts) {

    private static final int MOST = 100;
    private static final int WHOLE_UP_TO = 70;
    private static final int ABOVE_IT = 2;

    public AlertDraft {
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("an alert has a finding");
        }
    }

    public Finding leading() {
        return findings.getFirst();
    }

    /// Ordinal of the account it is about.
    public int subject() {
        return leading().subject();
    }

    /// The sum of the parts of its score; by it alerts are ranked.
    public int points() {
        return parts.stream().mapToInt(ScorePart::points).sum();
    }

    /// The points within 0 to 100. Above 70 two of them count as one, so that the strongest
    /// alerts can still be told apart instead of all standing at 100.
    public int score() {
        int points = points();
        int whole = Math.min(points, WHOLE_UP_TO);
        return Math.clamp(whole + (points - whole) / ABOVE_IT, 0, MOST);
    }

    /// Whether its score is less than its points, which whoever shows both should explain.
    public boolean isPressed() {
        return points() > WHOLE_UP_TO;
    }

    /// Keys of its typologies, the leading finding's first, each once.
    public SequencedSet<String> typologies() {
        SequencedSet<String> typologies = new LinkedHashSet<>();
        findings.forEach(finding -> typologies.add(finding.typology()));
        return typologies;
    }

    /// Ordinals of all accounts with a part in it, its subject first, each once.
    public SequencedSet<Integer> accounts() {
        SequencedSet<Integer> accounts = new LinkedHashSet<>();
        findings.forEach(finding -> accounts.addAll(finding.accounts()));
        return accounts;
    }

    /// Ids of all its transfers, ascending, each once.
    public SequencedSet<TransferId> transfers() {
        SequencedSet<TransferId> transfers = new TreeSet<>();
        findings.forEach(finding -> transfers.addAll(finding.transfers()));
        return transfers;
    }
}
