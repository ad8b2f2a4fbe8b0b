// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.Collection;

/// How a node is called: briefly, or in full where another node has the same brief name.
/// Immutable.
///
/// @param brief an account's number, as a rule
/// @param full what tells it apart, `012:8000`; the same as the brief name if nothing does
/// @param written which of the two is written
public record Naming(String brief, String full, Form written) {

    /// Which name is written.
    public enum Form {
        BRIEF,
        FULL
    }

    /// One name for all occasions.
    public static Naming of(String name) {
        return new Naming(name, name, Form.BRIEF);
    }

    /// A brief name and one that tells apart.
    public static Naming of(String brief, String full) {
        return new Naming(brief, full, Form.BRIEF);
    }

    /// What is written.
    public String text() {
        return switch (written) {
            case BRIEF -> brief;
            case FULL -> full;
        };
    }

    /// The same, in full if its brief name is one of those that several nodes have.
    public Naming among(Collection<String> ambiguous) {
        return new Naming(brief, full, ambiguous.contains(brief) ? Form.FULL : Form.BRIEF);
    }
}
