// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

/// The record cannot be opened, read or written. The message says what, where and what to do, and
/// holds no data of the case.
public final class CaseFileException extends RuntimeException {

    /// What kind of trouble it is.
    public enum Kind {
        /// Another process has the case open.
        HELD,
        /// Written by a newer program.
        NEWER,
        /// Not a case, or damaged.
        DAMAGED,
        /// There is no case here, or one already where a new one was wanted.
        MISPLACED,
        /// Disk full, no permission, or another failure of the system.
        UNAVAILABLE
    }

    private final Kind kind;

    public CaseFileException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public CaseFileException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
