// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// How traced money gets lost on the way.
public enum Loss {
    /// Less arrived than was paid in the same currency: whoever made the payment kept the
    /// rest.
    FEE,
    /// It was paid into an overdrawn account and settled a debt to the bank. Backward: the
    /// payment was made out of an overdraft, so that the bank's credit was its source.
    OVERDRAFT
}
