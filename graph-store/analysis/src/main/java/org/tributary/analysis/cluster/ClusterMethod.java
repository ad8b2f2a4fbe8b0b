// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

/// What makes accounts a cluster.
public enum ClusterMethod {
    /// Payments between strangers that chance would hardly put side by side: tight in time, alike
    /// in amount, through accounts that have few such payments.
    COINCIDENCE("coincidence"),
    /// More money among each other than with the rest, by weight and direction.
    LEIDEN("leiden"),
    /// Money ties of any kind lead from each to each.
    COMPONENTS("components"),
    /// Each deals with at least three others of them.
    CORES("cores"),
    /// Money from several sources over middles that keep little to several sinks.
    DENSE("dense");

    private final String key;

    ClusterMethod(String key) {
        this.key = key;
    }

    /// How commands name it.
    public String key() {
        return key;
    }
}
