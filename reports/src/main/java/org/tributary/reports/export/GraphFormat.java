// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A format other tools read graphs in.
public enum GraphFormat {
    /// GraphML, for yEd, Gephi, NetworkX and others.
    GRAPHML,
    /// GEXF 1.3, for Gephi and Gephi Lite.
    GEXF,
    /// A zip of `nodes.csv` and `edges.csv` with the headings Gephi looks for, and `about.csv`.
    CSV,
    /// Exchange XML of Analyst's Notebook.
    ANX;

    /// The format called by that name, whatever its case.
    public static Optional<GraphFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
