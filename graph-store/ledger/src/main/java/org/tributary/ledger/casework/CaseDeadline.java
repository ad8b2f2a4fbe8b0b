// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.LocalDate;

/// The day by which a report has to be with an authority.
///
/// @param clock key of the rule that counts the days
/// @param from the day it counts from
/// @param due the last day that is in time
public record CaseDeadline(String clock, LocalDate from, LocalDate due) {}
