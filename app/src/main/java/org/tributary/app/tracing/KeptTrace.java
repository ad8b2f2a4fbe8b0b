// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.TraceMethod;

/// A question about money that is kept in the case, to be asked again and reported.
///
/// @param number from 1, never given again
/// @param question with the case's rates as they are now, if it counts by rates
/// @param method the method that was looked at
public record KeptTrace(int number, FundQuestion question, TraceMethod method) {

    /// What it is called: `Trace 1`.
    public String name() {
        return "Trace " + number;
    }
}
