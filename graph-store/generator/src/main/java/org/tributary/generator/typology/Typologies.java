// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import java.util.List;

/// The list of all typologies that can be planted.
public final class Typologies {

    public static final List<Typology> ALL =
            List.of(
                    new FanIn(),
                    new FanOut(),
                    new GatherScatter(),
                    new ScatterGather(),
                    new Cycle(),
                    new Stack(),
                    new Bipartite(),
                    new RandomWalk(),
                    new Structuring(),
                    new PassThrough(),
                    new PeelChain());

    private Typologies() {}
}
