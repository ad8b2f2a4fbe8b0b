// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.function.Supplier;

/// Where a trace writes down its steps.
@FunctionalInterface
interface Journal {

    /// Nobody reads it, so no step is made.
    Journal NONE = step -> {};

    void note(Supplier<TraceStep> step);
}
