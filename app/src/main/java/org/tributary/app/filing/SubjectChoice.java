// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

/// A subject of the case, who may or may not be one of the report.
///
/// @param party its number
/// @param name as the case has it; the account's number where it has none
/// @param included whether the report is about it
public record SubjectChoice(long party, String name, Included included) {

    /// Whether a report is about somebody.
    public enum Included {
        YES,
        NO
    }
}
