// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Detector;

import java.util.List;

/// The detectors of this package, in the order in which they are shown.
public final class Chains {

    public static final List<Detector> ALL =
            List.of(
                    new Cycle(),
                    new PingPong(),
                    new UTurn(),
                    new RapidMovement(),
                    new LayeringChain(),
                    new PeelChain(),
                    new RandomWalk(),
                    new MirrorSettlement(),
                    new DenseFlow(),
                    new SmurfingScore());

    private Chains() {}
}
