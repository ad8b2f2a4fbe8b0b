// SPDX-License-Identifier: GPL-3.0-or-later

/// The graph in other tools' formats: GraphML, GEXF, CSV and Analyst's Notebook exchange XML. Start
/// with [org.tributary.reports.export.GraphExport]. Every transfer is an edge of its own, with
/// amount, currency, time and citation.
@NullMarked
package org.tributary.reports.export;

import org.jspecify.annotations.NullMarked;
