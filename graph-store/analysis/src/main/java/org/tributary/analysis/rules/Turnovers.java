// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.facts.CaseLedger;

import java.math.BigDecimal;
import java.time.Duration;

/// What each account of a case moves in thirty days, in and out together, on the average of the
/// whole case; a case shorter than thirty days counts as thirty. In whole US dollars by the
/// yardstick: good enough to sort accounts into bands. Immutable and thread-safe.
public final class Turnovers {

    private static final double MONTH = Duration.ofDays(30).toMillis();

    private final double[] moved;
    private final double perDollarMonth;

    private Turnovers(double[] moved, double perDollarMonth) {
        this.moved = moved;
        this.perDollarMonth = perDollarMonth;
    }

    /// Adds up what each account moves.
    public static Turnovers of(CaseLedger ledger) {
        double[] moved = new double[ledger.graph().accountCount()];
        for (int p = 0; p < ledger.graph().transferCount(); p++) {
            if (ledger.moves(p)) {
                moved[ledger.graph().from(p)] += ledger.paid(p);
                moved[ledger.graph().to(p)] += ledger.received(p);
            }
        }
        double months = Math.max(1, (ledger.end() - ledger.begin()) / MONTH);
        long dollar = Math.max(1, ledger.yardstick().ofDollars(BigDecimal.ONE));
        return new Turnovers(moved, dollar * months);
    }

    /// What an account moves in thirty days.
    public long dollarsAMonth(int account) {
        return (long) (moved[account] / perDollarMonth);
    }
}
