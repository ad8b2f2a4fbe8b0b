// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

/// A question the graph does not answer: it would write, reach beyond the graph, is not understood,
/// or takes too long. Its message is for users; the graph is as it was.
public final class QuestionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QuestionRefusedException(String message) {
        super(message);
    }

    public QuestionRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
