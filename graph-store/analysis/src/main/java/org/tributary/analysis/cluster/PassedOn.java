// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.facts.CaseLedger;

import java.util.Arrays;

/// What the members of a cluster that both received and paid in it passed on.
///
/// @param middles how many of them there are
/// @param share what they paid as a share of what they received, at most all of it, 0 to 1; the
///     rest they kept or had from elsewhere
record PassedOn(int middles, double share) {

    static PassedOn of(CaseLedger ledger, int[] members, int[] core) {
        double[] received = new double[members.length];
        double[] paid = new double[members.length];
        for (int p : core) {
            received[Arrays.binarySearch(members, ledger.graph().to(p))] += ledger.received(p);
            paid[Arrays.binarySearch(members, ledger.graph().from(p))] += ledger.paid(p);
        }
        int middles = 0;
        double passed = 0;
        double held = 0;
        for (int m = 0; m < members.length; m++) {
            if (received[m] > 0 && paid[m] > 0) {
                middles++;
                passed += Math.min(received[m], paid[m]);
                held += Math.max(received[m], paid[m]);
            }
        }
        return new PassedOn(middles, held == 0 ? 0 : passed / held);
    }
}
