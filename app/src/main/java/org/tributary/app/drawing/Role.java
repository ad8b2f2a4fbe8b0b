// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

/// The part an account plays in the whole case, from what goes in and out of it. The bounds are
/// rules of thumb to read a picture by, no accusation: a merchant collects and an employer
/// distributes.
public enum Role {
    /// It only pays.
    SOURCE,
    /// It is only paid.
    DESTINATION,
    /// Many pay it, few are paid.
    COLLECTOR,
    /// It pays many and is paid by few.
    DISTRIBUTOR,
    /// It passes on about as much as it gets.
    PASS_THROUGH,
    /// None of these.
    ORDINARY;

    private static final int MANY = 5;
    private static final int TIMES = 3;
    private static final double KEPT = 0.1;

    /// The role of an account of this measure.
    public static Role of(AccountMeasure measure) {
        if (measure.received() == 0) {
            return measure.sent() == 0 ? ORDINARY : SOURCE;
        }
        if (measure.sent() == 0) {
            return DESTINATION;
        }
        if (measure.payers() >= MANY && measure.payers() >= TIMES * measure.payees()) {
            return COLLECTOR;
        }
        if (measure.payees() >= MANY && measure.payees() >= TIMES * measure.payers()) {
            return DISTRIBUTOR;
        }
        return Math.abs(measure.balance()) <= KEPT / 2 ? PASS_THROUGH : ORDINARY;
    }
}
