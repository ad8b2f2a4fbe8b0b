// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.retention;

import java.io.IOException;

/// A case is not deleted. The message says why and what to do; nothing was deleted.
public final class DeletionException extends IOException {

    /// Why not.
    public enum Reason {
        HELD,
        TERM,
        OTHER_NAME,
        SAME_PERSON,
        /// No reason was given.
        UNSAID,
        FOREIGN_FILES,
        COPY,
        CERTIFICATE
    }

    private final Reason reason;

    DeletionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
