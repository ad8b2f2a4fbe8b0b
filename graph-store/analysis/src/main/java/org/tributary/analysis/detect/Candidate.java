// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import java.util.List;

/// Something that looks like a typology, before the limits decide. Ordinals and positions are those
/// of the ledger looked at.
///
/// @param subject the account it is about
/// @param accounts all accounts with a part in it, the subject first, each once
/// @param positions the transfers that are its evidence, ascending, each once
/// @param measures what was measured, for the limits to decide by
/// @param signs what speaks for and against it, beyond the limits
/// @param sentence what was seen, in one plain sentence; accounts and transfers are spoken of
///     through [Mention]
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
public record Candidate(
        int subject,
        int[] accounts,
        int[] positions,
        Measures measures,
        List<Sign> signs,
        String sentence) {

    private static final int EVEN = 50;

    public Candidate {
        signs = List.copyOf(signs);
        if (accounts.length == 0 || accounts[0] != subject) {
            throw new IllegalArgumentException("the subject comes first");
        }
        for (int i = 1; i < positions.length; i++) {
            if (positions[i] <= positions[i - 1]) {
                throw new IllegalArgumentException("positions ascend");
            }
        }
    }

    /// How much is to be believed, 1 to 99; 50 before any sign.
    public int confidence() {
        return Math.clamp(EVEN + signs.stream().mapToInt(Sign::points).sum(), 1, 99);
    }
}
