// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

/// A scorecard file cannot be used. The message names the line and what to do.
public final class ScorecardException extends RuntimeException {

    ScorecardException(int line, String problem) {
        super("Line %d of the scorecard: %s".formatted(line, problem));
    }
}
