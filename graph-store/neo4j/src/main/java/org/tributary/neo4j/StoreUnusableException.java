// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

/// The store does not open or does not hold what it should. The reason is a sentence without data
/// of the case; whoever catches it makes the graph anew.
final class StoreUnusableException extends Exception {

    private final String reason;

    StoreUnusableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    StoreUnusableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
