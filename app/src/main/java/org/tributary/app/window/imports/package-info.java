// SPDX-License-Identifier: GPL-3.0-or-later

/// Taking files into a case: one page with the file, how it is written, what its columns mean, and
/// what came of it. Start with [org.tributary.app.window.imports.ImportScreen]; what happens is in
/// its interactor, the page at any moment is a [org.tributary.app.window.imports.Sheet]. Reads
/// files through the importers and tells what is to be done with them through
/// [org.tributary.app.window.imports.ImportActions]; knows neither the record nor other screens.
@NullMarked
package org.tributary.app.window.imports;

import org.jspecify.annotations.NullMarked;
