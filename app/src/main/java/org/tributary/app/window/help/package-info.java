// SPDX-License-Identifier: GPL-3.0-or-later

/// The user guide inside the program: pages in Markdown, shown without a browser. Start with
/// [org.tributary.app.window.help.Guide]; the pages are resources under `guide/`.
@NullMarked
package org.tributary.app.window.help;

import org.jspecify.annotations.NullMarked;
