// SPDX-License-Identifier: GPL-3.0-or-later

/// The picture as a file for others: drawn (PNG, SVG, PDF), or as a graph for other tools (GraphML,
/// GEXF, CSV, exchange XML of Analyst's Notebook). Start with
/// [org.tributary.app.export.PictureExport]. Whatever the format, the file says which case it is
/// from, what an arrow stands for, what the arrows add up to and what is hidden. Knows no screen;
/// the window and the command line use it.
@NullMarked
package org.tributary.app.export;

import org.jspecify.annotations.NullMarked;
