// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads separated values, with FastCSV and only here. Start with
/// [org.tributary.importers.csv.CsvFormat]; the rows come from
/// [org.tributary.importers.csv.CsvRows], characters and physical lines from
/// [org.tributary.importers.csv.DecodedText].
@NullMarked
package org.tributary.importers.csv;

import org.jspecify.annotations.NullMarked;
