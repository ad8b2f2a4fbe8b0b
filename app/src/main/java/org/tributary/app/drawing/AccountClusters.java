// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

/// Which cluster accounts belong to.
@FunctionalInterface
public interface AccountClusters {

    /// No account is in a cluster.
    AccountClusters NONE = account -> "";

    /// What the cluster of an account is called; empty if it is in none.
    String name(int account);
}
