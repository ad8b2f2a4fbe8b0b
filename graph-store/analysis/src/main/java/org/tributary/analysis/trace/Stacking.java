// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// Puts the units of a payment behind those of an account.
final class Stacking {

    private Stacking() {}

    /// @param end where the account's units end
    /// @param debt units of the payment, its first, that settle an overdraft
    /// @return traced units that did
    static long on(Runs runs, long end, long debt, Parcel parcel) {
        long settled = 0;
        long[] bounds = parcel.bounds();
        for (int i = 0; i < bounds.length; i += 2) {
            settled += Math.max(0, Math.min(bounds[i + 1], debt) - bounds[i]);
            runs.add(end + Math.max(bounds[i], debt) - debt, end + bounds[i + 1] - debt);
        }
        return settled;
    }
}
