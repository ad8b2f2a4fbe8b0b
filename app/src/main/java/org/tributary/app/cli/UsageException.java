// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

/// The command was asked for something that does not exist or cannot be meant. The message says
/// what, where and what to do, for the person at the terminal; it is never logged.
public final class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
