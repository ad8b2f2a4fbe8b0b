// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// A branch that saw the activity.
///
/// @param name name or number
public record FilingBranch(Fact<String> name, FilingAddress address) {}
