// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

/// Who works at this computer, as author of entries in the audit trail.
public sealed interface InvestigatorProfile {

    /// Nobody has been asked yet.
    record NotAsked() implements InvestigatorProfile {}

    /// Asked, and the user would rather not say now.
    record Skipped() implements InvestigatorProfile {}

    /// The user's name and initials, neither of them blank.
    record Named(String name, String initials) implements InvestigatorProfile {

        public Named {
            if (name.isBlank() || initials.isBlank()) {
                throw new IllegalArgumentException("A profile has a name and initials.");
            }
        }
    }

    /// The name to write under an entry: the profile's, else the name the user has on this
    /// computer.
    default String author(String systemUser) {
        return switch (this) {
            case Named(String name, String initials) -> name;
            case NotAsked() -> systemUser;
            case Skipped() -> systemUser;
        };
    }
}
