// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import java.util.List;

/// The clusters of a case, ranked.
///
/// @param question what was asked
/// @param listed those worth a look, the highest score first
/// @param below how many more were found that score less
public record Clusters(ClusterQuestion question, List<Cluster> listed, int below) {
    public Clusters {
        listed = List.copyOf(listed);
    }
}
