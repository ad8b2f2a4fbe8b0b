// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.reports.export.GraphFormat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A format the picture can be written in, known by the ending of a file's name.
public enum PictureFormat {
    /// An image of pixels.
    PNG(".png"),
    /// Outlines and text, for browsers and drawing programs.
    SVG(".svg"),
    /// A page, for reading and printing.
    PDF(".pdf"),
    /// GraphML, for yEd, Gephi, NetworkX and others.
    GRAPHML(".graphml"),
    /// GEXF 1.3, for Gephi and Gephi Lite.
    GEXF(".gexf"),
    /// A zip of two CSV files, one of nodes and one of edges.
    CSV(".zip"),
    /// Exchange XML of Analyst's Notebook.
    ANX(".anx");

    private final String ending;

    PictureFormat(String ending) {
        this.ending = ending;
    }

    /// What the names of its files end with, such as `.svg`.
    public String ending() {
        return ending;
    }

    /// The format of a graph for other tools; empty for what is looked at.
    public Optional<GraphFormat> graph() {
        return switch (this) {
            case PNG, SVG, PDF -> Optional.empty();
            case GRAPHML -> Optional.of(GraphFormat.GRAPHML);
            case GEXF -> Optional.of(GraphFormat.GEXF);
            case CSV -> Optional.of(GraphFormat.CSV);
            case ANX -> Optional.of(GraphFormat.ANX);
        };
    }

    /// The format a file's name ends with, whatever the case of its letters.
    public static Optional<PictureFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith(f.ending)).findFirst();
    }
}
