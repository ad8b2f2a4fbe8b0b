// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

/// Who made an entry: the investigator's profile, or the system's user name until one is given.
///
/// @param name full name as the investigator gave it
/// @param initials two to four letters shown beside entries
public record Author(String name, String initials) {

    public Author {
        if (name.isBlank() || initials.isBlank()) {
            throw new IllegalArgumentException("an author has a name and initials");
        }
    }
}
