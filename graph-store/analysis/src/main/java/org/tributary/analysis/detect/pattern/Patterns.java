// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.Detector;

import java.util.List;

/// The detectors of this package.
public final class Patterns {

    public static final List<Detector> ALL =
            List.of(
                    new FanIn(),
                    new FanOut(),
                    new GatherScatter(),
                    new ScatterGather(),
                    new Stack(),
                    new Bipartite());

    private Patterns() {}
}
