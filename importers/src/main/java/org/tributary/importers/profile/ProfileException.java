// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

/// A profile or setting that cannot be used; the message says which, why, and what to do.
public final class ProfileException extends RuntimeException {

    public ProfileException(String message) {
        super(message);
    }

    public ProfileException(String message, Throwable cause) {
        super(message, cause);
    }
}
