// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

/// How two agree in a trait.
public enum Level {
    SAME,
    NEAR,
    DIFFERENT,
    /// One of them, or both, tells nothing.
    ABSENT
}
