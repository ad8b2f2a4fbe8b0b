// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.alert;

/// One part of an alert's score: a score is never a bare number.
///
/// @param what what was weighed: `confidence`
/// @param points what it adds; negative if it takes away
/// @param why half a sentence
public record ScorePart(String what, int points, String why) {}
