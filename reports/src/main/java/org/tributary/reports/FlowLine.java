// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import java.util.OptionalInt;

/// One line of the flow matrix: what moved between a subject's account and one counterparty, or
/// all counterparties that have no line of their own, in one currency.
///
/// @param subject ordinal of the subject's account
/// @param counterparty ordinal of the counterparty, empty for the line of all others
/// @param others how many counterparties the line stands for; 1 for a counterparty of its own
/// @param turnover seen from the subject
public record FlowLine(int subject, OptionalInt counterparty, int others, Turnover turnover) {}
