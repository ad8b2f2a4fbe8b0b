// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

/// A rule file cannot be used. The message names the line and what to do.
public final class RulesException extends RuntimeException {

    RulesException(int line, String problem) {
        super("Line %d of the rules: %s".formatted(line, problem));
    }
}
