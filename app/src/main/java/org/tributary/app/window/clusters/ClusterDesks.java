// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

/// What the parts of the screen ask for: searches and pictures, lines and cards, entries, and
/// clusters side by side.
record ClusterDesks(
        ClustersInteractor clusters,
        ClusterLines lines,
        ClusterEntries entries,
        ClusterComparing comparing) {}
