// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

/// Thrown where a question has no trace; whoever asks says why in words.
public final class UntraceableException extends RuntimeException {

    private final Untraceable reason;

    public UntraceableException(Untraceable reason) {
        super("nothing can be traced: " + reason);
        this.reason = reason;
    }

    public Untraceable reason() {
        return reason;
    }
}
