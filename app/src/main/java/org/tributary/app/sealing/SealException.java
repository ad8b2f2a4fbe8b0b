// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import java.io.IOException;

/// A sealed file cannot be used as asked. The message says what is wrong and what to do, and
/// holds nothing of the case; the file itself was not changed.
public final class SealException extends IOException {

    /// What kind of trouble it is.
    public enum Kind {
        /// No sealed file at all.
        FOREIGN,
        /// Written by a newer program.
        NEWER,
        /// Changed, cut off or put together from several.
        DAMAGED,
        /// The file's passphrase is another one.
        WRONG_PASSPHRASE,
        /// Whoever is to countersign prepared the case.
        SAME_PERSON,
        /// It belongs to another case, or to another state of this one.
        OTHER_CASE
    }

    private final Kind kind;

    SealException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static SealException damaged(String what) {
        return new SealException(
                Kind.DAMAGED,
                "The sealed file is damaged: %s. Ask for it again; nothing was taken from it."
                        .formatted(what));
    }

    static SealException cutOff() {
        return damaged("it is cut off");
    }

    public Kind kind() {
        return kind;
    }
}
