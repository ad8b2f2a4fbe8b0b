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

    /// 0 to 100; by it alerts are ranked.
    public int score() {
        return Math.clamp(parts.stream().mapToInt(ScorePart::points).sum(), 0, MOST);
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
