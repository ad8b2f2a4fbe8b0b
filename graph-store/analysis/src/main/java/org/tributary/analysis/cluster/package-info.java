// SPDX-License-Identifier: GPL-3.0-or-later

/// Suspicious clusters: groups of accounts worth a look together, ranked by a score that explains
/// itself, each with a card. Start with [org.tributary.analysis.cluster.ClusterSearch]. Depends on
/// the facts of a case, its networks and their communities; needs no run of detectors, but heeds
/// one. Pure functions: the same ledger, question and seed always get the same answer.
@NullMarked
package org.tributary.analysis.cluster;

import org.jspecify.annotations.NullMarked;
