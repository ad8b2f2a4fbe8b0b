// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.signing.Fingerprint;
import org.tributary.app.tuning.RuleBook;
import org.tributary.ledger.casework.RuleVersion;

import java.time.ZoneId;

/// A version of the detection rules as the command line tells of it.
///
/// @param version its number
/// @param counts whether it is the one that counts
/// @param sha256 of its text
/// @param why in the proposer's words
/// @param proposedAt when
/// @param proposedBy by whom
/// @param activatedAt when it was activated last; empty if never
/// @param activatedBy whose signature it has; empty if none
/// @param key fingerprint of the key it was signed with; empty if none
/// @param signature `sound`, `broken` or `none`
record VersionJson(
        int version,
        boolean counts,
        String sha256,
        String why,
        String proposedAt,
        String proposedBy,
        String activatedAt,
        String activatedBy,
        String key,
        String signature) {

    static VersionJson of(RuleBook book, RuleVersion version, ZoneId zone) {
        return new VersionJson(
                version.version(),
                version.isActive(),
                version.sha256(),
                version.why(),
                version.proposedAt().atZone(zone).toOffsetDateTime().toString(),
                version.proposedBy().name(),
                version.activated()
                        .map(by -> by.at().atZone(zone).toOffsetDateTime().toString())
                        .orElse(""),
                version.activated().map(by -> by.signature().signer()).orElse(""),
                version.activated()
                        .map(by -> Fingerprint.of(by.signature().publicKey()))
                        .orElse(""),
                book.isSoundlySigned(version)
                        .map(sound -> sound ? "sound" : "broken")
                        .orElse("none"));
    }

    String line() {
        String signed =
                activatedBy.isEmpty()
                        ? "not activated"
                        : "activated %s by %s, signature %s"
                                .formatted(activatedAt, activatedBy, signature);
        return "%d%s  proposed %s by %s, %s: %s"
                .formatted(version, counts ? " (counts)" : "", proposedAt, proposedBy, signed, why);
    }
}
