// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import java.nio.charset.StandardCharsets;

/// What a signature under detection rules says: these rules are to count in that case.
/// Immutable.
///
/// @param caseId identifier of the case, so that the signature is worth nothing in another
/// @param version of the rules; 0 for those the product ships with
/// @param sha256 of the rules' text; empty for those the product ships with
public record RulesStatement(String caseId, int version, String sha256) implements Statement {

    /// Each part on a line of its own, none of them with a line break.
    @Override
    public byte[] bytes() {
        return "Tributary: activate detection rules\ncase %s\nversion %d\nsha-256 %s\n"
                .formatted(caseId, version, sha256)
                .getBytes(StandardCharsets.UTF_8);
    }
}
