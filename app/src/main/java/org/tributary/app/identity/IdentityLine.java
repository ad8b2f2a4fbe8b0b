// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.identity;

import org.tributary.analysis.identity.Evidence;
import org.tributary.ledger.casework.IdentityLink;
import org.tributary.ledger.casework.IdentityVerdict;

import java.util.List;
import java.util.Optional;

/// Two who may be one, why, and what was said of it.
///
/// @param percent how probable it is, 0 to 99
/// @param prior what was believed before anything was compared, in bits
/// @param evidence every trait that either tells, what says most first
/// @param verdict what stands; empty if nothing was said
public record IdentityLine(
        IdentitySide one,
        IdentitySide other,
        int percent,
        double prior,
        List<Evidence> evidence,
        Optional<IdentityLink> verdict) {
    public IdentityLine {
        evidence = List.copyOf(evidence);
    }

    /// What is said of them; open where nothing was.
    public IdentityVerdict state() {
        return verdict.map(IdentityLink::verdict).orElse(IdentityVerdict.OPEN);
    }
}
