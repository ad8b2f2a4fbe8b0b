// SPDX-License-Identifier: GPL-3.0-or-later

/// Excel workbooks as tables: [XlsxReader] streams the zipped kind, [XlsReader] reads the old one.
/// The only package of the importers that knows Apache POI; it runs in a child process.
@NullMarked
package org.tributary.importers.excel;

import org.jspecify.annotations.NullMarked;
