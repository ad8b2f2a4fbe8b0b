// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.Instant;

/// The last verdict on two who may be one.
///
/// @param one the smaller of the two
/// @param other the other
/// @param verdict [IdentityVerdict#SAME] or [IdentityVerdict#DIFFERENT]
/// @param percent how probable it was thought to be when it was judged, 0 to 99
/// @param reason in the investigator's words
/// @param at when
/// @param author by whom
public record IdentityLink(
        IdentityMember one,
        IdentityMember other,
        IdentityVerdict verdict,
        int percent,
        String reason,
        Instant at,
        Author author) {}
