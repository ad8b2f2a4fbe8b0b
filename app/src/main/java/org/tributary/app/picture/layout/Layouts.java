// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// All layouts, by the names they have on the command line. Immutable and thread-safe.
public final class Layouts {

    /// The seed of pictures that are to look the same for everybody.
    public static final long SEED = 20_260_101;

    private final SequencedMap<String, Layout> byName = new LinkedHashMap<>();

    /// All layouts; those that need chance take it from the seed.
    public Layouts(long seed) {
        byName.put("force", new ForceLayout(seed));
        byName.put("flow", new FlowLayout());
        byName.put("radial", new RadialLayout());
        byName.put("lanes", new LaneLayout());
        byName.put("overview", new OverviewLayout(seed));
    }

    /// The names, the most usual first.
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /// The layout of a name, if there is one.
    public Optional<Layout> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// All layouts by name.
    public SequencedMap<String, Layout> all() {
        return Collections.unmodifiableSequencedMap(byName);
    }
}
