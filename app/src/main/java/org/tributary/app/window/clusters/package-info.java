// SPDX-License-Identifier: GPL-3.0-or-later

/// Suspicious clusters of an open case: a ranked list and a card of the chosen one. Start with
/// [org.tributary.app.window.clusters.ClustersScreen].
@NullMarked
package org.tributary.app.window.clusters;

import org.jspecify.annotations.NullMarked;
