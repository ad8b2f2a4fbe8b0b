// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.identity;

import org.tributary.analysis.identity.WidelyShared;
import org.tributary.ledger.casework.IdentityBook;

import java.util.List;

/// All who may be one in a case.
///
/// @param lines the most probable first
/// @param book what was said
/// @param profiles how many parties and accounts without a holder were looked at
/// @param compared how many pairs were compared
/// @param left what so many share that it compared nobody with anybody, most first
public record IdentityPage(
        List<IdentityLine> lines,
        IdentityBook book,
        int profiles,
        long compared,
        List<WidelyShared> left) {
    public IdentityPage {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }
}
