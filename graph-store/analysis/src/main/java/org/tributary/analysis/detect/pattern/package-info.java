// SPDX-License-Identifier: GPL-3.0-or-later

/// Detectors of shapes that money takes in the graph of transfers: fans, gathering and scattering,
/// cycles, stacks, bipartite blocks and chains. Names follow AMLworld (Altman et al., NeurIPS 2023,
/// section 3) where it has them. Each is a [org.tributary.analysis.detect.Detector].
@NullMarked
package org.tributary.analysis.detect.pattern;

import org.jspecify.annotations.NullMarked;
