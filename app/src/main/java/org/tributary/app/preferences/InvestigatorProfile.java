// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import org.tributary.ledger.casework.Author;

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

    /// Who entries are by: the profile, else the user's name on this computer.
    default Author author(String systemUser) {
        return switch (this) {
            case Named(String name, String initials) -> new Author(name, initials);
            case NotAsked() -> of(systemUser);
            case Skipped() -> of(systemUser);
        };
    }

    private static Author of(String systemUser) {
        String name = systemUser.isBlank() ? "unknown user" : systemUser.strip();
        String initials = Initials.of(name);
        return new Author(name, initials.isEmpty() ? "?" : initials);
    }
}
